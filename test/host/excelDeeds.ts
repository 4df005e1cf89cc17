import type { Exception } from '../../src/appendix/exception';
import type { Outcome } from '../../src/office/failure';
import type { CorrectedCell, ExcelHost } from '../../src/office/hosts';
import { type Adoption, adoptionOf } from '../../src/sheet/adoptionOf';
import { cellName } from '../../src/sheet/cellName';
import { exceptionsPart } from '../../src/sheet/exceptionsPart';
import { profilePart } from '../../src/sheet/profilePart';
import type { SheetPlan } from '../../src/sheet/types';
import type { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';
import type { MemorySheet } from '../../src/workbench/excel/memory/memorySheet';
import { figures2021 } from '../sheet/figures2021';
import type { Deed } from './describeFaults';
import { edition, exampleProfile, insertedAppendix, plan, sheetName } from './insertedAppendix';

export type Action = Exclude<keyof ExcelHost, 'kind'>;

export interface ExcelDeed extends Deed {
  /** What is otherwise in its workbook. */
  readonly prepare?: (book: MemoryBook) => void;
  readonly act: (host: ExcelHost, sheetId: string) => Promise<Outcome<unknown>>;
}

const accepted = (code: string): Exception => ({
  findingId: `entry:unitWritten:${code}`,
  codes: [code],
  figures: { [code]: '91' },
  sides: '',
  reason: 'Số của Bộ Nội vụ',
  at: '2022-01-03',
});
const withAccepted = (kept: readonly Exception[], one: Exception) => [
  ...kept.filter(({ findingId }) => findingId !== one.findingId),
  one,
];
export const changedProfile = { ...exampleProfile, office: 'Sở Nội vụ' };
const firstFigure = { row: 34, column: 3 };

/** Rows 35 to 38 as they stand in the workbook below: a count as text, a formula, a number, a count in a text cell. */
const figures = ['1.821', '=91+1', 269, '1.404'] as const;
const shown = ['1.821', '#N/A', 269, '1.404'] as const;
const formats = ['#,##0', '#,##0', '#,##0', '@'] as const;
const correction: readonly CorrectedCell[] = shown.map((value, index) => ({
  place: { ...firstFigure, row: firstFigure.row + index },
  value: 100 + index,
  format: '0',
  oldFormat: formats[index]!,
  line: {
    column: 0,
    values: plan.rows[firstFigure.row + index]?.cells.map((cell, at) => (at === 3 ? value : (cell.value ?? ''))) ?? [],
  },
}));

/** The head of the form and its first lines: every kind of step of a whole insertion, in a tenth of the time. */
const last = plan.rows.length / 8;
const short: SheetPlan = {
  ...plan,
  rows: plan.rows.slice(0, last),
  merges: plan.merges.filter(({ row }) => row < last),
  names: plan.names.filter(({ row }) => row < last),
  marks: plan.marks.slice(0, 2),
  validations: plan.validations.slice(0, 3),
};

/** A second insertion is a second sheet; only bringing it to the front is something that it can do without. */
const inserting = { twice: 'more', spares: ['Activate'] } as const;

/** The sheet as a clerk's own: nothing of ours in it but the words. */
export function bareSheet(book: MemoryBook): MemorySheet {
  const sheet = book.sheet(sheetName);
  for (const { name } of sheet.names()) sheet.removeName(name);
  for (const mark of sheet.marks()) sheet.removeMark(mark);
  for (const { areas } of sheet.validations()) sheet.validate(areas, null);
  return sheet;
}

/** A sheet of ours whose rows were moved, in which a person paints cells too. */
function movedSheet(book: MemoryBook): void {
  const sheet = bareSheet(book);
  for (const [index, { name }] of plan.names.slice(0, 3).entries())
    sheet.addName({ name, area: { row: 90 + index, column: 3, rows: 1, columns: 1 }, comment: '' });
  sheet.addMark([{ row: 0, column: 0, rows: 1, columns: 1 }]);
}

/** Taking such a sheet up, in a tenth of the steps. */
function adoptionIn(book: MemoryBook): Adoption {
  const sheet = book.sheet(sheetName);
  const values = sheet.values(sheet.usedArea(true)!) as Adoption['grid']['values'];
  const grid = { row: 0, column: 0, values, texts: [], formats: [] };
  const { names, validations, marks } = adoptionOf(edition, exampleProfile.references, { grid, names: [] });
  return { grid, names: names.slice(0, 9), validations: validations.slice(0, 2), marks: marks.slice(0, 2) };
}

let adoption: Adoption;

/** Every action of the host: one that is not here does not compile. */
export const deeds: Readonly<Record<Action, readonly ExcelDeed[]>> = {
  insert: [
    { ...inserting, name: 'insert', syncs: 2, act: (host) => host.insert(short, changedProfile) },
    { ...inserting, name: 'insert, keeping the profile', syncs: 2, act: (host) => host.insert(short, null) },
  ],
  read: [
    { name: 'read', idle: true, syncs: 2, act: (host, sheetId) => host.read(sheetId) },
    { name: 'read, another sheet in front', idle: true, syncs: 3, act: (host) => host.read(null) },
  ],
  sheets: [{ name: 'sheets', idle: true, syncs: 2, act: (host) => host.sheets() }],
  watch: [{ name: 'watch', idle: true, syncs: 1, act: (host) => host.watch(() => undefined) }],
  goTo: [{ name: 'goTo', idle: true, syncs: 1, act: (host, sheetId) => host.goTo(sheetId, firstFigure) }],
  correct: [
    { name: 'correct', twice: 'refused', syncs: 1, act: (host, sheetId) => host.correct(sheetId, correction) },
    {
      name: 'correct one',
      twice: 'refused',
      syncs: 1,
      act: (host, sheetId) => host.correct(sheetId, correction.slice(0, 1)),
    },
  ],
  adopt: [
    {
      name: 'adopt',
      syncs: 2,
      prepare(book) {
        bareSheet(book);
        adoption = adoptionIn(book);
      },
      act: (host, sheetId) => host.adopt(sheetId, adoption),
    },
    {
      name: 'adopt, names that stayed behind',
      syncs: 2,
      prepare(book) {
        movedSheet(book);
        adoption = adoptionIn(book);
      },
      act: (host, sheetId) => host.adopt(sheetId, adoption),
    },
  ],
  saveProfile: [{ name: 'saveProfile', syncs: 2, act: (host) => host.saveProfile(changedProfile) }],
  keepExceptions: [
    {
      name: 'keepExceptions',
      syncs: 3,
      loses: 'a finding is accepted',
      act: (host) => host.keepExceptions((kept) => withAccepted(kept, accepted('3.1.2'))),
    },
    {
      name: 'keepExceptions, the first of all',
      syncs: 2,
      prepare: (book) => void book.kept.parts.delete('{2}'),
      act: (host) => host.keepExceptions((kept) => withAccepted(kept, accepted('3.1.2'))),
    },
  ],
};

/** A workbook that is in use: its own sheet in front, an appendix with figures, what is kept (the profile twice), another's part. */
export async function usedBook(): Promise<{ readonly book: MemoryBook; readonly sheetId: string }> {
  const { book, sheetId, sheet } = await insertedAppendix();
  for (const [code, value] of Object.entries(figures2021)) {
    const named = sheet.names().find(({ name }) => name === cellName(code));
    if (named?.area) sheet.write(named.area, [[value]]);
  }
  for (const [index, value] of figures.entries()) {
    const area = { row: firstFigure.row + index, column: 3, rows: 1, columns: 1 };
    sheet.paint(area, { numberFormat: formats[index]! });
    sheet.write(area, [[value]]);
  }
  book.edit('Sheet1', 'A1', 'Số liệu của tôi');
  book.activate(book.sheet('Sheet1'));
  book.kept.parts.set('{1}', profilePart(exampleProfile));
  book.kept.parts.set('{2}', exceptionsPart([accepted('3.1.1')]));
  book.kept.parts.set('{3}', '<a xmlns="urn:other"/>');
  return { book, sheetId };
}

/** What others may do to the workbook between two syncs of ours. */
export const changes: Readonly<Record<string, (book: MemoryBook) => void>> = {
  'the sheet is deleted': (book) => book.remove(book.sheet(sheetName)),
  'the sheet is renamed': (book) => book.sheet(sheetName).rename('Tên khác'),
  'a row is deleted, its name becomes #REF!': (book) => book.sheet(sheetName).deleteRows(firstFigure.row, 1),
  'a row is inserted': (book) => book.sheet(sheetName).insertRows(10, 1),
  'a figure is typed': (book) => book.edit(sheetName, 'D36', 7),
  'a sheet of the same name is inserted': (book) => {
    book.add(`${sheetName} (2)`);
  },
  'another profile is kept': (book) => {
    const [id = ''] = [...book.kept.parts].find(([, xml]) => xml === profilePart(exampleProfile)) ?? [];
    book.kept.parts.set(id, profilePart({ ...exampleProfile, office: 'Sở Tư pháp' }));
  },
  'a finding is accepted': (book) => {
    book.kept.parts.set('{2}', exceptionsPart([accepted('3.1.1'), accepted('3.1.3')]));
  },
};
