import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { Entry } from '../figures/types';
import { understandEntries } from '../figures/understandEntries';
import { buildReport } from './buildReport';
import { writeDocx } from './docx/writeDocx';

/** The report of a sheet's entries as a .docx file. */
export function makeReport(
  edition: Edition,
  profile: Profile,
  entries: Readonly<Record<string, Entry>>,
): Promise<Uint8Array> {
  const notes = Object.fromEntries(Object.entries(entries).map(([code, { note }]) => [code, note ?? '']));
  return writeDocx(buildReport(edition, profile, understandEntries(edition, entries), { notes }));
}
