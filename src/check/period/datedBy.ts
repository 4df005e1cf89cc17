import type { Comparing } from '../../appendix/profile';
import type { Dated } from './Comparison';

/** A report with the days that its office counts, where it said so for that period; else as it came. */
export function datedBy<D extends Dated>(dated: D, windows: Comparing['windows'] = []): D {
  const { period } = dated;
  const own = period && windows.find(({ year, span }) => year === period.year && span === period.span);
  return own ? { ...dated, window: { from: own.from, to: own.to } } : dated;
}
