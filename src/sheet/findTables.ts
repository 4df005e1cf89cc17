import type { Edition } from '../appendix/types';
import { isMultiplied, isUnitOf } from '../figures/units';
import { columnRoles, type Headed, isStructure } from './columnRoles';
import { headerRows } from './headerBlocks';
import { roleOf } from './headingWords';
import { linesLabelled } from './lineNames';
import type { Grid } from './types';

/** A table of the form's lines within a sheet; its columns count within the grid. */
export interface Table {
  readonly label: number;
  readonly number: number | undefined;
  readonly unit: number | undefined;
  readonly note: number | undefined;
  /** A unit said once for all, above the table, that makes other numbers of its figures: "ĐVT: nghìn hồ sơ". */
  readonly scale: string | undefined;
  /** What the headings say of each column. */
  readonly columns: readonly Headed[];
  /** Its first column, and the first that is no longer its own. */
  readonly from: number;
  readonly to: number;
}

/** Fewer lines than these in a column may be words of a note. */
const fewest = 5;

/** The tables of a sheet, side by side; one below another, they share their columns. */
export function findTables(edition: Edition, grid: Grid): readonly Table[] {
  const headers = headerRows(edition, grid);
  const headed = (role: 'number' | 'label') => [
    ...new Set(headers.flatMap((row) => columnsHeaded(edition, grid.values[row] ?? [], role))),
  ];
  const labels = labelColumns(edition, grid, headed('label'));
  const numbers = headed('number');
  const starts = labels.map((label, index) => {
    const own = Math.max(...numbers.filter((column) => column < label), -1);
    return index === 0 ? 0 : own > (labels[index - 1] ?? 0) ? own : label;
  });
  return labels.map((label, index) => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? Number.POSITIVE_INFINITY];
    const columns = columnRoles(edition, grid, headers, { label, from, to });
    const first = (role: Headed['role']) => {
      const found = columns.findIndex((column, at) => at >= from && column.role === role);
      return found < 0 ? undefined : found;
    };
    return {
      label,
      number: first('number') ?? (label > from ? label - 1 : undefined),
      unit: first('unit') ?? columnOfUnits(edition, grid, label, columns),
      note: first('note'),
      scale: scaleAbove(edition, grid, label),
      columns,
      from,
      to,
    };
  });
}

function columnsHeaded(edition: Edition, cells: Grid['values'][number], role: 'number' | 'label'): readonly number[] {
  return cells.flatMap((cell, column) =>
    typeof cell === 'string' && cell.length < 60 && roleOf(edition, cell, null) === role ? [column] : [],
  );
}

/** Where the headings say so; without any, the columns that are full of the form's labels. */
function labelColumns(edition: Edition, { values }: Grid, headed: readonly number[]): readonly number[] {
  const counts: number[] = [];
  for (const cells of values)
    for (const [column, cell] of cells.entries())
      if (typeof cell === 'string' && linesLabelled(edition, cell).length > 0)
        counts[column] = (counts[column] ?? 0) + 1;
  const carrying = headed.filter((column) => counts[column]).sort((a, b) => a - b);
  if (carrying.length > 0) return carrying;
  const most = Math.max(...counts.filter(Boolean), 0);
  const full = [...counts.keys()].filter((column) => (counts[column] ?? 0) >= Math.max(fewest, most / 2));
  return full.length > 0 ? full : [Math.max(counts.indexOf(most), 0)];
}

/** Without a heading: the one column in which most lines have their own unit. */
function columnOfUnits(
  edition: Edition,
  { values }: Grid,
  label: number,
  columns: readonly Headed[],
): number | undefined {
  const lines = values.flatMap((cells) => {
    const [line, ...more] = linesLabelled(edition, String(cells[label] ?? ''));
    return line && line.kind !== 'group' && more.length === 0 ? [{ line, cells }] : [];
  });
  const share = (column: number) => {
    const said = lines.flatMap(({ line, cells }) =>
      typeof cells[column] === 'string' && cells[column].trim() ? [{ line, text: cells[column] }] : [],
    );
    const fitting = said.filter(({ line, text }) => isUnitOf(line, text) || text === line.unitPrinted);
    return fitting.length > 1 && fitting.length * 2 > said.length;
  };
  const found = columns.findIndex(({ role }, column) => column !== label && !isStructure(role) && share(column));
  return found < 0 ? undefined : found;
}

const unitOfAll = /^\(?(?:đvt|đơn vị(?: tính)?) *[:(]/i;

function scaleAbove(edition: Edition, { values }: Grid, label: number): string | undefined {
  const first = values.findIndex((cells) => linesLabelled(edition, String(cells[label] ?? '')).length > 0);
  const texts = values
    .slice(0, Math.max(first, 0))
    .flatMap((cells) => cells.filter((cell) => typeof cell === 'string'));
  return texts.find((text) => unitOfAll.test(text.normalize('NFC').trim()) && isMultiplied(text));
}
