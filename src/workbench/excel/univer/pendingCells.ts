import { CellValueType, type ICellData } from '@univerjs/presets';
import type { Area } from '../../../sheet/types';
import type { CellValue } from '../book';
import { changedLook, type Look } from '../look';
import { styleOf } from './styleData';

interface Pending {
  value?: CellValue;
  look?: Look;
}

/**
 * Writes of a batch, gathered: an insertion paints thousands of cells in hundreds of steps, and Univer redraws,
 * recalculates and remembers for undo at every one of them.
 */
export class PendingCells {
  readonly #rows = new Map<number, Map<number, Pending>>();

  get empty(): boolean {
    return this.#rows.size === 0;
  }

  look = (row: number, column: number): Look | undefined => this.#rows.get(row)?.get(column)?.look;

  write(area: Area, values: readonly (readonly (CellValue | null)[])[]): void {
    this.#each(area, (cell, row, column) => {
      const value = values[row]?.[column];
      if (value !== null && value !== undefined) cell.value = value;
    });
  }

  paint(area: Area, change: Look): void {
    this.#each(area, (cell) => {
      cell.look = changedLook(cell.look ?? {}, change);
    });
  }

  /** Everything gathered, by row and column as Univer takes it, with the area around it; then nothing is pending. */
  take(isText: (row: number, column: number) => boolean): {
    cells: Record<number, Record<number, ICellData>>;
    area: Area;
  } {
    const rows = [...this.#rows.keys()];
    const columns = [...this.#rows.values()].flatMap((line) => [...line.keys()]);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const [down, line] of this.#rows) {
      const made: Record<number, ICellData> = {};
      for (const [across, cell] of line) made[across] = cellData(cell, isText(down, across));
      cells[down] = made;
    }
    this.#rows.clear();
    return { cells, area };
  }

  #each(area: Area, visit: (cell: Pending, row: number, column: number) => void): void {
    for (let row = 0; row < area.rows; row++) {
      const line = this.#rows.get(area.row + row) ?? new Map<number, Pending>();
      this.#rows.set(area.row + row, line);
      for (let column = 0; column < area.columns; column++) {
        const cell = line.get(area.column + column) ?? {};
        line.set(area.column + column, cell);
        visit(cell, row, column);
      }
    }
  }
}

function cellData({ value, look }: Pending, isText: boolean): ICellData {
  const data: ICellData = {};
  if (look) data.s = styleOf(look);
  // Univer knows no locked cells; what is kept here moves with its cell.
  if (look?.locked !== undefined) data.custom = { locked: look.locked };
  if (value === undefined) return data;
  if (typeof value === 'string' && value.startsWith('=') && !isText) return { ...data, f: value, v: null, p: null };
  const type = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  if (typeof value === 'boolean') return { ...data, v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, p: null };
  return { ...data, v: value === '' ? null : value, t: value === '' ? null : type, f: null, si: null, p: null };
}
