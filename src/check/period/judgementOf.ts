import type { Period } from '../../appendix/profile';
import type { Judgement, Verdict } from '../types';

const none: readonly string[] = [];

/** One judgement against other periods, written out: copying objects for each of a hundred cells costs more than judging. */
export function judgementOf(
  rule: string,
  codes: readonly string[],
  verdict: Verdict,
  against: readonly Period[],
  left: number | null,
  right: number | null,
  gap: number | null = null,
  undecided: readonly string[] = none,
): Judgement {
  return { rule, codes, verdict, left, right, gap, undecided, against };
}
