import { roundTo } from '../figures/decimals';

/**
 * The values a figure may really have, as whole numbers of millionths so that sums are exact.
 * `low` and `high` may be infinite.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const millionths = 1_000_000;

/** A count is exact: half of its last place is 0. A percentage shown as 99,7 stands for 99,65 to 99,75. */
export function rangeOf(value: number, halfPlace = 0): Range {
  const middle = Math.round(value * millionths);
  const half = Math.round(halfPlace * millionths);
  return { low: middle - half, high: middle + half };
}

export function sumOf(ranges: readonly Range[]): Range {
  let low = 0;
  let high = 0;
  for (const range of ranges) {
    low += range.low;
    high += range.high;
  }
  return { low, high };
}

/** How far `less` certainly exceeds `more`; 0 or below: it may not. */
export function certainExcess(less: Range, more: Range): number {
  return less.low - more.high;
}

/** From millionths back to a number. */
export function fromMillionths(count: number): number {
  return roundTo(count / millionths, 6);
}
