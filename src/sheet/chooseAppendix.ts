import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import { isAppendix } from './bindSheet';
import { readExceptionsPart } from './readExceptionsPart';
import { readProfilePart } from './readProfilePart';
import type { SheetBeside, SheetReading } from './types';
import type { WorkbookFile } from './xlsx/readXlsx';

/** What a workbook file holds of ours. */
export interface Contents {
  /** Null: no sheet is an appendix. */
  readonly reading: SheetReading | null;
  readonly profile: Profile | null;
  readonly exceptions: readonly Exception[];
  /** Those of the sheets that the profile names to compare with which are still there. */
  readonly beside: readonly SheetBeside[];
}

/**
 * The first sheet of a file that is an appendix of this edition, with what else of ours the file carries. Sheets that
 * the profile names to compare with are earlier reports: one of them is taken only where there is no other.
 */
export function chooseAppendix(edition: Edition, { sheets, customXml }: WorkbookFile): Contents {
  const first = <T>(read: (xml: string) => T | null) => customXml.map(read).find((part) => part !== null) ?? null;
  const profile = first(readProfilePart);
  const beside = (profile?.comparing?.sheets ?? []).flatMap(({ name, year, span }) => {
    const reading = sheets.find(({ sheet }) => sheet.name === name);
    return reading ? [{ reading, period: { year, span } }] : [];
  });
  const appendices = sheets.filter((sheet) => isAppendix(edition, sheet));
  const own = appendices.find((sheet) => !beside.some(({ reading }) => reading === sheet));
  return {
    reading: own ?? appendices[0] ?? null,
    profile,
    exceptions: first(readExceptionsPart) ?? [],
    beside,
  };
}
