import type { IDocumentData, Nullable } from '@univerjs/presets';
import type { Area } from '../../../sheet/types';
import { between, formatArea, intersection } from '../address';
import type { CellValue, Sheet, SheetMark, SheetName, SheetValidation } from '../book';
import { emptyKeptBySheet, type KeptBySheet } from '../kept';
import { changedLook, type Look } from '../look';
import { ConditionalRules } from './conditionalRules';
import { addName, namesOf, removeName } from './definedNames';
import type { UniverApi, UniverWorkbook, UniverWorksheet } from './openUniver';
import { PendingCells } from './pendingCells';
import { areaOf, pixels, points, rangeOf } from './ranges';
import { lookOf } from './styleData';
import { ValidationRules } from './validationRules';

/** A sheet that people see and type into. */
export class UniverSheet implements Sheet {
  readonly id: string;
  readonly kept: KeptBySheet;
  readonly #pending = new PendingCells();
  readonly #marks: ConditionalRules;
  readonly #validations: ValidationRules;
  #fitted: Area[] = [];
  #merged = false;

  constructor(
    readonly api: UniverApi,
    readonly workbook: UniverWorkbook,
    readonly worksheet: UniverWorksheet,
    /** The same sheet before it was taken away and came back through undo. */
    before?: UniverSheet,
  ) {
    this.id = worksheet.getSheetId();
    this.#marks = new ConditionalRules(worksheet);
    this.#validations = new ValidationRules(
      api,
      { unitId: workbook.getId(), subUnitId: this.id },
      worksheet,
      before?.rules,
    );
    this.kept = shownKept(worksheet, before?.kept);
  }

  name = () => this.worksheet.getSheetName();
  rename = (name: string) => void this.worksheet.setName(name);

  /** Hands gathered writes to Univer. */
  flush(): void {
    if (!this.#pending.empty) {
      const { cells, area } = this.#pending.take((row, column) => this.look(row, column).numberFormat === '@');
      this.#range(area)?.setValues(cells);
    }
    if (this.#fitted.length > 0) this.worksheet.setRangesAutoHeight(this.#fitted.map(rangeOf));
    this.#fitted = [];
    this.#marks.flush();
    this.#validations.flush();
    // Merging leaves what it merged selected, in pieces.
    if (this.#merged) (this.worksheet.getCellMergeData(0, 0) ?? this.worksheet.getRange(0, 0)).activate();
    this.#merged = false;
  }

  #range(area: Area) {
    this.flushCells();
    const inside = intersection(area, {
      row: 0,
      column: 0,
      rows: this.worksheet.getMaxRows(),
      columns: this.worksheet.getMaxColumns(),
    });
    return inside && this.worksheet.getRange(rangeOf(inside));
  }

  private flushCells(): void {
    if (!this.#pending.empty) this.flush();
  }

  values(area: Area): CellValue[][] {
    const cells = this.#range(area)?.getCellDatas() ?? [];
    return cells.map((line) => line.map((cell) => (cell?.t === 3 ? cell.v === 1 : (cell?.v ?? plainText(cell?.p)))));
  }
  formulas(area: Area): CellValue[][] {
    const formulas = this.#range(area)?.getFormulas() ?? [];
    return this.values(area).map((line, row) => line.map((value, column) => formulas[row]?.[column] || value));
  }
  texts = (area: Area) => (this.#range(area)?.getDisplayValues() ?? []).map((line) => line.map((text) => text ?? ''));
  write = (area: Area, values: readonly (readonly (CellValue | null)[])[]) => this.#pending.write(area, values);

  usedArea(valuesOnly: boolean): Area | null {
    this.flushCells();
    let used: Area | null = null;
    this.worksheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const holds = cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.p);
        if (!cell || (valuesOnly && !holds)) return;
        used = used ? around(used, row, column) : { row, column, rows: 1, columns: 1 };
      });
    return used;
  }

  look(row: number, column: number): Look {
    const cell = this.worksheet.getSheet().getCellRaw(row, column);
    const style = this.workbook.getWorkbook().getStyles().getStyleByCell(cell);
    const locked = cell?.custom?.locked !== false;
    return changedLook({ ...lookOf(style), locked }, this.#pending.look(row, column) ?? {});
  }
  paint = (area: Area, change: Look) => this.#pending.paint(area, change);

  merges = () => this.worksheet.getMergeData().map((range) => areaOf(range.getRange()));
  merge(area: Area) {
    this.#range(area)?.merge({ isForceMerge: true });
    this.#merged = true;
  }
  unmerge = (area: Area) => void this.#range(area)?.breakApart();

  columnWidth = (column: number) => points(this.worksheet.getColumnWidth(column));
  rowHeight = (row: number) => points(this.worksheet.getRowHeight(row));
  setColumnWidth = (area: Area, width: number) =>
    void this.worksheet.setColumnWidths(area.column, area.columns, pixels(width));
  setRowHeight = (area: Area, height: number) =>
    void this.worksheet.setRowHeightsForced(area.row, area.rows, pixels(height));
  fitRows = (area: Area) => void this.#fitted.push(area);
  fitColumns = (area: Area) => void this.worksheet.setColumnAutoWidth(area.column, area.columns);
  hide(area: Area, what: 'rows' | 'columns', hidden: boolean) {
    if (what === 'rows' && hidden) this.worksheet.hideRows(area.row, area.rows);
    else if (what === 'rows') this.worksheet.showRows(area.row, area.rows);
    else if (hidden) this.worksheet.hideColumns(area.column, area.columns);
    else this.worksheet.showColumns(area.column, area.columns);
  }
  isHidden(place: number, what: 'rows' | 'columns') {
    const sheet = this.worksheet.getSheet();
    return what === 'rows' ? !sheet.getRowVisible(place) : !sheet.getColVisible(place);
  }
  frozenRows = () => this.worksheet.getFrozenRows();
  freezeRows = (count: number) =>
    void (count > 0 ? this.worksheet.setFrozenRows(count) : this.worksheet.cancelFreeze());

  insertRows(row: number, count: number) {
    this.flush();
    this.worksheet.insertRows(row, count);
  }
  deleteRows(row: number, count: number) {
    this.flush();
    this.worksheet.deleteRows(row, count);
  }

  names = () => namesOf(this.worksheet);
  addName = (name: SheetName) => addName(this.workbook, this.worksheet, name);
  removeName = (name: string) => removeName(this.worksheet, name);
  marks = () => this.#marks.all();
  addMark = (areas: readonly Area[]) => this.#marks.add(areas);
  changeMark = (mark: SheetMark, change: Partial<SheetMark>) => this.#marks.change(mark, change);
  removeMark = (mark: SheetMark) => this.#marks.remove(mark);
  get rules() {
    return this.#validations.given;
  }
  validations = () => this.#validations.all();
  validate = (areas: readonly Area[], change: Partial<SheetValidation> | null) => this.#validations.set(areas, change);

  toString = () => `${this.name()} ${formatArea(this.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 })}`;
}

/** Cells with formatted parts hold a document instead of a value. */
const plainText = (document: Nullable<IDocumentData>): string => document?.body?.dataStream.replace(/\r\n$/, '') ?? '';

function around(used: Area, row: number, column: number): Area {
  return between(
    Math.min(used.row, row),
    Math.min(used.column, column),
    Math.max(used.row + used.rows - 1, row),
    Math.max(used.column + used.columns - 1, column),
  );
}

/** Tab colour and gridlines are Univer's to show; the rest is only kept. */
function shownKept(worksheet: UniverWorksheet, before = emptyKeptBySheet()): KeptBySheet {
  const kept = { ...before };
  return Object.defineProperties(kept, {
    tabColor: {
      get: () => worksheet.getTabColor() ?? '',
      set: (color: string) => void worksheet.setTabColor(color),
    },
    showGridlines: {
      get: () => !worksheet.hasHiddenGridLines(),
      set: (shown: boolean) => void worksheet.setHiddenGridlines(!shown),
    },
  });
}
