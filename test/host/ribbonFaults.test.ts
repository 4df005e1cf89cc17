import { sheetBeingDrawn } from '../../src/text/vi/sheetBeingDrawn';
import type { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';
import { copyBook } from './copyBook';
import { usedBook } from './excelDeeds';
import { refusals, stopped } from './faults';
import { type Encounter, startExcel } from './hostInNode';
import { stateOf } from './stateOf';

jest.setTimeout(300_000);

type Command = (event: { completed(): void }) => Promise<void>;

/** The ribbon's page as Office loads it, which gives the button's function. */
async function ribbon(): Promise<Command> {
  const commands: Command[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: async () => ({}),
      actions: { associate: (_: string, command: Command) => commands.push(command) },
      context: { requirements: { isSetSupported: () => false } },
    },
  });
  jest.resetModules();
  await import('../../src/commands');
  await Promise.resolve();
  return commands[0]!;
}

let used: Awaited<ReturnType<typeof usedBook>> | null = null;

async function opened() {
  used ??= await usedBook();
  const excel = startExcel(copyBook(used.book));
  const insert = await ribbon();
  const completed = jest.fn();
  return { ...excel, press: () => insert({ completed }), completed };
}

const withoutHalf = (book: MemoryBook) => {
  for (const sheet of book.sheets()) if (sheet.name().startsWith(sheetBeingDrawn)) book.remove(sheet);
  return stateOf(book);
};

const midway: Encounter = (request, run) => stopped(Math.floor(request.Actions.length / 2))(request, run);

const faults = [
  ...refusals.map(({ name, meets, lasts }) => ({ name, meets, lasts })),
  { name: 'the batch stops midway', meets: () => midway, lasts: false },
];

test.each(faults)(
  'the ribbon’s button, $name: Office is told that it has ended, the workbook is as before or complete',
  async (fault) => {
    const clean = await opened();
    await clean.press();
    const [syncs, after] = [clean.batches.length, stateOf(clean.book)];
    expect(clean.completed).toHaveBeenCalledTimes(1);
    for (let sync = 0; sync < syncs; sync += 1) {
      const { book, meet, press, completed } = await opened();
      const before = stateOf(book);
      meet((nth) => (nth === sync || (fault.lasts && nth > sync) ? fault.meets(() => undefined) : undefined));
      await press();
      expect(completed).toHaveBeenCalledTimes(1);
      expect([before, after]).toContain(fault.lasts ? withoutHalf(book) : stateOf(book));
    }
  },
);
