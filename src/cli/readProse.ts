import type { ProseParagraph } from '../prose/types';
import { type DocumentTrouble, readDocx } from '../report/read/readDocx';
import { lineAt, readText, type TextParagraph } from '../report/read/readText';
import { cli } from '../text/vi/cli';
import { readBytes } from './files';
import { Stop } from './Stop';

/** The paragraphs of a report, and the line of a place where the file has lines. */
export interface ProseFile {
  readonly paragraphs: readonly ProseParagraph[];
  lineOf(paragraph: number, at: number): number | null;
}

/** Reads a report from a Word file or a text. */
export function readProse(path: string): ProseFile {
  const bytes = readBytes(path);
  const file = /\.txt$/i.test(path) ? fromText(bytes, path) : fromDocument(bytes, path);
  if (file.paragraphs.every(({ text }) => text.trim() === '')) throw new Stop(cli.noWords(path));
  return file;
}

const troubles: Readonly<Record<DocumentTrouble, (path: string) => string>> = {
  notDocument: cli.notDocument,
  lockedFile: cli.lockedDocument,
  damagedFile: cli.damagedDocument,
  hugeFile: cli.hugeDocument,
};

function fromDocument(bytes: Uint8Array, path: string): ProseFile {
  const file = readDocx(bytes);
  if (!file.ok) throw new Stop(troubles[file.trouble](path));
  return { paragraphs: file.value.paragraphs, lineOf: () => null };
}

function fromText(bytes: Uint8Array, path: string): ProseFile {
  const paragraphs: readonly TextParagraph[] = readText(decoded(bytes, path));
  return { paragraphs, lineOf: (paragraph, at) => lineAt(paragraphs[paragraph]!, at) };
}

/** UTF-8, or UTF-16 with its mark; text of older code pages is no text to us. */
function decoded(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(cli.notUnicode(path));
  }
}
