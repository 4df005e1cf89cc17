import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { codeOfName } from '../../src/sheet/cellName';
import { planSheet } from '../../src/sheet/planSheet';
import type { NamedCell, SheetReading } from '../../src/sheet/types';

export type Cell = string | number | null;

/** A sheet in the making: its cells, and the indicators' names with their cells (null: #REF!). */
export interface Damaged {
  readonly rows: readonly (readonly Cell[])[];
  readonly names: ReadonlyMap<string, { readonly row: number; readonly column: number } | null>;
}

export type Damage = (sheet: Damaged) => Damaged;

export const [number, label, unit, figure, note] = [0, 1, 2, 3, 4];
/** The first line of the form stands here, the headings above it. */
export const firstLine = 6;

const plan = planSheet(edition, exampleProfile);
const codeAt = new Map(
  plan.names.flatMap(({ name, row }) => {
    const code = codeOfName(name);
    return code ? [[row, code] as const] : [];
  }),
);
/** Each indicator's own number, so that a figure tells whose it is; rates and codes as the form wants them do not matter here. */
export const numberOf: ReadonlyMap<string, number> = new Map(
  [...codeAt.values()].map((code, index) => [code, 1000 + index]),
);

/** The appendix as inserted and filled. */
export const whole: Damaged = {
  rows: plan.rows.map(({ cells }, row) => {
    const values: Cell[] = Array.from({ length: 5 }, (_, column) => cells[column]?.value ?? null);
    return codeAt.has(row) ? values.with(figure, numberOf.get(codeAt.get(row)!)!) : values;
  }),
  names: new Map([...codeAt].map(([row, code]) => [code, { row, column: figure }])),
};

export const rowOf = (code: string): number => [...codeAt].find(([, one]) => one === code)![0];

/** One damage after another. */
export const after =
  (...damages: readonly Damage[]): Damage =>
  (sheet) =>
    damages.reduce((done, damage) => damage(done), sheet);

export const unnamed: Damage = ({ rows }) => ({ rows, names: new Map() });

/** Every cell of a column below the headings, or of the whole table. */
export const changed =
  (column: number, change: (cell: Cell, row: number) => Cell, from = firstLine): Damage =>
  ({ rows, names }) => ({
    rows: rows.map((cells, row) => (row < from ? cells : cells.with(column, change(cells[column] ?? null, row)))),
    names,
  });

export const typed = (row: number, column: number, value: Cell): Damage =>
  changed(column, (cell, at) => (at === row ? value : cell), 0);

export const relabelled = (change: (text: string) => string): Damage =>
  changed(label, (cell) => (typeof cell === 'string' ? change(cell) : cell));

export const insertRows =
  (at: number, added: readonly (readonly Cell[])[]): Damage =>
  ({ rows, names }) => ({
    rows: rows.toSpliced(at, 0, ...added),
    names: moved(names, (cell) => (cell.row >= at ? { ...cell, row: cell.row + added.length } : cell)),
  });

export const deleteRows =
  (at: number, count = 1): Damage =>
  ({ rows, names }) => ({
    rows: rows.toSpliced(at, count),
    names: moved(names, (cell) => {
      if (cell.row < at) return cell;
      return cell.row < at + count ? null : { ...cell, row: cell.row - count };
    }),
  });

export const insertColumn =
  (at: number, heading: Cell, values: (row: number) => Cell): Damage =>
  ({ rows, names }) => ({
    rows: rows.map((cells, row) =>
      cells.toSpliced(
        at,
        0,
        row < firstLine - 2 ? null : row === firstLine - 1 ? heading : row < firstLine ? null : values(row),
      ),
    ),
    names: moved(names, (cell) => (cell.column >= at ? { ...cell, column: cell.column + 1 } : cell)),
  });

/** The columns in another order, as cutting and inserting leaves them: names go along. */
export const columnsInOrder =
  (...order: readonly number[]): Damage =>
  ({ rows, names }) => ({
    rows: rows.map((cells) => order.map((column) => cells[column] ?? null)),
    names: moved(names, (cell) => ({ ...cell, column: order.indexOf(cell.column) })),
  });

/** The lines in another order, in these columns alone; names stay, as Excel leaves them. */
export const sorted =
  (columns: readonly number[], order: 'backwards' | 'byLabel' = 'backwards'): Damage =>
  ({ rows, names }) => {
    const lines = rows.slice(firstLine);
    const words = (cells: readonly Cell[]) => String(cells[label]);
    const other = order === 'backwards' ? lines.toReversed() : lines.toSorted((a, b) => (words(a) < words(b) ? -1 : 1));
    const mixed = lines.map((cells, row) =>
      cells.map((cell, column) => (columns.includes(column) ? (other[row]?.[column] ?? null) : cell)),
    );
    return { rows: [...rows.slice(0, firstLine), ...mixed], names };
  };

/** One cell cut and put elsewhere: its name goes along. */
export const cutTo =
  (code: string, to: { readonly row: number; readonly column: number }): Damage =>
  ({ rows, names }) => {
    const from = names.get(code)!;
    const value = rows[from.row]?.[from.column] ?? null;
    const wide = rows.map((cells) => [...cells, ...Array<Cell>(Math.max(0, to.column + 1 - cells.length)).fill(null)]);
    const emptied = wide.with(from.row, wide[from.row]!.with(from.column, null));
    return {
      rows: emptied.with(to.row, emptied[to.row]!.with(to.column, value)),
      names: new Map([...names, [code, to]]),
    };
  };

export function readingOf({ rows, names }: Damaged): SheetReading {
  const named = [...names].map(([code, cell]): NamedCell => ({ name: `CT_${code.replaceAll('.', '_')}`, cell }));
  const width = Math.max(...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
  const grid = { row: 0, column: 0, values, texts: values.map(() => []), formats: values.map(() => []) };
  return { sheet: { id: 'sheet', name: 'Phụ lục' }, grid, names: named };
}

function moved(
  names: Damaged['names'],
  move: (cell: { row: number; column: number }) => { row: number; column: number } | null,
) {
  return new Map([...names].map(([code, cell]) => [code, cell && move(cell)]));
}
