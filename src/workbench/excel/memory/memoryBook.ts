import type { Area } from '../../../sheet/types';
import { parseArea } from '../address';
import type { Book, BookEvent, CellValue, Sheet } from '../book';
import { emptyKeptByBook } from '../kept';
import { MemorySheet } from './memorySheet';

/** A workbook without a screen, for tests in Node. */
export class MemoryBook implements Book {
  readonly kept = emptyKeptByBook();
  #sheets: readonly MemorySheet[] = [];
  #listeners: ((event: BookEvent) => void)[] = [];
  #active: Sheet;
  #selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #nextSheet = 1;

  constructor(firstSheet = 'Sheet1') {
    this.#active = this.add(firstSheet);
  }

  sheets = () => this.#sheets;

  sheet(name: string): MemorySheet {
    const found = this.#sheets.find((sheet) => sheet.name() === name);
    if (!found) throw new Error(`no sheet "${name}"`);
    return found;
  }

  add(name: string): MemorySheet {
    const id = `{${String(this.#nextSheet++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    const sheet = new MemorySheet(id, name, (event) => this.#tell(event));
    this.#sheets = [...this.#sheets, sheet];
    this.#tell({ kind: 'added', sheet });
    return sheet;
  }

  remove(sheet: Sheet) {
    this.#sheets = this.#sheets.filter((known) => known !== sheet);
    if (this.#active === sheet) this.#active = this.#sheets[0] ?? sheet;
    this.#tell({ kind: 'deleted', sheet });
  }

  active = () => this.#active;
  activate(sheet: Sheet) {
    this.#active = sheet;
    this.#tell({ kind: 'activated', sheet });
  }

  selection = () => this.#selection;
  select(sheet: Sheet, area: Area) {
    this.#active = sheet;
    this.#selection = area;
    this.#tell({ kind: 'selected', sheet, area });
  }

  /** What a person does: one cell gets a value. */
  edit(sheetName: string, address: string, value: CellValue) {
    const area = parseArea(address);
    if (!area) throw new Error(`no address "${address}"`);
    this.sheet(sheetName).write(area, [[value]]);
  }

  settled = () => Promise.resolve();
  /** There is no undo here. */
  asOneStep = () => {};
  listen(listener: (event: BookEvent) => void) {
    this.#listeners = [...this.#listeners, listener];
  }

  #tell(event: BookEvent) {
    for (const listener of this.#listeners) listener(event);
  }
}
