import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { bindSheet } from '../../src/sheet/bindSheet';
import { codeOfName } from '../../src/sheet/cellName';
import { planSheet } from '../../src/sheet/planSheet';
import type { NamedCell, SheetReading } from '../../src/sheet/types';

type Cell = string | number | null;
const plan = planSheet(edition, exampleProfile);
const figureColumn = 3;
const codeAt = new Map(
  plan.names.flatMap(({ name, row }) => {
    const code = codeOfName(name);
    return code === null ? [] : [[row, code] as const];
  }),
);
/** Each indicator's own number, so that a figure tells whose it is. */
const numberOf = new Map([...codeAt.values()].map((code, index) => [code, 1000 + index]));
const rows: Cell[][] = plan.rows.map(({ cells }, row) => {
  const values: Cell[] = Array.from({ length: 5 }, (_, column) => cells[column]?.value ?? null);
  const code = codeAt.get(row);
  if (code) values[figureColumn] = numberOf.get(code)!;
  return values;
});

/** What people do to rows. Sorting leaves names where they are; inserting and deleting take them along. */
type Step =
  | { readonly kind: 'sort'; readonly shuffle: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'copy'; readonly from: number; readonly at: number }
  | { readonly kind: 'note'; readonly at: number; readonly text: string };

const place = fc.nat({ max: 300 });
const stray = fc.oneof(
  fc.string(),
  fc.constantFrom(...edition.lines.map(({ label }) => `${label} khác`)),
  fc.constantFrom(...edition.lines.map(({ printed }) => printed)),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('sort' as const), shuffle: fc.nat({ max: 1000 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, text: stray }),
  fc.record({ kind: fc.constant('delete' as const), at: place }),
  fc.record({ kind: fc.constant('copy' as const), from: place, at: place }),
  fc.record({
    kind: fc.constant('note' as const),
    at: place,
    text: fc.constantFrom(...edition.lines.map(({ label }) => label)),
  }),
);

/** The table, with the codes of the rows' names beside it. */
interface State {
  readonly table: readonly Cell[][];
  readonly named: readonly (string | null)[];
}

function apply({ table, named }: State, step: Step): State {
  const body = Math.max(table.length - 6, 1);
  const row = (at: number) => 6 + (at % body);
  if (step.kind === 'sort') {
    const keyed = table.slice(6).map((cells, index) => ({ cells, key: ((index + 1) * (step.shuffle + 1)) % 1009 }));
    return { table: [...table.slice(0, 6), ...keyed.sort((a, b) => a.key - b.key).map(({ cells }) => cells)], named };
  }
  if (step.kind === 'delete')
    return { table: table.toSpliced(row(step.at), 1), named: named.toSpliced(row(step.at), 1) };
  if (step.kind === 'note')
    return { table: table.with(row(step.at), [...(table[row(step.at)] ?? []).slice(0, 4), step.text]), named };
  const inserted = step.kind === 'copy' ? (table[row(step.from)] ?? []) : [null, step.text, 'Thủ tục', 7777, step.text];
  return { table: table.toSpliced(row(step.at), 0, inserted), named: named.toSpliced(row(step.at), 0, null) };
}

function readingOf({ table, named }: State, keep: (code: string) => boolean): SheetReading {
  const names = named.flatMap((code, row): NamedCell[] =>
    code && keep(code) ? [{ name: `CT_${code.replaceAll('.', '_')}`, cell: { row, column: figureColumn } }] : [],
  );
  const grid = { row: 0, column: 0, values: table, texts: table.map(() => []), formats: table.map(() => []) };
  return { sheet: { id: '', name: '' }, grid, names };
}

const start: State = { table: rows, named: rows.map((_, row) => codeAt.get(row) ?? null) };

test('whatever is done to rows, and whatever names remain, a figure is its own line’s or the line is lost', () => {
  const everything = fc.record({
    steps: fc.array(step, { maxLength: 12 }),
    header: fc.boolean(),
    kept: fc.nat({ max: 10 }),
  });
  fc.assert(
    fc.property(everything, ({ steps, header, kept }) => {
      const done = steps.reduce(apply, start);
      const state = header ? done : { ...done, table: done.table.map((row, index) => (index < 6 ? [] : row)) };
      const { entries, lost } = bindSheet(
        edition,
        readingOf(state, (code) => (numberOf.get(code)! * 7) % 11 < kept),
      );
      expect(Object.entries(entries).filter(([code, { value }]) => value !== numberOf.get(code))).toEqual([]);
      expect(Object.keys(entries).length + lost.length).toBe(94);
    }),
    { numRuns: 500 },
  );
});

test('in any order of rows every figure is found again', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), (shuffle) => {
      const sorted = apply(start, { kind: 'sort', shuffle });
      const { entries, lost } = bindSheet(
        edition,
        readingOf(sorted, () => true),
      );
      expect(lost).toEqual([]);
      expect(Object.entries(entries).map(([code, { value }]) => [code, value])).toEqual([...numberOf]);
    }),
    { numRuns: 100 },
  );
});
