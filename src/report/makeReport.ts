import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { SettledReview } from '../check/exceptions/types';
import type { Entry } from '../figures/types';
import { understandEntries } from '../figures/understandEntries';
import { buildReport } from './buildReport';
import { writeDocx } from './docx/writeDocx';
import { recordOf } from './record/recordOf';
import { recordPage } from './record/recordPage';
import { reportEditionOf } from './reportEditionOf';

/** What the check record is made of, and the moment it is made. */
export interface Checking {
  readonly review: SettledReview;
  readonly at: string;
}

/** The report of a sheet's entries as a .docx file; with the record of its checking behind the appendix where that is given. */
export function makeReport(
  edition: Edition,
  profile: Profile,
  entries: Readonly<Record<string, Entry>>,
  checking: Checking | null = null,
): Uint8Array {
  const notes = Object.fromEntries(Object.entries(entries).map(([code, { note }]) => [code, note ?? '']));
  const report = buildReport(reportEditionOf(edition), profile, understandEntries(edition, entries), { notes });
  if (!checking) return writeDocx(report);
  const record = recordPage(recordOf(edition, profile, checking.review, checking.at));
  return writeDocx({ ...report, record });
}
