import type { Candidate } from './bindSheet';
import { isStructure } from './columnRoles';
import type { Table } from './findTables';
import type { Role } from './headingWords';
import type { Grid, Place } from './types';

/** So many figures make a column of them: fewer may have strayed there. */
const several = 3;

/** A column in which figures stand beside the lines of a table. */
export interface FigureColumn {
  readonly column: number;
  readonly role: Role | null;
  readonly heading: string;
  readonly filled: number;
}

/**
 * The column of a table that holds its figures: where its cells are named, which the headings must not contradict;
 * without names, the one column that the headings say, or the only one with figures. Undefined: nothing says it for
 * certain.
 */
export function chooseColumn(
  grid: Grid,
  table: Table,
  candidates: readonly Candidate[],
  named: ReadonlyMap<string, Place>,
): number | undefined {
  const columns = figureColumns(grid, table, candidates);
  const own = candidates.filter((candidate) => candidate.table === table);
  const byName = namedColumn(table, own, named);
  return byName === undefined ? byHeading(grid, table, own, columns) : agreed(columns, table, byName);
}

/** The columns of a table that may hold its figures; all that have any, and those that a heading calls so. */
export function figureColumns(grid: Grid, table: Table, candidates: readonly Candidate[]): readonly FigureColumn[] {
  const rows = candidates.filter((candidate) => candidate.table === table).map(({ row }) => grid.values[row] ?? []);
  const taken = new Set([table.number, table.label, table.unit, table.note]);
  return table.columns.flatMap(({ role, heading }, column): FigureColumn[] => {
    if (column < table.from || taken.has(column) || isStructure(role)) return [];
    if (role === null && column < table.label) return [];
    const filled = rows.filter((cells) => isFigure(cells[column])).length;
    const headed = heading !== '' && (role === 'figure' || role === 'result');
    return filled > 0 || headed ? [{ column, role, heading, filled }] : [];
  });
}

/** The columns that hold figures, with their headings and what stands around: others, once a column is inserted or moved. */
export function columnsOf(grid: Grid, candidates: readonly Candidate[]): string {
  const tables = tablesOf(candidates).map((table) => {
    const columns = figureColumns(grid, table, candidates).map(({ column, heading }) => [column, heading]);
    return [table.label, table.unit ?? null, columns];
  });
  return JSON.stringify([grid.column, tables]);
}

export const tablesOf = (candidates: readonly Candidate[]) => [...new Set(candidates.map(({ table }) => table))];

function byHeading(
  grid: Grid,
  table: Table,
  own: readonly Candidate[],
  columns: readonly FigureColumn[],
): number | undefined {
  const exact = columns.filter(({ role }) => role === 'figure');
  const result = columns.filter(({ role }) => role === 'result');
  const rivals = columns.filter(({ role, filled }) => role !== 'figure' && role !== 'result' && filled >= several);
  const [only] = exact.length > 0 ? exact : result;
  if (exact.length + (only?.role === 'result' ? result.length : 0) > 1) return undefined;
  const unclear = rivals.some(({ role }) => role !== 'other');
  if (only?.role === 'figure') {
    const elsewhere = only.filled === 0 && (unclear || result.some(({ filled }) => filled >= several));
    return elsewhere ? undefined : only.column;
  }
  if (only) return unclear ? undefined : only.column;
  const [alone, ...more] = rivals;
  return alone && more.length === 0 && alone.role === null && isNextTo(grid, table, own, alone.column)
    ? alone.column
    : undefined;
}

/** Without headings, a column of figures stands beside the units or labels, with no empty one between. */
function isNextTo({ values }: Grid, table: Table, own: readonly Candidate[], column: number): boolean {
  const between = Array.from({ length: Math.max(0, column - table.label - 1) }, (_, index) => table.label + 1 + index);
  return between.every((at) => own.some(({ row }) => String(values[row]?.[at] ?? '').trim() !== ''));
}

/** Names stay behind when a column is headed anew: "Năm 2020", and "Số liệu" over another. */
function agreed(columns: readonly FigureColumn[], table: Table, byName: number): number | undefined {
  const role = table.columns[byName]?.role ?? null;
  const exact = columns.filter(({ role: other, column }) => other === 'figure' && column !== byName);
  if (role === 'figure' || role === 'result') return byName;
  if (role === 'other') return undefined;
  return exact.some(({ filled }) => role !== null || filled > 0) ? undefined : byName;
}

/** Where the names of the table's own lines stand; after sorting none need stand beside its label: they still say the column. */
function namedColumn(
  { from, to }: Table,
  own: readonly Candidate[],
  named: ReadonlyMap<string, Place>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const { line, row } of own) {
    const cell = named.get(line.id);
    if (cell?.row === row && cell.column >= from && cell.column < to)
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (most !== undefined) return most;
  const columns = new Set([...named.values()].map(({ column }) => column).filter((one) => one >= from && one < to));
  return columns.size === 1 ? [...columns][0] : undefined;
}

/** A number, or a text that begins with one and is no printed number of a line. */
function isFigure(cell: Grid['values'][number][number] | undefined): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const text = cell.trim();
  return /^[-+(]? ?\d/.test(text) && text.length < 40 && !/^\d+(\.\d+)*\.$|^\d(\.\d+){2,}/.test(text);
}
