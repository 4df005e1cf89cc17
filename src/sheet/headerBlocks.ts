import type { Edition } from '../appendix/types';
import { type Role, roleOf } from './headingWords';
import { linesLabelled } from './lineNames';
import type { Grid } from './types';

/** Where a table stands: its labels, its first column, and the first that is no longer its own. */
export interface Extent {
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

export type Cells = Grid['values'][number];

/** A heading may fill so many rows. */
const deepest = 4;
/** "(1)", "A", "4=5+6", which Excel may have made −1: the usual numbers of columns under the headings. */
export const columnNumber = /^\(?-?(\d{1,2}|[A-Ga-g])\)?( ?= ?.*)?$/;

/** Rows that hold two headings or more that are known, and no line of the form. */
export function headerRows(edition: Edition, { values }: Grid): readonly number[] {
  return values.flatMap((cells, row) => {
    const told = cells.filter((cell) => isShort(cell) && isKnown(roleOf(edition, cell, null)));
    return told.length > 1 && !holdsLine(edition, cells) ? [row] : [];
  });
}

/** The rows of headings above the first line, and of each repetition. */
export function headerBlocks(
  edition: Edition,
  { values }: Grid,
  headers: readonly number[],
  table: Extent,
): readonly (readonly number[])[] {
  const isLine = (row: number) => holdsLine(edition, within(values[row] ?? [], table));
  const first = values.findIndex((_, row) => isLine(row));
  const blocks: number[][] = [];
  for (const start of headers) {
    if (blocks.at(-1)?.includes(start) || !isOwn(edition, values[start] ?? [], table)) continue;
    const rows = [start];
    const goesOn = (row: number) =>
      row < values.length && !isLine(row) && isHeading(edition, values[row]?.[table.label]);
    while (rows.length < deepest && goesOn(start + rows.length)) rows.push(start + rows.length);
    blocks.push(rows);
  }
  if (first > 0 && !blocks.some(([start = 0]) => start < first)) {
    const rows: number[] = [];
    for (let row = first - 1; row >= 0 && rows.length < deepest && !isBlank(values[row] ?? []); row -= 1)
      rows.unshift(row);
    if (rows.length > 0) blocks.unshift(rows);
  }
  return blocks;
}

/** Of tables one below another each has headings of its own, known by the column of the labels. */
function isOwn(edition: Edition, cells: Cells, { label }: Extent): boolean {
  const labels = cells.flatMap((cell, column) =>
    isShort(cell) && roleOf(edition, cell, null) === 'label' ? [column] : [],
  );
  return labels.length === 0 || labels.includes(label);
}

/** What stands between the headings and the line before them: a title, where there is one. */
export function textsAbove(edition: Edition, { values }: Grid, start: number, table: Extent): readonly string[] {
  const line = values
    .slice(0, start)
    .map((cells) => holdsLine(edition, within(cells, table)))
    .lastIndexOf(true);
  return values
    .slice(line + 1, start)
    .flatMap((cells) => within(cells, table).filter((cell) => typeof cell === 'string'));
}

/** Under the heading of the labels nothing stands but its own repetition: anything else is a line in other words. */
function isHeading(edition: Edition, label: Cells[number] | undefined): boolean {
  const text = String(label ?? '').trim();
  return text === '' || columnNumber.test(text) || roleOf(edition, text, null) === 'label';
}

function holdsLine(edition: Edition, cells: Cells): boolean {
  return cells.some((cell) => typeof cell === 'string' && linesLabelled(edition, cell).length > 0);
}

const isKnown = (role: Role) => role !== 'unknown' && role !== 'other';
const isShort = (cell: Cells[number] | undefined): cell is string =>
  typeof cell === 'string' && cell.length < 60 && cell.trim() !== '';
const isBlank = (cells: Cells) => cells.every((cell) => String(cell ?? '').trim() === '');
const within = (cells: Cells, { from, to }: Extent) => cells.slice(from, to);
