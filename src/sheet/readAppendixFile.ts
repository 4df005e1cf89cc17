import type { Edition } from '../appendix/types';
import { type Contents, chooseAppendix } from './chooseAppendix';
import { type FileTrouble, readXlsx } from './xlsx/readXlsx';

export type AppendixFile =
  | { readonly ok: true; readonly value: Contents }
  | { readonly ok: false; readonly failure: { readonly kind: FileTrouble } };

/** The appendix in a workbook file, with what else of ours it carries. */
export function readAppendixFile(edition: Edition, bytes: Uint8Array): AppendixFile {
  const file = readXlsx(bytes);
  return file.ok
    ? { ok: true, value: chooseAppendix(edition, file.value) }
    : { ok: false, failure: { kind: file.trouble } };
}
