import type { CountsInOrderRule } from '../../appendix/furtherRules';
import type { Judgement } from '../types';
import type { NoteEvaluator } from './judgeNotes';
import type { NotedRate } from './NotedRate';
import { recompute } from './rateOf';

export const countsInOrder: NoteEvaluator<CountsInOrderRule> = (rule, rates) =>
  rates.flatMap((rate): Judgement[] => {
    const { code, counts } = rate;
    const { part, whole } = counts;
    if (part === null || rule.except.includes(code)) return [];
    const judgement = { rule: rule.id, codes: [code], undecided: [], left: part, right: whole };
    return part > whole && !isTotalFirst(rate)
      ? [{ ...judgement, verdict: 'fail', gap: part - whole }]
      : [{ ...judgement, verdict: 'pass', gap: null }];
  });

/** "175.920/175.354" beside 99,68: the total stands first, and the rate is right. */
function isTotalFirst({ figure, counts: { part, whole } }: NotedRate): boolean {
  if (figure.kind !== 'number' || part === null || part === 0) return false;
  return recompute(figure.value, figure.decimals, whole, part).within !== 'beyond';
}
