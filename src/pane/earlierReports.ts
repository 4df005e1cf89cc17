import type { Edition } from '../appendix/types';
import type { LastPeriod } from '../check/period/Comparison';
import { understandEntries } from '../figures/understandEntries';
import { bindSheet } from '../sheet/bindSheet';
import type { SheetReading } from '../sheet/types';
import type { Compared } from './compared';

/** Those whose period is known, save the very sheet that is being checked. */
export function earlierReports(
  edition: Edition,
  { sheet }: SheetReading,
  { reports }: Compared,
): readonly LastPeriod[] {
  return reports
    .filter(({ file, period, reading }) => period && (file !== undefined || reading.sheet.id !== sheet.id))
    .map(({ reading, period, window }) => ({
      figures: understandEntries(edition, bindSheet(edition, reading).entries),
      period,
      ...(window ? { window } : {}),
    }));
}
