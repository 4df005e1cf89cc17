import { windowOf } from '../check/period/Comparison';
import { datedBy } from '../check/period/datedBy';
import { standingOf } from '../check/period/windows';
import { type EarlierReport, windowsIn } from './compared';
import type { Session } from './session';

/** Whether an earlier report is of the very days of this one: the two are not compared then. */
export function isOfSameDays(report: EarlierReport, { compared, profile }: Pick<Session, 'compared' | 'profile'>) {
  const windows = windowsIn(compared, profile);
  const here = windowOf(datedBy({ period: profile?.period ?? null }, windows));
  const there = windowOf(datedBy(report, windows));
  return here !== null && there !== null && standingOf(here, there) === 'same';
}
