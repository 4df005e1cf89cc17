import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import { isAppendix } from './bindSheet';
import { readProfilePart } from './readProfilePart';
import type { SheetReading } from './types';
import type { WorkbookFile } from './xlsx/readXlsx';

/** The first sheet of a file that is an appendix of this edition, and the profile the file carries; null: none. */
export function chooseAppendix(
  edition: Edition,
  { sheets, customXml }: WorkbookFile,
): { readonly reading: SheetReading | null; readonly profile: Profile | null } {
  const profiles = customXml.map(readProfilePart).filter((profile) => profile !== null);
  return { reading: sheets.find((sheet) => isAppendix(edition, sheet)) ?? null, profile: profiles[0] ?? null };
}
