import type { Area } from '../../../sheet/types';
import type { Book, BookEvent, Sheet } from '../book';
import { emptyKeptByBook } from '../kept';
import { listenToUniver, type News } from './changeNews';
import { OneStep } from './oneStep';
import { openUniver, sheetSize, type Univer, type UniverWorkbook } from './openUniver';
import { areaOf, rangeOf } from './ranges';
import { UniverSheet } from './univerSheet';

/** A workbook that people see: Univer holds cells, names, marks and validations, the rest is kept beside it. */
export class UniverBook implements Book {
  readonly kept = emptyKeptByBook();
  readonly #univer: Univer;
  readonly #workbook: UniverWorkbook;
  readonly #oneStep: OneStep;
  readonly #sheets = new Map<string, UniverSheet>();
  #listeners: ((event: BookEvent) => void)[] = [];

  constructor(container: HTMLElement, firstSheet: string) {
    const { univer, workbook } = openUniver(container, firstSheet);
    this.#univer = univer;
    this.#workbook = workbook;
    this.#oneStep = new OneStep(univer, workbook.getId());
    listenToUniver(univer.univerAPI, (news) => this.#pass(news));
  }

  sheets = () => this.#workbook.getSheets().map((worksheet) => this.#of(worksheet.getSheetId()));

  #of(id: string): UniverSheet {
    const known = this.#sheets.get(id);
    const worksheet = this.#workbook.getSheetBySheetId(id) ?? this.#workbook.getActiveSheet();
    // A sheet that came back through undo is another one with the same id.
    if (known && known.worksheet.getSheet() === worksheet.getSheet()) return known;
    const sheet = new UniverSheet(this.#univer.univerAPI, this.#workbook, worksheet, known);
    this.#sheets.set(id, sheet);
    return sheet;
  }

  /** Univer shows a new sheet at once; Excel does when asked. */
  add(name: string): Sheet {
    const before = this.#workbook.getActiveSheet();
    const made = this.#workbook.insertSheet(name, { sheet: sheetSize, index: this.#workbook.getNumSheets() });
    this.#workbook.setActiveSheet(before);
    const sheet = this.#of(made.getSheetId());
    this.#tell({ kind: 'added', sheet });
    return sheet;
  }

  remove(sheet: Sheet): void {
    this.#workbook.deleteSheet(sheet.id);
    this.#sheets.delete(sheet.id);
    this.#tell({ kind: 'deleted', sheet });
  }

  active = () => this.#of(this.#workbook.getActiveSheet().getSheetId());
  activate = (sheet: Sheet) => void this.#workbook.setActiveSheet(sheet.id);

  selection(): Area {
    const range = this.#workbook.getActiveRange();
    return range ? areaOf(range.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    const { worksheet } = this.#of(sheet.id);
    worksheet.getRange(rangeOf(area)).activate();
    worksheet.scrollToCell(Math.max(0, area.row - 4), 0);
  }

  /** Only formulas in cells are worth waiting for: with none, Univer would let us wait half a second for nothing. */
  async settled(): Promise<void> {
    for (const sheet of this.#sheets.values()) sheet.flush();
    if (this.#hasFormulas()) await this.#univer.univerAPI.getFormula().onCalculationResultApplied(2000);
  }

  #hasFormulas(): boolean {
    return this.#workbook.getSheets().some((worksheet) => {
      let found = false;
      worksheet
        .getSheet()
        .getCellMatrix()
        .forValue((_row, _column, cell) => {
          found ||= Boolean(cell?.f || cell?.si);
        });
      return found;
    });
  }

  asOneStep = (working: boolean) => this.#oneStep.work(working);

  undo = () => void this.#workbook.undo();
  redo = () => void this.#workbook.redo();

  listen(listener: (event: BookEvent) => void): void {
    this.#listeners = [...this.#listeners, listener];
  }

  #pass(news: News): void {
    if (!this.#workbook.getSheetBySheetId(news.sheet)) return;
    const sheet = this.#of(news.sheet);
    if (news.kind === 'selected') {
      if (news.area) this.#tell({ kind: 'selected', sheet, area: news.area });
    } else this.#tell({ ...news, sheet } as BookEvent);
  }

  #tell(event: BookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
