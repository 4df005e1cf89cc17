import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';
import { owes } from '../owes';
import { fromMillionths } from '../Range';
import type { Office } from '../reviewFigures';
import type { ImpossibleFinding, Judgement, PinnedFinding } from '../types';
import { pinnedBySum } from './pinnedBySum';
import { type Squeeze, squeezes } from './squeezes';

/**
 * Blanks that relations leave only one value, "phải là 148 để khớp", or none at all, which no relation by itself can
 * see. Nothing is offered outside the remit, below 0, or where another error speaks of the same figures.
 */
export function pinnedBlanks(
  edition: Edition,
  figures: Figures,
  { remit, references }: Pick<Office, 'remit' | 'references'>,
  judgements: readonly Judgement[],
): readonly (PinnedFinding | ImpossibleFinding)[] {
  const around = squeezes(edition, figures, references);
  const impossible = around
    .filter(({ least, most }) => least.at > most.at)
    .flatMap((one) => impossibleFinding(edition, one))
    .filter(({ codes }) => !isContradicted(edition, codes, judgements));
  const none = new Set(impossible.flatMap(({ codes }) => codes));
  const pinned = new Map<string, PinnedFinding>();
  const offer = (finding: PinnedFinding | null) => {
    if (!finding || none.has(finding.proposed.code) || isContradicted(edition, finding.codes, judgements)) return;
    const known = pinned.get(finding.proposed.code)?.proposed.confidence ?? 0;
    if (finding.proposed.confidence > known) pinned.set(finding.proposed.code, finding);
  };
  for (const rule of edition.rules) if (rule.kind === 'sum') offer(pinnedBySum(rule, figures, remit));
  for (const one of around) if (owes(remit, one.code)) offer(pinnedBetween(edition, one));
  const fits = ({ proposed: { code, value } }: PinnedFinding) =>
    around.every(
      (one) => one.code !== code || (value >= fromMillionths(one.least.at) && value <= fromMillionths(one.most.at)),
    );
  return [...impossible, ...[...pinned.values()].filter(fits)];
}

function impossibleFinding(edition: Edition, { code, least, most }: Squeeze): ImpossibleFinding[] {
  if (least.rule === null || most.rule === null) return [];
  const severity = sureOf(edition, [least.rule, most.rule]) < sureEnough ? 'warning' : 'error';
  const codes = [...new Set([code, ...least.others, ...most.others])];
  const [low, high] = [fromMillionths(least.at), fromMillionths(most.at)];
  const id = `impossible:${code}`;
  return [{ kind: 'impossible', id, severity, codes, rules: [least.rule, most.rule], least: low, most: high }];
}

/** Below this a relation is at most a warning; two together are only as sure as both. */
const sureEnough = 0.8;

const sureOf = ({ rules }: Edition, ids: readonly string[]) =>
  rules.reduce((sure, { id, confidence }) => (ids.includes(id) ? sure * confidence : sure), 1);

/** Counts only: of a rate, rounding leaves more than one value. */
function pinnedBetween(edition: Edition, { code, least, most }: Squeeze): PinnedFinding | null {
  const value = fromMillionths(least.at);
  if (least.at !== most.at || !Number.isInteger(value) || indicatorsOf(edition).get(code)?.kind !== 'count')
    return null;
  const rules = [...new Set([least.rule, most.rule])].filter((rule) => rule !== null);
  const confidence = sureOf(edition, rules);
  return {
    kind: 'pinned',
    id: `pinned:${rules.join('+')}:${code}`,
    severity: 'notice',
    codes: [...new Set([code, ...least.others, ...most.others])],
    rules,
    proposed: { code, value, certain: confidence >= sureEnough, confidence },
  };
}

function isContradicted({ rules }: Edition, codes: readonly string[], judgements: readonly Judgement[]): boolean {
  return judgements.some(
    ({ verdict, rule, codes: cells }) =>
      verdict === 'fail' &&
      cells.some((code) => codes.includes(code)) &&
      rules.some(({ id, severity }) => id === rule && severity === 'error'),
  );
}
