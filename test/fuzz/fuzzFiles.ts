import { performance } from 'node:perf_hooks';
import { seeded } from '../../bench/seeded';
import { readDocx } from '../../src/report/read/readDocx';
import { readXlsx } from '../../src/sheet/xlsx/readXlsx';
import { mutateFile } from './mutateFile';
import { type Cells, readBookStrictly } from './readBookStrictly';
import { readWordsStrictly } from './readWordsStrictly';

export interface FileFuzz {
  /** Read, and refused with a sentence. */
  read: number;
  refused: number;
  readonly crashes: string[];
  /** Taken otherwise than an independent reading has it, or taken where that reading is not certain. */
  readonly misread: string[];
  /** Milliseconds of the add-in's own reading. */
  slowest: number;
}

/** Changes each of the files by turns and reads what comes of it: `seed` and the number of the run give the file again. */
export function fuzzFiles(files: readonly Uint8Array[], seed: number, runs: number): FileFuzz {
  const found: FileFuzz = { read: 0, refused: 0, crashes: [], misread: [], slowest: 0 };
  for (let run = 0; run < runs; run += 1) {
    const file = mutateFile(files[run % files.length]!, seeded(seed + run));
    let told: string | null;
    try {
      told = isDocument(files[run % files.length]!) ? misreadWords(file, found) : misreadCells(file, found);
      if (told === refused) found.refused += 1;
      else if (told === null) found.read += 1;
      else found.misread.push(`run ${run}: ${told}`);
    } catch (reason) {
      found.crashes.push(`run ${run}: ${String(reason)}`);
    }
  }
  return found;
}

const refused = 'refused';
const isDocument = (file: Uint8Array) => Buffer.from(file).includes('word/document.xml');

function timed<T>(found: FileFuzz, read: () => T): T {
  const start = performance.now();
  try {
    return read();
  } finally {
    found.slowest = Math.max(found.slowest, performance.now() - start);
  }
}

function misreadWords(file: Uint8Array, found: FileFuzz): string | null {
  const ours = timed(found, () => readDocx(file));
  if (!ours.ok) return refused;
  const theirs = readWordsStrictly(file);
  if (theirs === null) return 'words of a file that is not certain';
  const words = ours.value.paragraphs
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u00ad\u2011]/g, '');
  return words.startsWith(theirs.replace(/[\u00ad\u2011]/g, '')) ? null : 'other words';
}

function misreadCells(file: Uint8Array, found: FileFuzz): string | null {
  const ours = timed(found, () => readXlsx(file));
  if (!ours.ok) return refused;
  const theirs = readBookStrictly(file);
  if (theirs === null) return 'cells of a file that is not certain';
  const cells: Record<string, Cells[string]> = {};
  for (const [index, { grid }] of ours.value.sheets.entries())
    for (const [row, values] of grid.values.entries())
      for (const [column, value] of values.entries())
        if (value !== null) cells[`${index}!${row + 1},${column + 1}`] = value;
  const near = Object.entries(theirs).filter(([address]) => isNear(address));
  const [filled, other] = [Object.fromEntries(near.filter(([, value]) => value !== null)), cells];
  const all = [...new Set([...Object.keys(filled), ...Object.keys(other)])];
  const differs = all.find((address) => !Object.is(filled[address] ?? null, other[address] ?? null));
  return differs === undefined ? null : `${differs} is ${filled[differs]}, and was taken for ${other[differs]}`;
}

/** What the add-in reads of a sheet: A1:Z1000. */
function isNear(address: string): boolean {
  const [row = 0, column = 0] = address.split('!')[1]!.split(',').map(Number);
  return row <= 1000 && column <= 26;
}
