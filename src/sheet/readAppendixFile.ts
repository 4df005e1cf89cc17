import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import { chooseAppendix } from './chooseAppendix';
import type { SheetReading } from './types';
import { type FileTrouble, readXlsx } from './xlsx/readXlsx';

export type AppendixFile =
  | { readonly ok: true; readonly value: { readonly reading: SheetReading | null; readonly profile: Profile | null } }
  | { readonly ok: false; readonly failure: { readonly kind: FileTrouble } };

/** The appendix and the profile in a workbook file; `reading` is null where no sheet of it is an appendix. */
export function readAppendixFile(edition: Edition, bytes: Uint8Array): AppendixFile {
  const file = readXlsx(bytes);
  return file.ok
    ? { ok: true, value: chooseAppendix(edition, file.value) }
    : { ok: false, failure: { kind: file.trouble } };
}
