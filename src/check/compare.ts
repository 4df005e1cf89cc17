import type { Cells } from './Cells';
import { fromMillionths, type Range, toMillionths } from './Range';
import type { Judgement, Verdict } from './types';

/** One side of a comparison: all it may come to. */
export interface Side extends Range {
  /** Shown sum where every figure is known. */
  readonly shown: number | null;
}

/** What a rule says of the figures, without naming its cells. */
export interface Judged extends Pick<Judgement, 'verdict' | 'left' | 'right' | 'gap'> {
  /** A failed comparison of which a side lacks a figure, and is told by the bound that contradicts already. */
  readonly bounded?: boolean;
}

/** Adds up the figures at these places. */
export function sideOf(cells: Cells, places: readonly number[]): Side {
  let low = 0;
  let high = 0;
  let sum = 0;
  for (const place of places) {
    low += cells.low[place]!;
    high += cells.high[place]!;
    sum += toMillionths(cells.printed[place]!);
  }
  return { low, high, shown: Number.isNaN(sum) ? null : fromMillionths(sum) };
}

/** A number that is no figure: a limit. */
export function exactly(number: number): Side {
  const millionths = toMillionths(number);
  return { low: millionths, high: millionths, shown: number };
}

/** less ≤ more, judged by possibility. */
export function judgeAtMost(less: Side, more: Side): Judged {
  if (less.low > more.high) return failed(less, more, less.low, more.high);
  return held(less, more, less.high <= more.low);
}

/** left = right, judged by possibility. */
export function judgeEqual(left: Side, right: Side): Judged {
  if (left.low > right.high) return failed(left, right, left.low, right.high);
  if (right.low > left.high) return failed(left, right, left.high, right.low);
  return held(left, right, left.low === left.high && right.low === right.high);
}

/** Sides print as shown, or as the bound that already contradicts where a figure is still missing. */
function failed(left: Side, right: Side, leftBound: number, rightBound: number): Judged {
  return {
    verdict: 'fail',
    left: left.shown ?? fromMillionths(leftBound),
    right: right.shown ?? fromMillionths(rightBound),
    gap: fromMillionths(Math.abs(leftBound - rightBound)),
    bounded: left.shown === null || right.shown === null,
  };
}

function held(left: Side, right: Side, certain: boolean): Judged {
  return { verdict: certain ? 'pass' : 'unknown', left: left.shown, right: right.shown, gap: null };
}

/** A verdict that carries no numbers. */
export function plainVerdict(verdict: Verdict): Judged {
  return { verdict, left: null, right: null, gap: null };
}
