import type { Edition } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Entry, LostLine } from '../figures/types';
import { codeOfName } from './cellName';
import { type Columns, findColumns } from './findColumns';
import { rowsByCode } from './rowsByCode';
import type { Binding, Grid, Place, SheetReading } from './types';

/**
 * Ties the form's indicators to cells of the sheet. A defined name counts only while the label in its row
 * is still that of its indicator: names stay behind when rows are sorted. Otherwise the one row with the
 * indicator's label is taken; none or several leave the line lost, and no figure is taken for it.
 */
export function bindSheet(edition: Edition, { grid, names }: Pick<SheetReading, 'grid' | 'names'>): Binding {
  const columns = findColumns(edition, grid);
  const rows = rowsByCode(edition, grid, columns.label);
  const named = new Map(names.flatMap(({ name, cell }) => (cell ? [[codeOfName(name), cell] as const] : [])));
  const figureColumn = columns.figure === undefined ? mostCommonColumn(named.values()) : grid.column + columns.figure;
  const places: Record<string, Place> = {};
  const lost: LostLine[] = [];
  for (const code of indicatorsOf(edition).keys()) {
    const candidates = rows.get(code) ?? [];
    const cell = named.get(code);
    const row = cell && candidates.includes(cell.row) ? cell.row : candidates[0];
    const certain = candidates.length === 1 || (cell !== undefined && row === cell.row);
    const column = cell && cell.row === row ? cell.column : figureColumn;
    if (row === undefined || column === undefined || !certain) lost.push({ code, rows: candidates });
    else places[code] = { row, column };
  }
  return { places, entries: entriesAt(grid, places, columns), lost };
}

/** Whether any of the names is an indicator's. */
export function carriesNames(edition: Edition, names: readonly { readonly name: string }[]): boolean {
  return names.some(({ name }) => indicatorsOf(edition).has(codeOfName(name) ?? ''));
}

/** Whether a sheet is an appendix of this edition at all: most of its lines, or any of our names, are there. */
export function isAppendix(edition: Edition, { grid, names }: Pick<SheetReading, 'grid' | 'names'>): boolean {
  if (carriesNames(edition, names)) return true;
  const found = rowsByCode(edition, grid, findColumns(edition, grid).label).size;
  return found >= 5;
}

function entriesAt(grid: Grid, places: Readonly<Record<string, Place>>, columns: Columns): Record<string, Entry> {
  const entries: Record<string, Entry> = {};
  for (const [code, place] of Object.entries(places)) {
    const [row, column] = [place.row - grid.row, place.column - grid.column];
    const value = grid.values[row]?.[column] ?? null;
    const note = columns.note === undefined ? null : grid.values[row]?.[columns.note];
    entries[code] = {
      value: value === '' ? null : value,
      text: grid.texts[row]?.[column] ?? '',
      format: grid.formats[row]?.[column] ?? 'General',
      ...(note === null || note === undefined || note === '' ? {} : { note: String(note) }),
    };
  }
  return entries;
}

function mostCommonColumn(cells: Iterable<Place>): number | undefined {
  const counts = new Map<number, number>();
  for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
