import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import { isAppendix } from './bindSheet';
import { readExceptionsPart } from './readExceptionsPart';
import { readProfilePart } from './readProfilePart';
import type { SheetReading } from './types';
import type { WorkbookFile } from './xlsx/readXlsx';

/** What a workbook file holds of ours. */
export interface Contents {
  /** Null: no sheet is an appendix. */
  readonly reading: SheetReading | null;
  readonly profile: Profile | null;
  readonly exceptions: readonly Exception[];
}

/** The first sheet of a file that is an appendix of this edition, with the profile and exceptions the file carries. */
export function chooseAppendix(edition: Edition, { sheets, customXml }: WorkbookFile): Contents {
  const first = <T>(read: (xml: string) => T | null) => customXml.map(read).find((part) => part !== null) ?? null;
  return {
    reading: sheets.find((sheet) => isAppendix(edition, sheet)) ?? null,
    profile: first(readProfilePart),
    exceptions: first(readExceptionsPart) ?? [],
  };
}
