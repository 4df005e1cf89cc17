import type { LastPeriod } from '../check/period/Comparison';
import { datedBy } from '../check/period/datedBy';
import { understandEntries } from '../figures/understandEntries';
import { cli } from '../text/vi/cli';
import { readFigures } from './readFigures';
import { Stop } from './Stop';

/** The report of another period, to compare with; a trouble with it says that it is this file, not the one checked. */
export function lastPeriodAt(path: string): LastPeriod {
  try {
    const { edition, entries, profile, period, sheet } = readFigures(path);
    // Which of them is meant, nobody says; the wrong one would be compared in silence.
    if (sheet && sheet.others.length > 0) throw new Stop(cli.whichSheet(path, [sheet.name, ...sheet.others]));
    const dated = { figures: understandEntries(edition, entries), period: period ?? profile?.period ?? null };
    return datedBy(dated, profile?.comparing?.windows);
  } catch (error) {
    if (error instanceof Stop) throw new Stop(cli.inPrevious(error.message));
    throw error;
  }
}
