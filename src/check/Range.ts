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
  const middle = toMillionths(value);
  const half = toMillionths(halfPlace);
  return { low: middle - half, high: middle + half };
}

/** How far `less` certainly exceeds `more`; 0 or below: it may not. */
export function certainExcess(less: Range, more: Range): number {
  return less.low - more.high;
}

/** From millionths back to a number: the double nearest that decimal. */
export function fromMillionths(count: number): number {
  return count / millionths;
}

export function toMillionths(value: number): number {
  return Math.round(value * millionths);
}
