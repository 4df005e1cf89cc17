import type { Edition } from '../appendix/types';
import { bindSheet, type Candidate, candidatesIn, type Sheet } from './bindSheet';
import { columnsOf, type FigureColumn, figureColumns, tablesOf } from './chooseColumn';
import type { Table } from './findTables';
import type { Grid, ToldColumn } from './types';

/** A column that may hold the figures of this report, as a person can tell it from the others. */
export interface ColumnChoice {
  readonly told: ToldColumn;
  readonly heading: string;
  /** What stands there beside a few lines, the same for all columns of a table. */
  readonly examples: readonly { readonly code: string; readonly text: string }[];
}

const fewExamples = 3;

/** The columns that one might take the figures from, as far as any line is certain then. */
export function columnChoices(edition: Edition, sheet: Sheet): readonly ColumnChoice[] {
  const { grid } = sheet;
  const candidates = candidatesIn(edition, grid);
  const among = columnsOf(grid, candidates);
  return tablesOf(candidates).flatMap((table) => {
    const columns = figureColumns(grid, table, candidates);
    const lines = examplesFor(grid, table, candidates, columns);
    return columns.flatMap(({ column, heading }): ColumnChoice[] => {
      const told = { column: grid.column + column, among };
      if (Object.keys(bindSheet(edition, { ...sheet, told }).places).length === 0) return [];
      const examples = lines.map(({ line, row }) => ({ code: line.id, text: shown(grid, row, column) }));
      return [{ told, heading, examples }];
    });
  });
}

/** The first lines that stand in most of the columns. */
function examplesFor(
  grid: Grid,
  table: Table,
  candidates: readonly Candidate[],
  columns: readonly FigureColumn[],
): readonly Candidate[] {
  const filled = ({ row }: Candidate) => columns.filter(({ column }) => shown(grid, row, column) !== '').length;
  const own = candidates.filter((candidate) => candidate.table === table);
  const chosen = new Set([...own].sort((a, b) => filled(b) - filled(a)).slice(0, fewExamples));
  return own.filter((candidate) => chosen.has(candidate));
}

/** As Excel shows it; of a file only dates have such a text. */
const shown = ({ texts, values }: Grid, row: number, column: number) =>
  (texts[row]?.[column] || String(values[row]?.[column] ?? '')).trim();
