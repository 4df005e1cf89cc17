import { mostDecimals } from '../figures/decimals';

/**
 * The values a figure may really have, as whole numbers of millionths so that sums are exact.
 * `low` and `high` may be infinite.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const millionths = 1_000_000;

/** A number with what it may be off to either side. */
export function rangeOf(value: number, slack = 0): Range {
  const middle = toMillionths(value);
  const half = toMillionths(slack);
  return { low: middle - half, high: middle + half };
}

const halves = Array.from({ length: mostDecimals + 1 }, (_, decimals) => toMillionths(0.5 * 10 ** -decimals));

/** Half of a last place, in millionths: a percentage shown as 99,7 stands for 99,65 to 99,75. */
export function halfPlace(decimals: number): number {
  return halves[decimals] ?? 0;
}

/** From millionths back to a number: the double nearest that decimal. */
export function fromMillionths(count: number): number {
  return count / millionths;
}

export function toMillionths(value: number): number {
  return Math.round(value * millionths);
}
