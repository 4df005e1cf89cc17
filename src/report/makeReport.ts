import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { SettledReview } from '../check/exceptions/types';
import type { LastPeriod } from '../check/period/Comparison';
import type { Entry } from '../figures/types';
import { understandEntries } from '../figures/understandEntries';
import { buildReport, type Issue } from './buildReport';
import type { Carriage } from './carry/types';
import { writeDocx } from './docx/writeDocx';
import { recordOf } from './record/recordOf';
import { recordPage } from './record/recordPage';
import { reportEditionOf } from './reportEditionOf';

/** What a report may be made of besides the figures. */
export interface ReportSources {
  /** What the office stands by is told where it belongs. */
  readonly review?: SettledReview | null;
  /** The moment of checking, for a record of it behind the appendix; none: no record. */
  readonly recordedAt?: string | null;
  readonly last?: readonly LastPeriod[];
  /** Prose of the last report, used again. */
  readonly carried?: Carriage | null;
  /** Number and date, once they are given. */
  readonly issue?: Issue;
}

/** The report of a sheet's entries as a .docx file. */
export function makeReport(
  edition: Edition,
  profile: Profile,
  entries: Readonly<Record<string, Entry>>,
  { review = null, recordedAt = null, last = [], carried = null, issue }: ReportSources = {},
): Uint8Array {
  const notes = Object.fromEntries(Object.entries(entries).map(([code, { note }]) => [code, note ?? '']));
  const figures = understandEntries(edition, entries);
  const accepted = review?.accepted ?? [];
  const report = buildReport(reportEditionOf(edition), profile, figures, {
    notes,
    last,
    accepted,
    carried,
    ...(issue ? { issue } : {}),
  });
  if (!review || recordedAt === null) return writeDocx(report);
  return writeDocx({ ...report, record: recordPage(recordOf(edition, profile, review, recordedAt)) });
}
