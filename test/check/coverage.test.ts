import { figuresOf } from '../../bench/coverageTrials';
import { references } from '../../bench/recordShape';
import { seeded } from '../../bench/seeded';
import { lastPeriodOf, trueRecord } from '../../bench/trueRecord';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { coverage } from '../../src/check/coverage/coverage';
import { noticing } from '../../src/check/coverage/noticing';
import { slipOf } from '../../src/check/coverage/slipOf';
import { judge } from '../../src/check/judge';
import { comparisonOf } from '../../src/check/period/Comparison';
import { judgePeriods } from '../../src/check/period/judgePeriods';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figures } from '../../src/figures/types';

const random = seeded(7);
const records = Array.from({ length: 400 }, () => {
  const now = trueRecord(random);
  return { now, last: lastPeriodOf(now, random) };
});
const codes = [...indicatorsOf(edition).keys()];
const failed = (figures: Figures) => judge(edition, figures, references).filter(({ verdict }) => verdict === 'fail');

test('made-up records fill the form; only the two partitions now and then leave some over', () => {
  const broken = new Map<string, number>();
  for (const record of records.flatMap(({ now, last }) => [now, last])) {
    expect(Object.keys(record)).toEqual(codes);
    for (const { rule } of failed(figuresOf(record))) broken.set(rule, (broken.get(rule) ?? 0) + 1);
  }
  expect([...broken.keys()].sort()).toEqual(['R23', 'R38']);
  for (const times of broken.values()) expect(times / (2 * records.length)).toBeLessThan(0.12);
  expect(failed(figuresOf(trueRecord(seeded(1), 0)))).toEqual([]);
});

test('the same seed makes the same records, another one others', () => {
  expect(trueRecord(seeded(3))).toEqual(trueRecord(seeded(3)));
  expect(trueRecord(seeded(3))).not.toEqual(trueRecord(seeded(4)));
});

test('a year before, stocks were much the same and flows were not', () => {
  const near = (code: string) =>
    records.filter(({ now, last }) => Math.abs(now[code]!.value - last[code]!.value) <= 0.1 * now[code]!.value).length;
  expect(near('4.3.1') / records.length).toBeGreaterThan(0.95);
  expect(near('3.5.1') / records.length).toBeGreaterThan(0.6);
  expect(near('2.2') / records.length).toBeLessThan(0.6);
});

test('a slip changes the figure by one key', () => {
  const seen = new Set<string>();
  for (let time = 0; time < 4000; time += 1) {
    const typed = slipOf({ value: 1821, decimals: 0 }, random)!;
    expect(typed.value).not.toBe(1821);
    expect(String(typed.value)).toMatch(/^\d{1,5}$/);
    seen.add(String(typed.value));
  }
  for (const expected of ['1281', '8121', '182', '18210', '18821', '1824', '11821', '821', '18221'])
    expect(seen).toContain(expected);
});

test('the comma stays where it is among the digits', () => {
  const shown = { value: 99.7, decimals: 1 };
  const typed = new Set(Array.from({ length: 2000 }, () => JSON.stringify(slipOf(shown, random))));
  for (const [value, decimals] of [
    [9.7, 1],
    [99, 0],
    [99.77, 2],
    [999.7, 1],
  ])
    expect(typed).toContain(JSON.stringify({ value, decimals }));
  expect(typed).not.toContain(JSON.stringify({ value: 9.9, decimals: 1 }));
});

test('everything noticed covers all, nothing noticed none, blanks are not tried', () => {
  const [{ now }] = records as [(typeof records)[number]];
  const figures = figuresOf(now);
  const shares = (notices: boolean) =>
    new Set(coverage(edition, [{ figures, notices: () => notices }], seeded(1)).map(({ noticed }) => noticed));
  expect(shares(true)).toEqual(new Set([1]));
  expect(shares(false)).toEqual(new Set([0]));
  const blank = coverage(edition, [{ figures: {}, notices: () => true }], seeded(1));
  expect(blank).toHaveLength(94);
  expect(new Set(blank.map(({ noticed }) => noticed))).toEqual(new Set([0]));
});

test('looking around the changed cell notices what judging everything notices', () => {
  const now = { period: { year: 2021, span: 'year' } } as const;
  const lastYear = { year: 2020, span: 'year' } as const;
  const tally = { noticed: 0, silent: 0 };
  for (const { now: record, last: before } of records.slice(0, 30)) {
    const [figures, last] = [figuresOf(record), [{ period: lastYear, figures: figuresOf(before) }]];
    const notices = noticing(edition, figures, { references, now, last });
    const names = (all: Figures) =>
      [
        ...failed(all),
        ...judgePeriods(comparisonOf(edition, all, now, last)!).filter(({ verdict }) => verdict === 'fail'),
      ].map(({ rule, codes }) => (rule === 'R48.1' ? rule : `${rule} ${codes.join(' ')}`));
    const known = names(figures);
    for (const code of codes.filter((_, at) => at % 3 === 0)) {
      const changed: Figures = { ...figures, [code]: { kind: 'number', ...slipOf(record[code]!, random)! } };
      const expected = names(changed).some((name) => !known.includes(name));
      expect([code, notices(changed, code)]).toEqual([code, expected]);
      tally[expected ? 'noticed' : 'silent'] += 1;
    }
  }
  expect(tally.noticed).toBeGreaterThan(200);
  expect(tally.silent).toBeGreaterThan(200);
});
