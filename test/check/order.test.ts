import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Edition } from '../../src/appendix/types';
import { reviewFigures } from '../../src/check/reviewFigures';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figures } from '../../src/figures/types';
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
