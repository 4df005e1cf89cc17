import { ninhThuan2021Report } from '../appendix/ninh-thuan-2021/reportEdition';
import type { Profile } from '../appendix/profile';
import type { Edition, ReportEdition } from '../appendix/types';
import type { Entry } from '../figures/types';
import { understandEntries } from '../figures/understandEntries';
import { buildReport } from './buildReport';
import { writeDocx } from './docx/writeDocx';

const editions: readonly ReportEdition[] = [ninhThuan2021Report];

/** The report of a sheet's entries as a .docx file. */
export function makeReport(
  edition: Edition,
  profile: Profile,
  entries: Readonly<Record<string, Entry>>,
): Promise<Uint8Array> {
  const notes = Object.fromEntries(Object.entries(entries).map(([code, { note }]) => [code, note ?? '']));
  const told = editions.find(({ id }) => id === edition.id);
  if (!told) throw new Error(`No outline for edition ${edition.id}`);
  return writeDocx(buildReport(told, profile, understandEntries(edition, entries), { notes }));
}
