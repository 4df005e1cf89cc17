import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../../src/appendix/ninh-thuan-2021/edition';
import { explain } from '../../../src/check/explain/explain';
import { anyCount, anyRate, densityOf, nearLast, type Prior } from '../../../src/check/explain/prior';
import { meantBy } from '../../../src/check/explain/slips';
import type { Figures } from '../../../src/figures/types';
import { figuresTyped } from '../../cases/figuresTyped';
import { seed2021 } from '../../cases/seed2021';

type Changes = Readonly<Record<string, number>>;

const seedFigures = figuresTyped(seed2021);
const withChanges = (changes: Changes): Figures => ({
  ...seedFigures,
  ...Object.fromEntries(
    Object.entries(changes).map(([code, value]) => [code, { kind: 'number', value, decimals: 0 } as const]),
  ),
});

/** The first explanation as "slip code=value …", with "?" behind what cannot be asserted. */
function told(changes: Changes, last?: Changes): string {
  const cases = explain(
    edition,
    withChanges(changes),
    { departments: 19, districts: 7 },
    last ? withChanges(last) : undefined,
  );
  const { codes, slip, proposed, confidence } = cases[0]!.explanations[0]!;
  const values = codes.map((code) => `${code}=${confidence.values >= 0.9 ? proposed[code] : '?'}`);
  return `${slip} ${values.join(' ')}${confidence.cells >= 0.9 ? '' : ' ?'}`;
}

/** As filed: 3.1.3 1821 = 1404 + 269 + 148; 3.2.1 1685, 3.2.2 1054. The last report, where given, shows the same. */
const cases: readonly [string, Changes, Changes | undefined, string][] = [
  ['one slip that fits', { '3.1.3.a': 140 }, undefined, 'dropped 3.1.3.a=1404'],
  ['a figure of no known slip', { '3.1.3.a': 999_999 }, undefined, 'other 3.1.3.a=1404'],
  ['which cell is sure, not its value', { '3.2.1': 2 }, undefined, 'other 3.2.1=?'],
  ['two slips in one sum', { '3.1.3.a': 1044, '3.1.3.c': 184 }, {}, 'several 3.1.3.a=1404 3.1.3.c=148'],
  [
    'the same, nothing known before: not asserted',
    { '3.1.3.a': 1044, '3.1.3.c': 184 },
    undefined,
    'several 3.1.3.b=? 3.1.3.c=? ?',
  ],
  [
    'whole and part changed places',
    { '3.1.3': 1404, '3.1.3.a': 1821 },
    undefined,
    'interchanged 3.1.3=1821 3.1.3.a=1404',
  ],
  [
    'rows two apart changed places',
    { '3.1.3': 269, '3.1.3.b': 1821 },
    undefined,
    'interchanged 3.1.3=1821 3.1.3.b=269',
  ],
  [
    'a block one row down, the figure it overwrote told by the sum',
    { '3.1.3.b': 1404, '3.1.3.c': 269 },
    {},
    'shifted 3.1.3.b=269 3.1.3.c=148',
  ],
  ['perhaps left from last time: not asserted', { '3.1.3.a': 1380 }, { '3.1.3.a': 1380 }, 'other 3.1.3=? ?'],
];

test.each(cases)('%s', (_, changes, last, first) => {
  expect(told(changes, last)).toBe(first);
});

test.each<[string, Prior, number, number]>([
  ['any count', anyCount, 1, 200_000],
  ['near the last count', nearLast(1404, anyCount, 0.05), 1, 200_000],
  ['near nothing', nearLast(0, anyCount, 0.2), 1, 200_000],
  ['any rate', anyRate, 0.1, 100],
])('%s: chances are not below 0 and add up to that of the whole stretch', (_, prior, place, top) => {
  const steps = Array.from({ length: Math.round(top / place) + 1 }, (_, step) =>
    densityOf(prior, step * place, place / 2),
  );
  const sum = steps.reduce((total, density) => total + density, 0);
  expect(steps.filter((density) => !(density >= 0))).toEqual([]);
  expect(sum).toBeCloseTo(prior(top + place / 2) - prior(-place / 2), 9);
  expect(prior(1e9)).toBeCloseTo(1, 9);
});

const meant = (typed: number) => meantBy(typed, 0, false).map(({ value }) => value);

test('what one slip of the finger makes of a figure may be meant by it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 999_999 }), fc.nat(5), fc.nat(9), (value, at, digit) => {
      const digits = String(value);
      const place = at % digits.length;
      const [before, after] = [digits.slice(0, place), digits.slice(place + 1)];
      const typed = [
        before + after,
        before + digit + after,
        before + digits[place] + digits[place] + after,
        before + digit + digits[place] + after,
        before + after.slice(0, 1) + digits[place] + after.slice(1),
      ];
      // Of noughts in front one is thought of: a figure that lost more of them is no longer alike.
      for (const text of typed.filter((one) => !one.startsWith('00') && Number(one) !== value))
        expect(meant(Number(text))).toContain(value);
    }),
  );
});

test('each figure that may be meant is named once, never the one typed', () => {
  fc.assert(
    fc.property(fc.nat(99_999), (typed) => {
      const values = meant(typed);
      expect(new Set(values).size).toBe(values.length);
      expect(values).not.toContain(typed);
    }),
  );
});
