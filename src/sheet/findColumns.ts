import type { Column, Edition } from '../appendix/types';
import { readLabel } from './readLabel';
import type { Grid } from './types';

export type Columns = Readonly<Partial<Record<Column, number>>>;

/**
 * Finds the sheet's columns by the words of the table's header, wherever it stands; the index counts
 * within the grid. The first header wins: print-outs repeat it at page breaks.
 */
export function findColumns(edition: Edition, grid: Grid): Columns {
  const wanted = new Map(edition.layout.columns.map(({ key, heading }) => [readLabel(heading), key]));
  const found: Partial<Record<Column, number>> = {};
  for (const row of grid.values)
    for (const [index, value] of row.entries()) {
      const key = typeof value === 'string' ? wanted.get(readLabel(value)) : undefined;
      if (key) found[key] ??= index;
    }
  return found;
}
