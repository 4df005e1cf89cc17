import { excelHost } from '../../src/office/excel/excelHost';
import type { Outcome } from '../../src/office/failure';
import type { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';
import { copyBook } from './copyBook';
import { type Deed, deeds, usedBook } from './excelDeeds';
import { type Batch, type Encounter, startExcel } from './hostInNode';
import { edition } from './insertedAppendix';
import { shortClock } from './shortClock';
import { stateOf } from './stateOf';

let used: Awaited<ReturnType<typeof usedBook>> | null = null;

/** An Excel with the workbook in use, and a host to which nothing has happened yet. */
export async function stage(deed: Deed) {
  used ??= await usedBook();
  const book = copyBook(used.book);
  deed.prepare?.(book);
  const clock = shortClock();
  const newHost = () => excelHost(edition, false, clock);
  return {
    ...startExcel(book, deeds.watch.includes(deed) ? 'new' : 'same'),
    book,
    clock,
    newHost,
    host: newHost(),
    sheetId: used.sheetId,
  };
}

export type Stage = Awaited<ReturnType<typeof stage>>;

export interface Run {
  readonly before: string;
  readonly after: string;
  readonly outcome: Outcome<unknown>;
  readonly batches: readonly Batch[];
}

/** The deed with nothing in its way but what others did to the workbook before it, or do after it. */
export async function undisturbed(
  deed: Deed,
  changes: { readonly first?: (book: MemoryBook) => void; readonly afterwards?: (book: MemoryBook) => void } = {},
): Promise<Run> {
  const { book, host, sheetId, batches } = await stage(deed);
  changes.first?.(book);
  const before = stateOf(book);
  const outcome = await deed.act(host, sheetId);
  changes.afterwards?.(book);
  return { before, after: stateOf(book), outcome, batches };
}

/** The deed with what each batch meets, counted from 0; what follows at once has come to its end. */
export async function disturbed(deed: Deed, meets: (nth: number, stage: Stage) => Encounter | undefined) {
  const at = await stage(deed);
  at.meet((nth) => meets(nth, at));
  const outcome = await deed.act(at.host, at.sheetId);
  await new Promise((resolve) => setTimeout(resolve, 20));
  at.meet(() => undefined);
  return { ...at, outcome, now: stateOf(at.book) };
}
