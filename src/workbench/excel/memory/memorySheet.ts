import type { Area } from '../../../sheet/types';
import { contains, sameAreas } from '../address';
import type { BookEvent, CellValue, ChangeKind, Sheet, SheetMark, SheetName, SheetValidation } from '../book';
import { emptyKeptBySheet } from '../kept';
import { changedLook, type Look, plainLook } from '../look';
import { Cells } from './cells';
import { cellText } from './cellText';
import { shiftRows } from './shiftRows';

/** A sheet without a screen: what was written can be read back, and nothing is calculated. */
export class MemorySheet implements Sheet {
  readonly kept = emptyKeptBySheet();
  readonly cells = new Cells();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hidden = { rows: new Set<number>(), columns: new Set<number>() };
  areas = {
    merges: [] as readonly Area[],
    names: [] as readonly SheetName[],
    marks: [] as readonly SheetMark[],
    validations: [] as readonly SheetValidation[],
  };
  #title: string;
  #frozen = 0;
  #nextMark = 1;

  constructor(
    readonly id: string,
    title: string,
    readonly tell: (event: BookEvent) => void,
  ) {
    this.#title = title;
  }

  name = () => this.#title;
  rename(title: string) {
    this.#title = title;
  }

  values = (area: Area) => this.cells.map(area, (cell) => cell?.value ?? '');
  formulas = (area: Area) => this.cells.map(area, (cell) => cell?.formula ?? cell?.value ?? '');
  texts = (area: Area) =>
    this.cells.map(area, (cell) => cellText(cell?.value ?? '', cell?.look.numberFormat ?? 'General'));

  write(area: Area, values: readonly (readonly (CellValue | null)[])[]) {
    this.cells.each(area, (row, column) => {
      const value = values[row - area.row]?.[column - area.column];
      if (value !== null && value !== undefined) this.cells.put(row, column, value);
    });
    this.changed(area, 'RangeEdited');
  }

  changed(area: Area, change: ChangeKind) {
    this.tell({ kind: 'changed', sheet: this, area, change });
    this.tell({ kind: 'calculated', sheet: this });
  }

  usedArea = (valuesOnly: boolean) => this.cells.usedArea(valuesOnly);

  look = (row: number, column: number): Look => ({ ...plainLook, ...this.cells.at(row, column)?.look });
  paint(area: Area, change: Look) {
    this.cells.each(area, (row, column) => {
      const cell = this.cells.make(row, column);
      cell.look = changedLook(cell.look, change);
    });
  }

  merges = () => this.areas.merges;
  merge(area: Area) {
    const [first] = this.values({ ...area, rows: 1, columns: 1 })[0] ?? [];
    this.cells.each(area, (row, column) => this.cells.put(row, column, ''));
    this.cells.put(area.row, area.column, first ?? '');
    this.areas.merges = [...this.areas.merges, area];
  }
  unmerge(area: Area) {
    this.areas.merges = this.areas.merges.filter((merge) => !contains(area, merge.row, merge.column));
  }

  columnWidth = (column: number) => this.widths.get(column) ?? 48;
  rowHeight = (row: number) => this.heights.get(row) ?? 15;
  setColumnWidth = (area: Area, points: number) => fill(this.widths, area.column, area.columns, points);
  setRowHeight = (area: Area, points: number) => fill(this.heights, area.row, area.rows, points);
  fitRows = (area: Area) => fill(this.heights, area.row, area.rows, undefined);
  fitColumns = (area: Area) => fill(this.widths, area.column, area.columns, undefined);
  hide(area: Area, what: 'rows' | 'columns', hidden: boolean) {
    const [first, count] = what === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    for (let place = first; place < first + count; place++)
      if (hidden) this.hidden[what].add(place);
      else this.hidden[what].delete(place);
  }
  isHidden = (place: number, what: 'rows' | 'columns') => this.hidden[what].has(place);
  frozenRows = () => this.#frozen;
  freezeRows(count: number) {
    this.#frozen = count;
  }

  insertRows = (row: number, count: number) => shiftRows(this, row, count);
  deleteRows = (row: number, count: number) => shiftRows(this, row, -count);
  /** Sorts whole cells of an area by one of its columns; names stay where they are, as in Excel. */
  sortRows(area: Area, column: number, descending = false) {
    this.cells.sort(area, column, descending);
    this.changed(area, 'RowSorted');
  }
  /** A formula with the value that a test says it has. */
  putFormula(row: number, column: number, formula: string, value: CellValue) {
    Object.assign(this.cells.make(row, column), { formula, value });
    this.tell({ kind: 'calculated', sheet: this });
  }

  names = () => this.areas.names;
  addName(name: SheetName) {
    this.areas.names = [...this.areas.names, name];
  }
  removeName(name: string) {
    this.areas.names = this.areas.names.filter((known) => known.name !== name);
  }

  marks = () => this.areas.marks;
  addMark(areas: readonly Area[]): SheetMark {
    const mark = { id: `mark${this.#nextMark++}`, areas, formula: '', look: {} };
    // A new conditional format goes before those already there.
    this.areas.marks = [mark, ...this.areas.marks];
    return mark;
  }
  changeMark(mark: SheetMark, change: Partial<SheetMark>) {
    this.areas.marks = this.areas.marks.map((known) => (known.id === mark.id ? { ...known, ...change } : known));
  }
  removeMark(mark: SheetMark) {
    this.areas.marks = this.areas.marks.filter((known) => known.id !== mark.id);
  }

  validations = () => this.areas.validations;
  validate(areas: readonly Area[], change: Partial<SheetValidation> | null) {
    const same = (known: SheetValidation) => sameAreas(known.areas, areas);
    const before = this.areas.validations.find(same) ?? emptyValidation(areas);
    const others = this.areas.validations.filter((known) => !same(known));
    this.areas.validations = change ? [...others, { ...before, ...change }] : others;
  }
}

const emptyValidation = (areas: readonly Area[]): SheetValidation => ({
  areas,
  rule: {},
  prompt: {},
  errorAlert: {},
  ignoreBlanks: true,
});

function fill(sizes: Map<number, number>, first: number, count: number, points: number | undefined) {
  for (let place = first; place < first + count; place++)
    if (points === undefined) sizes.delete(place);
    else sizes.set(place, points);
}
