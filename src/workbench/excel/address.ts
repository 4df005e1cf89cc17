import type { Area } from '../../sheet/types';

export const wholeSheet = { rows: 1048576, columns: 16384 };

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i;
const rows = /^(\d+):(\d+)$/;
const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;

/** "B2", "$A$1:$C$9", "4:4" or "A:C", with or without its sheet; null for anything else. */
export function parseArea(address: string): Area | null {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const found = cells.exec(plain);
  if (found) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = found;
    return between(Number(row) - 1, columnNumber(column), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const ofRows = rows.exec(plain);
  if (ofRows) return between(Number(ofRows[1]) - 1, 0, Number(ofRows[2]) - 1, wholeSheet.columns - 1);
  const ofColumns = columns.exec(plain);
  if (ofColumns)
    return between(0, columnNumber(ofColumns[1] ?? ''), wholeSheet.rows - 1, columnNumber(ofColumns[2] ?? ''));
  return null;
}

/** The sheet named before "!"; null where there is none. */
export function sheetOf(reference: string): string | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!=]+))!/.exec(reference);
  return found ? (found[1]?.replaceAll("''", "'") ?? found[2] ?? null) : null;
}

export function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  return { row: top, column: left, rows: Math.abs(lastRow - row) + 1, columns: Math.abs(lastColumn - column) + 1 };
}

export function formatArea(area: Area, mark: '' | '$' = ''): string {
  const cell = (row: number, column: number) => `${mark}${columnName(column)}${mark}${row + 1}`;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (area.rows >= wholeSheet.rows) return `${mark}${columnName(area.column)}:${mark}${columnName(last.column)}`;
  if (area.columns >= wholeSheet.columns) return `${mark}${area.row + 1}:${mark}${last.row + 1}`;
  const first = cell(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cell(last.row, last.column)}`;
}

export const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function intersection(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const sameAreas = (left: readonly Area[], right: readonly Area[]): boolean =>
  left.map((area) => formatArea(area)).join() === right.map((area) => formatArea(area)).join();
