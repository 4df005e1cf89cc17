import fc from 'fast-check';
import { seeded } from '../../bench/seeded';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Edition } from '../../src/appendix/types';
import { reviewFigures } from '../../src/check/reviewFigures';
import type { Review } from '../../src/check/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figures } from '../../src/figures/types';
import { reviewOf, slippedReport } from './slippedReports';
import { someFigures } from './worlds';

const codes = [...indicatorsOf(edition).keys()];
const office = { remit: ['1', '3', '7'], references: { departments: 5, districts: 7, civilServants2015: 12 } };
const lost = [{ code: '3.1.1', rows: [] }];
const review = (rules: Edition['rules'], figures: Figures) =>
  reviewFigures({ ...edition, rules }, figures, office, lost);

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

test('the order of the rules and of the figures changes nothing that is told', () => {
  fc.assert(
    fc.property(someFigures(codes), shuffled(edition.rules), shuffled(codes), (figures, rules, order) => {
      const plain = review(edition.rules, figures);
      const mixed = review(rules, Object.fromEntries(order.map((code) => [code, figures[code]!])));
      expect(mixed.findings).toEqual(plain.findings);
      expect(mixed.verdicts).toEqual(plain.verdicts);
      expect(mixed.progress).toEqual(plain.progress);
    }),
    { numRuns: 60 },
  );
});

/** The same list in another order, by chance. */
function mixed<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);
}

/** Rules are listed as they come; chances added up in another order differ in their last bits. */
const settled = ({ findings, verdicts, cases }: Review): unknown =>
  JSON.parse(
    JSON.stringify({ findings, verdicts, cases: cases.map((one) => ({ ...one, rules: [...one.rules].sort() })) }),
    (_, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value),
  );

test('the order of rules, figures and earlier reports changes no finding and no explanation', () => {
  let explained = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const random = seeded(seed);
    const { figures, last } = slippedReport(seed);
    const rules = mixed(edition.rules, random);
    const furtherRules = mixed(edition.furtherRules, random);
    const plain = reviewOf({ figures, last });
    const other = reviewOf(
      { figures: Object.fromEntries(mixed(Object.entries(figures), random)), last: mixed(last, random) },
      { ...edition, rules, furtherRules },
    );
    expect({ seed, told: settled(other) }).toEqual({ seed, told: settled(plain) });
    explained += plain.cases.length;
  }
  expect(explained).toBeGreaterThan(50);
});

test('findings are told errors first, then down the form; every one once', () => {
  const rank = { error: 0, warning: 1, notice: 2 };
  const place = new Map(edition.lines.map(({ id }, index) => [id, index]));
  fc.assert(
    fc.property(someFigures(codes), (figures) => {
      const { findings } = review(edition.rules, figures);
      const keys = findings.map(({ severity, codes: cells }) => rank[severity] * 1000 + place.get(cells[0]!)!);
      expect(keys).toEqual([...keys].sort((a, b) => a - b));
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }),
    { numRuns: 60 },
  );
});
