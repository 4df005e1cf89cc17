import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Comparing, Period, Span } from '../../src/appendix/profile';
import { dayOf, type Standing, standingOf, usualWindow } from '../../src/check/period/windows';
import { reviewFigures } from '../../src/check/reviewFigures';

const window = (span: Span, year = 2021) => usualWindow({ year, span });

test('the usual windows are those of letter 581/BNV-CCHC', () => {
  expect(window('q1')).toEqual({ from: '2020-12-15', to: '2021-03-14' });
  expect(window('h1')).toEqual({ from: '2020-12-15', to: '2021-06-14' });
  expect(window('q3')).toEqual({ from: '2021-06-15', to: '2021-09-14' });
  expect(window('year')).toEqual({ from: '2020-12-15', to: '2021-12-14' });
});

test.each<readonly [Span, number, Span, number, Standing]>([
  ['q1', 2021, 'h1', 2021, 'inside'],
  ['h1', 2021, 'year', 2021, 'inside'],
  ['year', 2021, 'q3', 2021, 'around'],
  ['q3', 2021, 'h1', 2021, 'follows'],
  ['h1', 2021, 'q3', 2021, 'precedes'],
  ['year', 2021, 'year', 2020, 'follows'],
  ['q1', 2022, 'year', 2021, 'follows'],
  ['q1', 2021, 'q3', 2021, 'apart'],
  ['year', 2021, 'q1', 2020, 'apart'],
  ['h1', 2021, 'h1', 2021, 'same'],
])('%s of %i stands to %s of %i: %s', (one, year, other, otherYear, standing) => {
  expect(standingOf(window(one, year), window(other, otherYear))).toBe(standing);
});

test('an office’s own days count: 7/12/2022–4/12/2023', () => {
  const own = { from: '2022-12-07', to: '2023-12-04' };
  expect(standingOf(own, window('h1', 2023))).toBe('around');
  expect(standingOf(own, window('year', 2023))).toBe('overlaps');
  expect(standingOf(own, { from: '2021-12-05', to: '2022-12-06' })).toBe('follows');
});

test.each(['2021-02-29', '2021-13-01', '2021-1-1', '14/12/2021', '', '2021-04-31'])('%j is no day', (date) => {
  expect(dayOf(date)).toBeNull();
  expect(standingOf({ from: date, to: '2021-12-31' }, window('year'))).toBeNull();
});

test('a window that ends before it begins is none', () => {
  expect(standingOf({ from: '2021-06-15', to: '2021-06-14' }, window('year'))).toBeNull();
});

const mirrored: Readonly<Record<Standing, Standing>> = {
  same: 'same',
  inside: 'around',
  around: 'inside',
  follows: 'precedes',
  precedes: 'follows',
  apart: 'apart',
  overlaps: 'overlaps',
};

test('seen from the other side the standing is mirrored', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2021-02-${String(number).padStart(2, '0')}`);
  const some = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [seen, back] = [standingOf(one, other), standingOf(other, one)];
      expect(back).toBe(mirrored[seen!]);
    }),
    { numRuns: 1000 },
  );
});

const year: Period = { year: 2021, span: 'year' };
const half: Period = { year: 2021, span: 'h1' };
const early = { from: '2020-11-01', to: '2021-06-14' };

test.each<readonly [string, Comparing['windows'], boolean]>([
  ['nothing', [], true],
  ['other days of the earlier report: no longer inside', [{ ...half, ...early }], false],
  [
    'the same of both reports',
    [
      { ...half, ...early },
      { ...year, from: '2020-11-01', to: '2021-12-14' },
    ],
    true,
  ],
  ['other days of a third period', [{ year: 2020, span: 'h1', ...early }], true],
])('an office said %s: a flow that shrank is told is %s', (_, windows, told) => {
  const flow = (value: number) => ({ '1.1.3': { kind: 'number', value, decimals: 0 } }) as const;
  const office = { remit: ['1'], references: {}, period: year, comparing: { windows, sheets: [] } };
  const { findings } = reviewFigures(edition, flow(3), office, [], [{ figures: flow(4), period: half }]);
  expect(findings.some(({ id }) => id.startsWith('R42.1:1.1.3'))).toBe(told);
});

test('what an office says of a period goes before what the file of that period says', () => {
  const flow = (value: number) => ({ '1.1.3': { kind: 'number', value, decimals: 0 } }) as const;
  const told = (windows: Comparing['windows']) =>
    reviewFigures(
      edition,
      flow(3),
      { remit: ['1'], references: {}, period: year, comparing: { windows, sheets: [] } },
      [],
      [{ figures: flow(4), period: half, window: early }],
    ).findings.some(({ id }) => id.startsWith('R42.1'));
  expect([told([]), told([{ ...half, ...usualWindow(half) }])]).toEqual([false, true]);
});
