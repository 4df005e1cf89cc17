import type { Area, Place } from './types';

/** A1 notation of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** A1 notation of a cell counted from 0. */
export function addressOf({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = addressOf({ row, column });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${addressOf({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** The first cell of a reference such as `=Sheet1!$D$12`, `'Phụ lục'!$D$12:$E$12`; null for #REF! and formulas. */
export function placeOf(reference: string): Place | null {
  const [, letters, digits] =
    /^=?(?:'(?:[^']|'')+'!|[^'!]+!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/.exec(reference) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Neighbouring cells of one column joined into areas, in order. */
export function areasOf(places: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last && last.column === column && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
