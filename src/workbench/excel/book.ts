import type { Area } from '../../sheet/types';
import type { KeptByBook, KeptBySheet } from './kept';
import type { Look } from './look';

export type CellValue = string | number | boolean;

/** What the simulated Excel needs from a spreadsheet, whether it is drawn (Univer) or only kept in memory. */
export interface Book {
  readonly kept: KeptByBook;
  sheets(): readonly Sheet[];
  add(name: string): Sheet;
  remove(sheet: Sheet): void;
  active(): Sheet;
  activate(sheet: Sheet): void;
  selection(): Area;
  select(sheet: Sheet, area: Area): void;
  /** Resolves when written values have been calculated and drawn. */
  settled(): Promise<void>;
  /** Between true and false everything is one step of undo. */
  asOneStep(working: boolean): void;
  /** Hears of every change, whoever made it. */
  listen(listener: (event: BookEvent) => void): void;
}

export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: Sheet; readonly area: Area; readonly change: ChangeKind }
  | { readonly kind: 'calculated'; readonly sheet: Sheet }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'activated' | 'added' | 'deleted'; readonly sheet: Sheet };

export type ChangeKind = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'RowSorted';

export interface Sheet {
  readonly id: string;
  readonly kept: KeptBySheet;
  name(): string;
  rename(name: string): void;

  /** Blank cells are ''. */
  values(area: Area): CellValue[][];
  formulas(area: Area): CellValue[][];
  texts(area: Area): string[][];
  /** A text that begins with "=" is a formula; null leaves the cell as it is. */
  write(area: Area, values: readonly (readonly (CellValue | null)[])[]): void;
  /** The smallest area that holds everything, or nothing. */
  usedArea(valuesOnly: boolean): Area | null;

  look(row: number, column: number): Look;
  paint(area: Area, change: Look): void;
  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  /** Points. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  setColumnWidth(area: Area, points: number): void;
  setRowHeight(area: Area, points: number): void;
  fitRows(area: Area): void;
  fitColumns(area: Area): void;
  hide(area: Area, what: 'rows' | 'columns', hidden: boolean): void;
  isHidden(place: number, what: 'rows' | 'columns'): boolean;
  frozenRows(): number;
  freezeRows(count: number): void;

  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;

  names(): readonly SheetName[];
  addName(name: SheetName): void;
  removeName(name: string): void;
  marks(): readonly SheetMark[];
  addMark(areas: readonly Area[]): SheetMark;
  changeMark(mark: SheetMark, change: Partial<SheetMark>): void;
  removeMark(mark: SheetMark): void;
  validations(): readonly SheetValidation[];
  validate(areas: readonly Area[], change: Partial<SheetValidation> | null): void;
}

/** A defined name of this sheet's scope; no area: its cells were deleted. */
export interface SheetName {
  readonly name: string;
  readonly area: Area | null;
  readonly comment: string;
}

/** A conditional format by formula. */
export interface SheetMark {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: Pick<Look, 'color' | 'fill' | 'bold' | 'italic'>;
}

/** The rule, prompt and alert stand as Office.js gives them. */
export interface SheetValidation {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
