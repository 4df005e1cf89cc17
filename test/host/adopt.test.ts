import { excelHost } from '../../src/office/excel/excelHost';
import { bindSheet } from '../../src/sheet/bindSheet';
import { columnChoices } from '../../src/sheet/columnChoices';
import type { MemorySheet } from '../../src/workbench/excel/memory/memorySheet';
import { bareSheet } from './excelDeeds';
import { writesOf } from './hostInNode';
import { edition, plan, sheetName } from './insertedAppendix';
import { openPane, until } from './openPane';

const cellsOf = (sheet: MemorySheet) => {
  const cells: unknown[] = [];
  sheet.cells.each(sheet.usedArea(false)!, (row, column) => cells.push([row, column, sheet.cells.at(row, column)]));
  return JSON.stringify(cells);
};

async function opened(prepare: (sheet: MemorySheet) => void) {
  const pane = await openPane();
  const sheet = pane.book.sheet(sheetName);
  prepare(sheet);
  await until(pane.session, ({ sheet: shown, watch }) => shown.kind === 'read' && watch === 'on');
  await pane.session.check();
  pane.batches.splice(0);
  return { ...pane, sheet };
}
const bare = (pane: Parameters<typeof bareSheet>[0]) => void bareSheet(pane);
const rowsOf = (sheet: MemorySheet) => new Map(sheet.names().map(({ name, area }) => [name, area?.row]));

test('a sheet without names is taken up in four round trips, of which one writes, and no cell changes', async () => {
  const { session, batches, sheet, book } = await opened(() => undefined);
  bare(book);
  await session.check();
  expect(session.checked(session.get())?.unnamed).toBe(94);
  const before = cellsOf(sheet);
  batches.splice(0);
  await session.adopt();
  expect(session.get().notice?.kind).toBe('adopted');
  expect(batches.map((batch) => writesOf(batch).length > 0)).toEqual([false, false, true, false]);
  expect(cellsOf(sheet)).toBe(before);
  expect(sheet.names()).toHaveLength(94);
  expect(rowsOf(sheet).get('CT_3_1_3')).toBe(34);
  const rules = new Map(edition.rules.map(({ id, kind }) => [id, kind]));
  const painted = plan.marks.filter(({ rule }) => rules.get(rule) !== 'follows');
  expect([sheet.marks().length, sheet.validations().length]).toEqual([painted.length, plan.validations.length]);
  expect(session.checked(session.get())?.unnamed).toBe(0);
  session.stop();
});

test('validations of a person stay, and none is added beside them', async () => {
  const { session, sheet, book } = await opened(() => undefined);
  bare(book);
  const own = [{ row: 34, column: 3, rows: 1, columns: 1 }];
  sheet.validate(own, { rule: { wholeNumber: { formula1: 5, operator: 'GreaterThan' } } });
  await session.adopt();
  expect([sheet.names().length, sheet.validations().length]).toEqual([94, 1]);
  session.stop();
});

test('names that stayed behind when rows were sorted follow; colours that are there are not doubled', async () => {
  const { session, sheet } = await opened((of) => of.sortRows({ row: 6, column: 0, rows: 121, columns: 5 }, 1, true));
  const marks = sheet.marks().length;
  expect(session.checked(session.get())?.unnamed).toBeGreaterThan(50);
  await session.adopt();
  expect(session.get().notice?.kind).toBe('adopted');
  expect([session.checked(session.get())?.unnamed, sheet.marks().length]).toEqual([0, marks]);
  session.stop();
});

test('the column that a person told is the one that is named; the next pane knows it by its names', async () => {
  const { session, sheet, book } = await opened(() => undefined);
  bare(book);
  book.edit(sheetName, 'D6', 'Kỳ này');
  book.edit(sheetName, 'F6', 'Lũy kế');
  for (const row of [33, 34, 35]) book.edit(sheetName, `F${row}`, row);
  await session.check();
  const { store } = session.compareDesk;
  const { sheet: shown, profile, exceptions } = store.get();
  if (shown.kind !== 'read') throw new Error('nothing was read');
  const [told] = columnChoices(edition, shown.reading).flatMap((one) => (one.heading === 'Lũy kế' ? [one.told] : []));
  store.send({ kind: 'read', reading: { ...shown.reading, told: told! }, profile, exceptions });
  await session.adopt();
  session.stop();
  expect(session.get().notice?.kind).toBe('adopted');
  expect(sheet.names().find(({ name }) => name === 'CT_3_1_3')?.area).toMatchObject({ row: 34, column: 5 });
  const next = await excelHost(edition).read(null);
  if (!next.ok || !next.value.reading) throw new Error('nothing was read');
  expect(bindSheet(edition, next.value.reading).entries['3.1.3']?.value).toBe(35);
});
