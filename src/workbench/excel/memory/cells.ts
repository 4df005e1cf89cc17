import type { Area } from '../../../sheet/types';
import { between } from '../address';
import type { CellValue } from '../book';
import type { Look } from '../look';

export interface Cell {
  value: CellValue;
  formula?: string | undefined;
  look: Look;
}

/** The cells that hold something, by row and column. */
export class Cells {
  #rows = new Map<number, Map<number, Cell>>();

  at = (row: number, column: number): Cell | undefined => this.#rows.get(row)?.get(column);

  make(row: number, column: number): Cell {
    const line = this.#rows.get(row) ?? new Map<number, Cell>();
    this.#rows.set(row, line);
    const cell = line.get(column) ?? { value: '', look: {} };
    line.set(column, cell);
    return cell;
  }

  /** A text cell keeps what it is given; elsewhere "=" begins a formula, whose value nobody here can work out. */
  put(row: number, column: number, value: CellValue) {
    const cell = this.make(row, column);
    const isFormula = typeof value === 'string' && value.startsWith('=') && cell.look.numberFormat !== '@';
    cell.formula = isFormula ? value : undefined;
    cell.value = isFormula ? '#N/A' : value;
  }

  each(area: Area, visit: (row: number, column: number) => void) {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }

  map<T>(area: Area, read: (cell: Cell | undefined) => T): T[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => read(this.at(area.row + row, area.column + column))),
    );
  }

  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [row, line] of this.#rows)
      for (const [column, cell] of line) {
        if (valuesOnly && cell.value === '') continue;
        used = used
          ? between(
              Math.min(used.row, row),
              Math.min(used.column, column),
              Math.max(used.row + used.rows - 1, row),
              Math.max(used.column + used.columns - 1, column),
            )
          : { row, column, rows: 1, columns: 1 };
      }
    return used;
  }

  /** Rows from `row` on move by `count`; with a negative count the rows in between go. */
  shift(row: number, count: number) {
    const moved = new Map<number, Map<number, Cell>>();
    for (const [place, line] of this.#rows)
      if (place < row) moved.set(place, line);
      else if (count > 0 || place >= row - count) moved.set(place + count, line);
    this.#rows = moved;
  }

  sort(area: Area, column: number, descending: boolean) {
    const lines = this.map(area, (cell) => cell && { ...cell }).sort((left, right) => {
      const order = compare(left[column]?.value, right[column]?.value);
      return descending ? -order : order;
    });
    this.each(area, (row, place) => {
      const cell = lines[row - area.row]?.[place - area.column];
      Object.assign(this.make(row, place), cell ?? { value: '', look: {} }, { formula: cell?.formula });
    });
  }
}

function compare(left: CellValue = '', right: CellValue = ''): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'vi');
}
