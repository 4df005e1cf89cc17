import type { Citation } from './types';

/**
 * Number, year and symbol: never the number alone, for 107/2020/NĐ-CP is not 107/2017/TT-BTC. Symbols without a year
 * begin anew each January, so the year comes from the day; without one it is unknown which document is meant.
 */
export function keyOf({ number, year, symbol, date }: Citation): string | null {
  const issued = year ?? date?.year;
  return issued === undefined ? null : [number, issued, symbol].join('|');
}

/** Whether two mentions may be of the same document, one of them perhaps without its day. */
export function mayBeSame(one: Citation, other: Citation): boolean {
  return one.symbol === other.symbol && haveOneNumber(one, other);
}

/** The same number, of years that do not contradict each other. */
export function haveOneNumber(one: Citation, other: Citation): boolean {
  const [year, otherYear] = [one.year ?? one.date?.year, other.year ?? other.date?.year];
  return one.number === other.number && (year === undefined || otherYear === undefined || year === otherYear);
}
