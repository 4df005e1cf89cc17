import type { Grid, Place } from './types';

/** A row among the form's lines that holds a number and whose words are no line's. */
export interface StrangeRow {
  readonly row: number;
  readonly label: string;
  readonly read: string;
}

/** Rows between the first and the last of the lines found, with a number in the column of the figures; `known` are others' rows. */
export function strangeRows(grid: Grid, places: readonly Place[], known: readonly number[]): readonly StrangeRow[] {
  const rows = [...places.map(({ row }) => row), ...known];
  const columns = new Set(places.map(({ column }) => column));
  const [first, last, taken] = [Math.min(...rows), Math.max(...rows), new Set(rows)];
  return grid.values.flatMap((cells, index): StrangeRow[] => {
    const row = grid.row + index;
    const column = [...columns].find((one) => typeof cells[one - grid.column] === 'number');
    if (row < first || row > last || taken.has(row) || column === undefined) return [];
    const texts = cells.flatMap((cell) => (typeof cell === 'string' ? [cell.trim()] : []));
    const label = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
    return label === '' ? [] : [{ row, label, read: String(cells[column - grid.column]) }];
  });
}
