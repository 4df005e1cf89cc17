import type { Edition, Indicator } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Entry, LostLine } from '../figures/types';
import { unitDiffers } from '../figures/units';
import { carriesNames } from './carriesNames';
import { codeOfName } from './cellName';
import { chooseColumn, columnsOf } from './chooseColumn';
import { findTables, type Table } from './findTables';
import { type LineRow, lineRows } from './lineRows';
import { otherTables } from './otherTables';
import { rowsApart } from './rowsApart';
import type { Binding, Grid, Place, SheetReading } from './types';

export type Sheet = Pick<SheetReading, 'grid' | 'names' | 'told'>;

/** A row that may be a line's, in one of the sheet's tables. */
export interface Candidate extends LineRow {
  readonly table: Table;
}

/**
 * Ties the form's indicators to cells of the sheet. A defined name counts only while the label in its row
 * is still that of its indicator: names stay behind when rows are sorted. Otherwise the one row with the
 * indicator's label is taken; none or several, or anything in the row that contradicts its label, leave the line lost,
 * and no figure is taken for it.
 */
export function bindSheet(edition: Edition, { grid, names, told }: Sheet): Binding {
  const all = candidatesIn(edition, grid);
  const said = told && columnsOf(grid, all) === told.among ? told.column - grid.column : undefined;
  const candidates = said === undefined ? all : all.filter(({ table }) => said >= table.from && said < table.to);
  const named = namedCells(grid, names);
  const apart = rowsApart(edition, candidates, named);
  const others = otherTables(edition, candidates, (one) => isOwn(one, named));
  const columns = new Map(candidates.map(({ table }) => [table, said ?? chooseColumn(grid, table, candidates, named)]));
  const places: Record<string, Place> = {};
  const entries: Record<string, Entry> = {};
  const lost: LostLine[] = [];
  for (const [code, indicator] of indicatorsOf(edition)) {
    const fitting = candidates.filter(({ line }) => line.id === code);
    const cell = named.get(code);
    const own = fitting.find((one) => isOwn(one, named));
    const chosen = own ?? (fitting.length === 1 ? fitting[0] : undefined);
    const column = chosen && columns.get(chosen.table);
    const strayed = said === undefined && own && cell?.column !== column;
    const why =
      !own && fitting.some((one) => others.has(one))
        ? 'tables'
        : chosen && doubtOf(grid, indicator, chosen, { column, apart, strayed });
    const row = chosen && rowOfFigure(grid, chosen, column);
    const rows = fitting.map((one) => grid.row + one.row);
    if (!chosen || why || row === undefined || column === undefined) lost.push({ code, rows, ...(why ? { why } : {}) });
    else {
      places[code] = { row: grid.row + row, column: grid.column + column };
      entries[code] = entryAt(grid, row, column, chosen.table.note);
    }
  }
  return { places, entries, lost, told: said !== undefined };
}

/** Rows of all tables of a sheet that may be a line's. */
export function candidatesIn(edition: Edition, grid: Grid): readonly Candidate[] {
  return findTables(edition, grid).flatMap((table) =>
    lineRows(edition, grid, table).map((found): Candidate => ({ ...found, table })),
  );
}

/** Whether a sheet is an appendix of this edition at all: most of its lines, or any of our names, are there. */
export function isAppendix(edition: Edition, { grid, names }: Sheet): boolean {
  if (carriesNames(edition, names)) return true;
  const rows = findTables(edition, grid).flatMap((table) => lineRows(edition, grid, table));
  return new Set(rows.map(({ line }) => line.id)).size >= 5;
}

/** The named cells, counted within the grid. */
function namedCells(grid: Grid, names: Sheet['names']): ReadonlyMap<string, Place> {
  return new Map(
    names.flatMap(({ name, cell }) => {
      const code = codeOfName(name);
      return cell && code ? [[code, { row: cell.row - grid.row, column: cell.column - grid.column }] as const] : [];
    }),
  );
}

/** Whether the line's own name is in its row. */
function isOwn({ line, row, table: { from, to } }: Candidate, named: ReadonlyMap<string, Place>): boolean {
  const cell = named.get(line.id);
  return cell?.row === row && cell.column >= from && cell.column < to;
}

interface Doubtful {
  readonly column: number | undefined;
  readonly apart: ReadonlySet<Candidate>;
  readonly strayed: boolean | undefined;
}

/** What in a row speaks against taking its figure. */
function doubtOf(
  grid: Grid,
  indicator: Indicator,
  chosen: Candidate,
  { column, apart, strayed }: Doubtful,
): LostLine['why'] {
  if (apart.has(chosen)) return 'apart';
  if (column === undefined) return 'column';
  if (strayed) return 'strayed';
  const { unit: at, scale } = chosen.table;
  const beside = at === undefined ? null : grid.values[chosen.row]?.[at];
  const unit = typeof beside === 'string' && beside.trim() !== '' ? beside : scale;
  return unit !== undefined && unitDiffers(indicator, unit) ? 'unit' : undefined;
}

/** A label over several rows has its figure in one of them; undefined: in several. */
function rowOfFigure({ values }: Grid, { row, rest }: LineRow, column: number | undefined): number | undefined {
  if (rest.length === 0 || column === undefined) return row;
  const filled = [row, ...rest].filter((one) => String(values[one]?.[column] ?? '').trim() !== '');
  return filled.length > 1 ? undefined : (filled[0] ?? row);
}

function entryAt(grid: Grid, row: number, column: number, noteColumn: number | undefined): Entry {
  const value = grid.values[row]?.[column] ?? null;
  const note = noteColumn === undefined ? null : grid.values[row]?.[noteColumn];
  return {
    value: value === '' ? null : value,
    text: grid.texts[row]?.[column] ?? '',
    format: grid.formats[row]?.[column] ?? 'General',
    ...(note === null || note === undefined || note === '' ? {} : { note: String(note) }),
  };
}
