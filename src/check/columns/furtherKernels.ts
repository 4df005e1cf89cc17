import type { NeedsRule, ReducedSoFarRule, ReductionRule, TogetherRule } from '../../appendix/types';
import { toMillionths } from '../Range';
import { each, type Kernel, sums } from './kernels';

export const untold: Kernel = ({ reports }) => ({ pass: 0, fail: 0, unknown: reports });

export function together({ count, companion }: TogetherRule): Kernel {
  return (columns) => {
    const [counts, companions] = [columns.of.get(count)!, columns.of.get(companion)!];
    return each(columns, (report) => {
      const counted = counts.printed[report]!;
      const filled = !Number.isNaN(companions.printed[report]!);
      if (Number.isNaN(counted) || (!filled && companions.blank[report] === 0)) return 'unknown';
      return counted > 0 === filled ? 'pass' : 'fail';
    });
  };
}

export function needs({ choice, equals, counts }: NeedsRule): Kernel {
  return (columns) => {
    const { printed: chosen } = columns.of.get(choice)!;
    const { low, high } = sums(columns, counts);
    const one = toMillionths(1);
    return each(columns, (report) => {
      const option = chosen[report]!;
      if ((!Number.isNaN(option) && option !== equals) || low[report]! >= one) return 'pass';
      return Number.isNaN(option) || !Number.isFinite(high[report]!) ? 'unknown' : 'fail';
    });
  };
}

export function reduction({ rate, now, tolerance }: ReductionRule, baseline: number): Kernel {
  return (columns) => {
    const [rates, { printed: staff }] = [columns.of.get(rate)!, columns.of.get(now)!];
    const slack = toMillionths(tolerance);
    return each(columns, (report) => {
      const present = staff[report]!;
      if (Number.isNaN(present) || Number.isNaN(rates.printed[report]!)) return 'unknown';
      const expected = toMillionths(((baseline - present) / baseline) * 100);
      return rates.low[report]! > expected + slack || rates.high[report]! < expected - slack ? 'fail' : 'pass';
    });
  };
}

export function reducedSoFar({ cut, rate }: ReducedSoFarRule, baseline: number): Kernel {
  return (columns) => {
    const [{ printed: cuts }, rates] = [columns.of.get(cut)!, columns.of.get(rate)!];
    return each(columns, (report) => {
      const gone = cuts[report]!;
      if (Number.isNaN(gone) || Number.isNaN(rates.printed[report]!)) return 'unknown';
      const share = toMillionths((gone / baseline) * 100);
      if (share > rates.high[report]!) return 'fail';
      return share <= rates.low[report]! ? 'pass' : 'unknown';
    });
  };
}
