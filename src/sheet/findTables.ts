import type { Column, Edition } from '../appendix/types';
import { foldLabel } from './foldLabel';
import { linesLabelled } from './lineNames';
import type { Grid } from './types';

/** A table of the form's lines within a sheet; its columns count within the grid. */
export interface Table {
  readonly label: number;
  readonly number: number | undefined;
  readonly unit: number | undefined;
  readonly note: number | undefined;
  /** Columns whose heading says that they hold the figures: one, or the sheet has to be asked about. */
  readonly figures: readonly number[];
  /** Its first column, and the first that is no longer its own. */
  readonly from: number;
  readonly to: number;
}

interface Heading {
  readonly key: Column;
  readonly row: number;
  readonly column: number;
}

/** Fewer lines than these in a column may be words of a note. */
const fewest = 5;

/** The tables of a sheet, side by side; one below another, they share their columns. */
export function findTables(edition: Edition, grid: Grid): readonly Table[] {
  const headings = findHeadings(edition, grid);
  const labels = labelColumns(edition, grid, headings);
  const starts = labels.map((label, index) => {
    const before = headings.filter(({ key, column }) => key === 'number' && column < label).map(({ column }) => column);
    const own = Math.max(...before, -1);
    return index === 0 ? 0 : own > (labels[index - 1] ?? 0) ? own : label;
  });
  return labels.map((label, index) => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? Number.POSITIVE_INFINITY];
    const within = headings.filter(({ column }) => column >= from && column < to);
    const first = (key: Column) => within.find((heading) => heading.key === key)?.column;
    const figures = within.filter(({ key }) => key === 'figure');
    const divided = figures.some((heading) => isDivided(edition, grid, heading, label));
    const columns = [...new Set(figures.map(({ column }) => column))];
    return {
      label,
      number: first('number') ?? (label > from ? label - 1 : undefined),
      unit: first('unit'),
      note: first('note'),
      figures: divided ? [] : columns,
      from,
      to,
    };
  });
}

/** Print-outs repeat the headings at page breaks: they stand there again, in the same columns. */
function findHeadings(edition: Edition, { values }: Grid): readonly Heading[] {
  const wanted = new Map(edition.layout.columns.map(({ key, heading }) => [foldLabel(heading), key]));
  return values.flatMap((row, index) =>
    row.flatMap((value, column): Heading[] => {
      const key = typeof value === 'string' && value.length < 40 ? wanted.get(foldLabel(value)) : undefined;
      return key ? [{ key, row: index, column }] : [];
    }),
  );
}

/** Where the headings say so; without any, the columns that are full of the form's labels. */
function labelColumns(edition: Edition, { values }: Grid, headings: readonly Heading[]): readonly number[] {
  const counts: number[] = [];
  for (const cells of values)
    for (const [column, cell] of cells.entries())
      if (typeof cell === 'string' && linesLabelled(edition, cell).length > 0)
        counts[column] = (counts[column] ?? 0) + 1;
  const headed = [...new Set(headings.filter(({ key }) => key === 'label').map(({ column }) => column))];
  const carrying = headed.filter((column) => counts[column]).sort((a, b) => a - b);
  if (carrying.length > 0) return carrying;
  const most = Math.max(...counts.filter(Boolean), 0);
  const full = [...counts.keys()].filter((column) => (counts[column] ?? 0) >= Math.max(fewest, most / 2));
  return full.length > 0 ? full : [Math.max(counts.indexOf(most), 0)];
}

/** "(1)", "A", "4=5+6", which Excel may have made −1: the usual numbers of columns under the headings. */
const columnNumber = /^\(?-?(\d{1,2}|[A-Ga-g])\)?( ?= ?.*)?$/;

/** Whether a heading stands over others, "Kỳ trước" and "Kỳ này": then it does not say which column is meant. */
function isDivided(edition: Edition, { values }: Grid, heading: Heading, label: number): boolean {
  for (const cells of values.slice(heading.row + 1)) {
    const text = cells[label];
    if (typeof text === 'string' && linesLabelled(edition, text).length > 0) return false;
    const under = String(cells[heading.column] ?? '').trim();
    if (under !== '' && !columnNumber.test(under) && foldLabel(under) !== 'solieu') return true;
  }
  return false;
}
