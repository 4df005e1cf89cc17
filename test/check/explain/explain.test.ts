import { seeded } from '../../../bench/seeded';
import { slipIn } from '../../../bench/slipChannel';
import { type MadeUp, trueRecord } from '../../../bench/trueRecord';
import { ninhThuan2021 as edition } from '../../../src/appendix/ninh-thuan-2021/edition';
import { explain } from '../../../src/check/explain/explain';
import { linearForms } from '../../../src/check/explain/linearForms';
import { judge } from '../../../src/check/judge';
import type { Figures } from '../../../src/figures/types';
import { figuresTyped } from '../../cases/figuresTyped';
import { seed2021 } from '../../cases/seed2021';

const seedFigures = figuresTyped(seed2021);
const references = { departments: 19, districts: 7 };
const number = (value: number, decimals = 0) => ({ kind: 'number', value, decimals }) as const;
const figuresOf = (record: MadeUp): Figures =>
  Object.fromEntries(Object.entries(record).map(([code, { value, decimals }]) => [code, number(value, decimals)]));
const topOf = (figures: Figures, last?: Figures) =>
  explain(edition, figures, references, last).map((one) => one.explanations[0]!);

describe("the source's figures", () => {
  test('nothing is to be explained where nothing is contradicted', () => {
    expect(explain(edition, seedFigures, references)).toEqual([]);
  });

  test('1404 typed as 140: the missing 4 and nothing else', () => {
    const [told, ...others] = topOf({ ...seedFigures, '3.1.3.a': number(140) });
    expect(others).toEqual([]);
    expect(told).toMatchObject({ codes: ['3.1.3.a'], slip: 'dropped', proposed: { '3.1.3.a': 1404 } });
    expect(told!.confidence.values).toBeGreaterThan(0.9);
  });

  test.each([
    ['1821 typed as 1281', '3.1.3', 1281, 'transposed', 1821],
    ['269 typed as 2690', '3.1.3.b', 2690, 'zeros', 269],
    ['1685 typed as 16685', '3.2.1', 16685, 'doubled', 1685],
  ])('%s', (_, code, typed, slip, meant) => {
    const told = topOf({ ...seedFigures, [code]: number(typed) });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ codes: [code], slip, proposed: { [code]: meant } });
  });

  test('two rows interchanged are one operation', () => {
    const typed = { ...seedFigures, '3.2.1': number(1054), '3.2.2': number(1685) };
    const all = explain(edition, typed, references).flatMap(({ explanations }) => explanations);
    expect(all).toContainEqual(
      expect.objectContaining({
        codes: ['3.2.1', '3.2.2'],
        slip: 'interchanged',
        proposed: { '3.2.1': 1685, '3.2.2': 1054 },
      }),
    );
  });

  test('parts over their whole are explained while another part is still blank', () => {
    const typed = { '3.1.3': number(500), '3.1.3.a': number(300), '3.1.3.b': number(400) };
    const [only] = explain(edition, typed, references);
    expect(only!.explanations.flatMap(({ codes }) => codes)).not.toContain('3.1.3.c');
  });
});

describe('made-up reports with one to three slips', () => {
  const related = [...new Set(linearForms(edition, references).flatMap(({ codes }) => codes))];
  const random = seeded(31);
  const damaged = Array.from({ length: 200 }, (_, index) => {
    const record = trueRecord(random);
    const typed = { ...record };
    for (let slip = 0; slip <= index % 3; slip += 1) {
      const code = related[Math.floor(random() * related.length)]!;
      typed[code] = slipIn(record[code]!, 'matched', random);
    }
    return figuresOf(typed);
  });

  test('every explanation that names all its values satisfies every relation among its cells', () => {
    let tried = 0;
    for (const figures of damaged)
      for (const { rules, explanations } of explain(edition, figures, references))
        for (const { codes, proposed } of explanations) {
          if (codes.some((code) => proposed[code] === undefined)) continue;
          const decimals = (code: string) => (figures[code] as { decimals: number }).decimals;
          const corrected = Object.fromEntries(codes.map((code) => [code, number(proposed[code]!, decimals(code))]));
          const after = judge(edition, { ...figures, ...corrected }, references);
          const broken = after.filter(({ rule, verdict }) => verdict === 'fail' && rules.includes(rule));
          expect(broken.map(({ rule, codes: cells }) => ({ rule, cells }))).toEqual([]);
          tried += 1;
        }
    expect(tried).toBeGreaterThan(200);
  });

  test('chances lie between 0 and 1, likeliest first, values never surer than cells', () => {
    for (const figures of damaged)
      for (const { explanations } of explain(edition, figures, references)) {
        const chances = explanations.map(({ confidence }) => confidence.cells);
        expect(chances).toEqual([...chances].sort((a, b) => b - a));
        for (const { confidence } of explanations) {
          expect(confidence.cells).toBeLessThanOrEqual(1);
          expect(confidence.values).toBeLessThanOrEqual(confidence.cells + 1e-12);
        }
      }
  });

  test('the order of rules and of figures changes nothing', () => {
    const turned = { ...edition, rules: [...edition.rules].reverse() };
    for (const figures of damaged.slice(0, 60)) {
      const reversed = Object.fromEntries(Object.entries(figures).reverse());
      const told = (cases: ReturnType<typeof explain>) =>
        cases
          .map(({ explanations }) => explanations.map(({ codes, slip }) => `${[...codes].sort()} ${slip}`).sort())
          .sort();
      expect(told(explain(turned, reversed, references))).toEqual(told(explain(edition, figures, references)));
    }
  });
});
