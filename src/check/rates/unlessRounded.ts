import type { Edition } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import type { Judgement } from '../types';
import { notedRates } from './NotedRate';

/**
 * Judgements in the light of the notes: where 100 is printed and the counts beside it say that some were late, it was
 * rounded up, and does not say that all were on time.
 */
export function unlessRounded(
  edition: Edition,
  figures: Figures,
  judgements: readonly Judgement[],
): readonly Judgement[] {
  const follows = (id: string) => edition.rules.find((rule) => rule.kind === 'follows' && rule.id === id);
  if (!judgements.some(({ verdict, rule }) => verdict === 'fail' && follows(rule))) return judgements;
  const rounded = new Set(
    notedRates(edition, figures).flatMap(({ code, counts: { part, whole } }) =>
      part !== null && part < whole ? [code] : [],
    ),
  );
  return judgements.map((judgement) => {
    const rule = judgement.verdict === 'fail' ? follows(judgement.rule) : undefined;
    const undecided = rule?.kind === 'follows' ? rule.when.filter((code) => rounded.has(code)) : [];
    return undecided.length === 0
      ? judgement
      : { ...judgement, verdict: 'unknown', left: null, right: null, gap: null, undecided };
  });
}
