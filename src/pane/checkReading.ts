import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import { cardsOf } from '../check/cardsOf';
import { applyExceptions } from '../check/exceptions/applyExceptions';
import { presumedOffice } from '../check/presumedOffice';
import { reviewFigures } from '../check/reviewFigures';
import { understandEntries } from '../figures/understandEntries';
import { bindSheet } from '../sheet/bindSheet';
import type { SheetReading } from '../sheet/types';
import { unnamed } from '../sheet/unnamed';
import { type Compared, nothingCompared, windowsIn } from './compared';
import { earlierReports } from './earlierReports';
import type { Checked } from './services';

/** The whole of checking, which loads beside the pane: cells to figures, figures to findings, less what is accepted. */
export function checkReading(
  edition: Edition,
  reading: SheetReading,
  profile: Profile | null,
  exceptions: readonly Exception[],
  compared: Compared = nothingCompared,
): Checked {
  const { entries, lost, places, told } = bindSheet(edition, reading);
  const figures = understandEntries(edition, entries);
  const known = profile ?? presumedOffice(edition, figures);
  const office = { ...known, comparing: { windows: windowsIn(compared, profile), sheets: [] } };
  const review = reviewFigures(edition, figures, office, lost, earlierReports(edition, reading, compared));
  const settled = applyExceptions(review, figures, exceptions);
  return {
    // Nobody has said yet what this office owes.
    review: { ...settled, ready: settled.ready && profile !== null },
    cards: cardsOf(settled),
    figures,
    places,
    unnamed: unnamed(new Map(Object.entries(places)), reading.names).length,
    told,
  };
}
