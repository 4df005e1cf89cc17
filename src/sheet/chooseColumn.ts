import type { Candidate } from './bindSheet';
import type { Table } from './findTables';
import type { Grid, Place } from './types';

/**
 * The column of a table that holds its figures: where its cells are named, which the heading must not contradict;
 * without names, the one column with the heading. Undefined: nothing says it for certain.
 */
export function chooseColumn(
  grid: Grid,
  table: Table,
  candidates: readonly Candidate[],
  named: ReadonlyMap<string, Place>,
): number | undefined {
  const own = candidates.filter((candidate) => candidate.table === table);
  const counts = new Map<number, number>();
  for (const { line, row } of own) {
    const cell = named.get(line.id);
    if (cell?.row === row && cell.column >= table.from && cell.column < table.to)
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  const [byName] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? strayNames(table, named);
  const [byHeading] = table.figures;
  if (byName !== undefined) return table.figures.length === 0 || table.figures.includes(byName) ? byName : undefined;
  return table.figures.length > 1 || byHeading === undefined || isElsewhere(grid, table, own, byHeading)
    ? undefined
    : byHeading;
}

/** After rows were sorted no name need stand beside its own label: they still say the column. */
function strayNames({ figures, from, to }: Table, named: ReadonlyMap<string, Place>): readonly [number?] {
  if (figures.length > 0) return [];
  const columns = new Set([...named.values()].map(({ column }) => column).filter((one) => one >= from && one < to));
  return columns.size === 1 ? ([...columns] as [number]) : [];
}

/** Nothing under the heading, and figures beside it: they were put into another column. */
function isElsewhere({ values }: Grid, table: Table, own: readonly Candidate[], column: number): boolean {
  const known = new Set([table.number, table.label, table.unit, table.note]);
  const filled = (at: number) => own.filter(({ row }) => typeof values[row]?.[at] === 'number').length;
  const width = Math.min(table.to, Math.max(...own.map(({ row }) => values[row]?.length ?? 0), 0));
  if (own.some(({ row }) => String(values[row]?.[column] ?? '').trim() !== '')) return false;
  return Array.from({ length: width }, (_, at) => at).some(
    (at) => at > table.label && !known.has(at) && filled(at) >= 3,
  );
}
