import type { Cells } from './Cells';
import { certainExcess, fromMillionths, type Range, toMillionths } from './Range';
import type { Judgement, Verdict } from './types';

export interface Side {
  readonly range: Range;
  /** Shown sum where every figure is known. */
  readonly shown: number | null;
}

/** Adds figures up as one side of a comparison. */
export function sideOf(cells: Cells, codes: readonly string[]): Side {
  let [low, high, sum] = [0, 0, 0];
  let known = true;
  for (const code of codes) {
    const range = cells.range(code);
    low += range.low;
    high += range.high;
    const shown = cells.shown(code);
    if (shown === null) known = false;
    else sum += toMillionths(shown);
  }
  return { range: { low, high }, shown: known ? fromMillionths(sum) : null };
}

/** less ≤ more, judged by possibility. */
export function judgeAtMost(less: Side, more: Side): Judged {
  const excess = certainExcess(less.range, more.range);
  if (excess > 0) return failed(less, more, excess, less.range.low, more.range.high);
  return held(less, more, less.range.high <= more.range.low);
}

/** left = right, judged by possibility. */
export function judgeEqual(left: Side, right: Side): Judged {
  const over = certainExcess(left.range, right.range);
  if (over > 0) return failed(left, right, over, left.range.low, right.range.high);
  const under = certainExcess(right.range, left.range);
  if (under > 0) return failed(left, right, under, left.range.high, right.range.low);
  const exact = left.range.low === left.range.high && right.range.low === right.range.high;
  return held(left, right, exact);
}

export type Judged = Pick<Judgement, 'verdict' | 'left' | 'right' | 'gap'>;

/** Sides print as shown, or as the bound that already contradicts where a figure is still missing. */
function failed(left: Side, right: Side, gap: number, leftBound: number, rightBound: number): Judged {
  return {
    verdict: 'fail',
    left: left.shown ?? fromMillionths(leftBound),
    right: right.shown ?? fromMillionths(rightBound),
    gap: fromMillionths(gap),
  };
}

function held(left: Side, right: Side, certain: boolean): Judged {
  return { verdict: certain ? 'pass' : 'unknown', left: left.shown, right: right.shown, gap: null };
}

/** A verdict that carries no numbers. */
export function plainVerdict(verdict: Verdict): Judged {
  return { verdict, left: null, right: null, gap: null };
}
