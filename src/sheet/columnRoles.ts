import type { Edition } from '../appendix/types';
import { foldLabel } from './foldLabel';
import { type Cells, columnNumber, type Extent, headerBlocks, textsAbove } from './headerBlocks';
import { type Role, roleOf, type TitleYear, titleYear, yearsIn } from './headingWords';
import type { Grid } from './types';

/** A column by its headings, told from top to bottom; without any, `role` is null. */
export interface Headed {
  readonly role: Role | null;
  readonly heading: string;
}

/** What the columns of a table hold by the headings above it, and wherever a page break repeats them. */
export function columnRoles(
  edition: Edition,
  grid: Grid,
  headers: readonly number[],
  table: Extent,
): readonly Headed[] {
  const width = Math.min(table.to, Math.max(0, ...grid.values.map(({ length }) => length)));
  const extent = { ...table, to: width };
  const blocks = headerBlocks(edition, grid, headers, table);
  const years = blocks.map(([start = 0]) => titleYear(textsAbove(edition, grid, start, table)));
  const read = blocks.map((rows, index) => {
    const cells = rows.map((row) => grid.values[row] ?? []);
    const roles = rolesIn(edition, cells, extent, years[index] ?? years[0] ?? null);
    const isOther = index > 0 && years[index] && years[0] && years[index].year !== years[0].year;
    return isOther ? roles.map((one): Headed => (isStructure(one.role) ? one : { ...one, role: 'other' })) : roles;
  });
  return Array.from({ length: width }, (_, column) => agreed(read.flatMap((roles) => roles[column] ?? [])));
}

function rolesIn(edition: Edition, rows: readonly Cells[], table: Extent, year: TitleYear | null): readonly Headed[] {
  const said = Array.from({ length: table.to }, (_, column) =>
    column < table.from ? [] : chainOf(edition, rows, column, table.from),
  );
  const latest = Math.max(...said.flat().flatMap(yearsIn));
  const roles = said.map((chain): Headed => {
    const role = roleOfChain(chain.map((text) => roleOf(edition, text, year)));
    const earlier =
      role === 'unknown' && chain.some((text) => yearsIn(text).length === 1 && yearsIn(text)[0]! < latest);
    // The form's own heading over units and figures tells no column from another.
    const own = chain.filter((text) => foldLabel(text) !== foldLabel(edition.layout.spanned));
    return { role: earlier ? 'other' : role, heading: (own.length > 0 ? own : chain).join(' – ') };
  });
  // A heading over several columns stands in the first of them.
  for (const [column, { role }] of roles.entries()) {
    const before = roles[column - 1]?.role;
    if (column <= table.label || role !== null || !before || isStructure(before)) continue;
    roles[column] = { role: before === 'other' ? 'unknown' : before, heading: '' };
  }
  return roles;
}

/** The headings of one column, those included that a merge to its left holds above its own. */
function chainOf(edition: Edition, rows: readonly Cells[], column: number, from: number): readonly string[] {
  const lowest = rows.map((cells) => textAt(cells, column) !== '').lastIndexOf(true);
  return rows.slice(0, lowest + 1).flatMap((cells) => {
    for (let at = column; at >= from; at -= 1) {
      const text = textAt(cells, at);
      if (text !== '') return at < column && isStructure(roleOf(edition, text, null)) ? [] : [text];
    }
    return [];
  });
}

function roleOfChain(roles: readonly Role[]): Role | null {
  const structure = roles.filter(isStructure).at(-1);
  if (structure || roles.length === 0) return structure ?? null;
  if (roles.includes('other')) return 'other';
  return roles.includes('unknown') ? 'unknown' : (roles.at(-1) ?? null);
}

/** Headings that a repetition contradicts are nobody's. */
function agreed(found: readonly Headed[]): Headed {
  const [first = { role: null, heading: '' }, ...more] = found.filter(({ role }) => role !== null);
  const kind = (role: Role | null) => (role === 'figure' ? 'result' : role);
  return more.every(({ role }) => kind(role) === kind(first.role)) ? first : { ...first, role: 'unknown' };
}

/** Headings of what stands around the figures. */
export const isStructure = (role: Role | null) =>
  role === 'number' || role === 'label' || role === 'unit' || role === 'note';

/** A heading as written; a year may stand there as a number. */
function textAt(cells: Cells, column: number): string {
  const cell = cells[column] ?? '';
  if (typeof cell === 'boolean' || (typeof cell === 'number' && yearsIn(String(cell)).length === 0)) return '';
  const text = String(cell).trim();
  return columnNumber.test(text) ? '' : text;
}
