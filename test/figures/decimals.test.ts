import { decimalsOf, roundTo } from '../../src/figures/decimals';
import { formatNumber } from '../../src/figures/formatNumber';

test.each([
  [99.95, 1, 100],
  [99.85, 1, 99.9],
  [1.005, 2, 1.01],
  [14.499999999999998, 0, 15],
  [-2.5, 0, -3],
  [-0.4, 0, 0],
  [0.1 + 0.2, 6, 0.3],
  [1820.9999999999998, 6, 1821],
  [5e-7, 6, 0.000001],
  [4e-7, 6, 0],
  [5.5e-17, 6, 0],
  [9_000_000_000.5, 0, 9_000_000_001],
  [1e21, 2, 1e21],
  [Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY],
])('%d rounded to %d places is %d', (value, places, expected) => {
  expect(roundTo(value, places)).toBe(expected);
});

test.each([
  [1821, 0],
  [99.9, 1],
  [-3.25, 2],
  [0.1 + 0.2, 1],
  [1820.9999999999998, 0],
  [1 / 3, 6],
  [0.000001, 6],
  [1e-7, 0],
  [1.5e300, 0],
])('%d has %d decimals', (value, expected) => {
  expect(decimalsOf(value)).toBe(expected);
});

test.each([
  [1821, 0, '1.821'],
  [182, 0, '182'],
  [1250000, 0, '1.250.000'],
  [99.9, 1, '99,9'],
  [99.9, 2, '99,90'],
  [1234.5, 1, '1.234,5'],
  [-3.5, 1, '-3,5'],
  [-1821, 0, '-1.821'],
  [-0.04, 1, '0,0'],
  [0, 0, '0'],
])('%d with %d decimals is printed %s', (value, decimals, expected) => {
  expect(formatNumber(value, decimals)).toBe(expected);
});
