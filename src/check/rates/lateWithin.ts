import type { LateWithinRule } from '../../appendix/furtherRules';
import type { NoteEvaluator } from './judgeNotes';
import type { NotedRate } from './NotedRate';

/** Not judged while the counts of all these rates are not known. */
export const lateWithin: NoteEvaluator<LateWithinRule> = (rule, rates) => {
  const noted = [rule.part, ...rule.wholes].map((code) => rates.find((rate) => rate.code === code));
  const [part = null, ...wholes] = noted.map(lateOf);
  const whole = wholes.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  if (part === null || whole === null) return [];
  const judgement = { rule: rule.id, codes: [rule.part, ...rule.wholes], undecided: [], left: part, right: whole };
  return part > whole
    ? [{ ...judgement, verdict: 'fail', gap: part - whole, behind: noted.flatMap(countsOf) }]
    : [{ ...judgement, verdict: 'pass', gap: null }];
};

function lateOf(rate: NotedRate | undefined): number | null {
  if (!rate) return null;
  const { part, whole, orMore } = rate.counts;
  return part === null || part > whole || orMore ? null : whole - part;
}

function countsOf(rate: NotedRate | undefined): readonly number[] {
  const { part = null, whole = null } = rate?.counts ?? {};
  return [part, whole].filter((count) => count !== null);
}
