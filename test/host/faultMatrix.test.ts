import { excelHost } from '../../src/office/excel/excelHost';
import { failures as en } from '../../src/text/en/failures';
import { failures as vi } from '../../src/text/vi/failures';
import { sheetBeingDrawn } from '../../src/text/vi/sheetBeingDrawn';
import type { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';
import { copyBook } from './copyBook';
import { describeFaults, type Stage } from './describeFaults';
import { changes, deeds, type ExcelDeed, usedBook } from './excelDeeds';
import { refused, startExcel } from './hostInNode';
import { edition } from './insertedAppendix';
import { shortClock } from './shortClock';
import { stateOf } from './stateOf';

jest.setTimeout(300_000);

let used: Awaited<ReturnType<typeof usedBook>> | null = null;

async function stage(deed: ExcelDeed): Promise<Stage<MemoryBook>> {
  used ??= await usedBook();
  const { sheetId } = used;
  const book = copyBook(used.book);
  deed.prepare?.(book);
  const clock = shortClock();
  const newHost = () => excelHost(edition, false, clock);
  let host = newHost();
  return {
    ...startExcel(book, deeds.watch.includes(deed) ? 'new' : 'same'),
    world: book,
    clock,
    act: () => deed.act(host, sheetId),
    reopen() {
      host = newHost();
    },
    shown: () => stateOf(book),
    tidy() {
      for (const sheet of book.sheets()) if (sheet.name().startsWith(sheetBeingDrawn)) book.remove(sheet);
    },
  };
}

const actions = () => Object.keys(excelHost(edition)).filter((key) => key !== 'kind');

describeFaults({ deeds, actions, changes, failures: [vi, en], stage });

test.each(Object.values(deeds).flat())(
  '$name waits for a cell being edited if a person asked for a change',
  async (deed) => {
    const { act, batches } = await stage(deed);
    await act();
    const reads = [...deeds.read, ...deeds.sheets, ...deeds.watch];
    expect(batches.map(({ waits }) => waits)).toEqual(batches.map(() => !reads.includes(deed)));
  },
);

test.each(Object.values(deeds).flat())(
  '$name tells of a cell that stays in editing, and of nothing half done: batches are refused whole then',
  async (deed) => {
    for (let sync = 0; sync < deed.syncs; sync += 1) {
      const { act, meet } = await stage(deed);
      meet((nth) => (nth < sync ? undefined : async () => refused('InvalidOperationInCellEditMode')));
      expect(await act()).toEqual({ ok: false, failure: { kind: 'cellEditing' } });
    }
  },
);
