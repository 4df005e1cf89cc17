import type { Edition, FormLine } from '../appendix/types';
import type { Entry } from '../figures/types';
import type { Table } from './findTables';
import { foldLabel } from './foldLabel';
import { linesLabelled } from './lineNames';
import type { Grid } from './types';

/** A row of the sheet whose words are those of a line of the form; rows count within the grid. */
export interface LineRow {
  readonly line: FormLine;
  readonly row: number;
  /** Further rows that the words run on into: one label over a page break. */
  readonly rest: readonly number[];
  /** The number printed beside the words, where it is one of the form's; null: none. */
  readonly printed: string | null;
}

type Cells = readonly Entry['value'][];

/**
 * The rows of a table that carry lines which take a figure. Where two lines share their words, the group above decides
 * which is meant; a printed number alone never does: 1.1.1 stands under 1.1 and 1.2.
 */
export function lineRows(edition: Edition, { values }: Grid, table: Table): readonly LineRow[] {
  const printedNumbers = new Set(
    edition.lines.map(({ printed }) => bare(printed)).filter((number) => /\d/.test(number)),
  );
  const found: LineRow[] = [];
  let group = '';
  for (let row = 0; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const text = labelIn(edition, cells, table);
    const number = bare(
      String((table.number === undefined ? null : cells[table.number]) ?? /^[\d.]+/.exec(text)?.[0] ?? ''),
    );
    const alone = linesLabelled(edition, text);
    // "Số nhiệm vụ đã hoàn thành" is a line, and the first half of another: only its printed number ends it there.
    const numbered = alone.some((line) => number !== '' && number === bare(line.printed));
    const rest = numbered || text === '' ? [] : restOf(edition, values, table, row, text);
    const meant = rest.length > 0 ? linesLabelled(edition, joined(values, table, text, rest)) : alone;
    const heading = meant.find(({ kind }) => kind === 'group');
    if (heading) group = foldLabel(heading.label);
    const figured = meant.filter(({ kind }) => kind !== 'group');
    const fitting =
      figured.length > 1 ? figured.filter((line) => foldLabel(groupAbove(edition, line)) === group) : figured;
    const [line] = fitting;
    if (line) found.push({ line, row, rest, printed: printedNumbers.has(number) ? number : null });
  }
  return found;
}

/**
 * Hand-made tables indent by columns: the words may stand beside the column of the labels, before the figures, or go on
 * there.
 */
function labelIn(edition: Edition, cells: Cells, { label, from, unit, columns, to }: Table): string {
  const own = textOf(cells[label]);
  const next = columns.findIndex(({ role }, column) => column > label && role !== null && role !== 'label');
  const end = Math.min(unit ?? to, next < 0 ? to : next, cells.length);
  const whole = cells.slice(label, end).map(textOf).filter(Boolean).join(' ');
  if (whole !== own && linesLabelled(edition, whole).length > 0) return whole;
  if (own !== '') return own;
  const beside = cells.slice(from, end).map(textOf);
  return beside.find((text) => linesLabelled(edition, text).length > 0) ?? '';
}

/** The rows below that finish a label which a page break or a narrow cell has cut; repeated headings lie between. */
function restOf(
  edition: Edition,
  values: readonly Cells[],
  table: Table,
  row: number,
  text: string,
): readonly number[] {
  const rest: number[] = [];
  for (let next = row + 1; next < values.length && next <= row + 6; next += 1) {
    const cells = values[next] ?? [];
    const more = textOf(cells[table.label]);
    if (linesLabelled(edition, more).length > 0) return [];
    const numbered = table.number !== undefined && String(cells[table.number] ?? '').trim() !== '';
    if (more === '' || numbered) continue;
    rest.push(next);
    if (linesLabelled(edition, joined(values, table, text, rest)).length > 0) return rest;
  }
  return [];
}

const joined = (values: readonly Cells[], { label }: Table, text: string, rest: readonly number[]) =>
  [text, ...rest.map((row) => textOf(values[row]?.[label]))].join(' ');

const textOf = (cell: Entry['value'] | undefined) => (typeof cell === 'string' ? cell.trim() : '');

/** A printed number without its last point; Excel may have made a number of 1.1. */
export const bare = (printed: string) => printed.trim().replace(/[.)\s]+$/, '');

function groupAbove(edition: Edition, line: FormLine): string {
  const above = edition.lines.filter(({ id, kind }) => kind === 'group' && line.id.startsWith(`${id}.`));
  return above.at(-1)?.label ?? '';
}
