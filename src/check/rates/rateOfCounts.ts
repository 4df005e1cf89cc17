import type { RateCutRule, RateOfCountsRule } from '../../appendix/furtherRules';
import { roundTo } from '../../figures/decimals';
import type { Judgement } from '../types';
import type { NoteEvaluator } from './judgeNotes';
import type { NotedRate } from './NotedRate';
import { receivedInstead } from './overResolved';
import { type Recomputed, recompute } from './rateOf';

/** A rate that is not what its counts give; one taken over another number of dossiers is told by its own rule. */
export const rateOfCounts: NoteEvaluator<RateOfCountsRule> = (rule, rates) =>
  rates.flatMap((rate) =>
    rule.except.includes(rate.code) || receivedInstead(rate)
      ? []
      : judgement(rule, rate, ({ within }) => within === 'beyond', false),
  );

/** 99,67 for 99,678…: cut off where it should have been rounded. */
export const rateCut: NoteEvaluator<RateCutRule> = (rule, rates) =>
  rates.flatMap((rate) =>
    rule.except.includes(rate.code) || receivedInstead(rate)
      ? []
      : judgement(rule, rate, ({ within }) => within === 'place', true),
  );

function judgement(
  { id, confidence }: RateOfCountsRule | RateCutRule,
  { code, figure, counts }: NotedRate,
  fails: (recomputed: Recomputed) => boolean,
  certain: boolean,
): Judgement[] {
  const { part, whole } = counts;
  if (part === null || whole === 0 || part > whole) return [];
  const none = { rule: id, codes: [code], left: null, right: null, gap: null };
  if (figure.kind !== 'number') return [{ ...none, verdict: 'unknown', undecided: [code] }];
  const recomputed = recompute(figure.value, figure.decimals, part, whole);
  const possible = counts.orMore && figure.value > recomputed.rate;
  if (possible || !fails(recomputed)) return [{ ...none, verdict: 'pass', undecided: [] }];
  const { rate } = recomputed;
  const gap = roundTo(Math.abs(figure.value - rate), 6);
  const proposed = { code, value: rate, certain, confidence };
  return [
    { ...none, verdict: 'fail', undecided: [], left: figure.value, right: rate, gap, behind: [part, whole], proposed },
  ];
}
