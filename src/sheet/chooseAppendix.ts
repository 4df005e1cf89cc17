import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import { sheetText } from '../text/vi/sheet';
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
  /** Names of the appendices that could have been meant as well: nothing in the file says which. */
  readonly others: readonly string[];
}

/**
 * The sheet of a file that is an appendix of this edition, with what else of ours the file carries: the one named after
 * the profile's period, else the first. Sheets that the profile names to compare with are earlier reports: one of them
 * is taken only where there is no other.
 */
export function chooseAppendix(edition: Edition, { sheets, customXml }: WorkbookFile): Contents {
  const first = <T>(read: (xml: string) => T | null) => customXml.map(read).find((part) => part !== null) ?? null;
  const profile = first(readProfilePart);
  const beside = (profile?.comparing?.sheets ?? []).flatMap(({ name, year, span }) => {
    const reading = sheets.find(({ sheet }) => sheet.name === name);
    return reading ? [{ reading, period: { year, span } }] : [];
  });
  const appendices = sheets.filter((sheet) => isAppendix(edition, sheet));
  const unsaid = appendices.filter((sheet) => !beside.some(({ reading }) => reading === sheet));
  const named = unsaid.find(({ sheet }) => profile && sheet.name === sheetText.sheetName(profile.period));
  const [foremost = appendices[0] ?? null, ...others] = unsaid;
  return {
    reading: named ?? foremost,
    profile,
    exceptions: first(readExceptionsPart) ?? [],
    beside,
    others: (named ? [] : others).map(({ sheet }) => sheet.name),
  };
}
