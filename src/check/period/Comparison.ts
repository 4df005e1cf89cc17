import type { PeriodWindow } from '../../appendix/furtherRules';
import type { Period } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import { dayOf, type Standing, standingOf, usualWindow } from './windows';

/** When a report was made for; null where its file does not say. */
export interface Dated {
  readonly period: Period | null;
  /** Days that the office counts instead of the usual ones. */
  readonly window?: PeriodWindow;
}

/** An earlier report to compare with. */
export interface LastPeriod extends Dated {
  readonly figures: Figures;
}

/** An earlier report, and how this one's window stands to its window; null where either is not known. */
export interface Earlier extends LastPeriod {
  readonly standing: Standing | null;
  /** Whether both are reports of the same span, or nobody said. */
  readonly sameSpan: boolean;
}

/** One report beside the earlier ones, the nearest in time first. */
export interface Comparison {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly now: Dated;
  readonly earlier: readonly Earlier[];
}

/** A report of the very same days is another version of this one, not an earlier report: it is left out. */
export function comparisonOf(
  edition: Edition,
  figures: Figures,
  now: Dated,
  last: readonly LastPeriod[],
): Comparison | null {
  const window = windowOf(now);
  const distance = (one: LastPeriod) => {
    const [end, other] = [window && dayOf(window.to), dayOf(windowOf(one)?.to ?? '')];
    return end === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(end - other);
  };
  const earlier = last
    .map((one) => {
      const other = windowOf(one);
      const standing = window && other ? standingOf(window, other) : null;
      return { ...one, standing, sameSpan: !now.period || !one.period || now.period.span === one.period.span };
    })
    .filter(({ standing }) => standing !== 'same')
    .sort((a, b) => compare(distance(a), distance(b)));
  return earlier.length === 0 ? null : { edition, figures, now, earlier };
}

export function windowOf({ period, window }: Dated): PeriodWindow | null {
  return window ?? (period ? usualWindow(period) : null);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
