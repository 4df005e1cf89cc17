import type { Profile } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import type { Entry } from '../../figures/types';
import { understandEntries } from '../../figures/understandEntries';
import { reportEditionOf } from '../reportEditionOf';
import { compareFigures } from './compareFigures';
import type { OpenDocument, Refresh } from './types';

/** An open report beside a sheet's entries. */
export function refreshReport(
  edition: Edition,
  profile: Profile,
  entries: Readonly<Record<string, Entry>>,
  document: OpenDocument,
): Refresh {
  return compareFigures(reportEditionOf(edition), profile, understandEntries(edition, entries), document);
}
