import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Indicator } from '../../src/appendix/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figure, Figures } from '../../src/figures/types';
import type { World } from './truth';

const indicators = indicatorsOf(edition);
export const signed = new Set(['4.1.4.d', '4.2.5', '4.3.4']);
const million = 1_000_000;
/** No count here goes beyond, so that figures meet and contradict one another often. */
export const most = 12;

const blank: Figure = { kind: 'blank' };
const unread: Figure = { kind: 'problem', doubt: { problem: 'notNumber', read: '?', certain: false } };

/** A figure that its line may truly have. */
export function filled(code: string): fc.Arbitrary<Figure> {
  const indicator = indicators.get(code)!;
  const number = (value: number, decimals = 0): Figure => ({ kind: 'number', value, decimals });
  if (indicator.kind === 'choice')
    return fc.constantFrom(...Object.keys(indicator.options)).map((option) => number(Number(option)));
  if (indicator.kind === 'count')
    return fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most })).map((value) => number(value));
  const least = signed.has(code) ? -100 : 0;
  const places = fc.integer({ min: 0, max: 2 });
  const whole = fc.oneof(
    fc.constant(100),
    fc.constantFrom(99.5, 50, 0),
    fc.double({ min: least, max: 100, noNaN: true }),
  );
  return fc.tuple(whole, places).map(([value, decimals]) => number(Number(value.toFixed(decimals)), decimals));
}

/** Some figures of these lines: filled, blank, or nothing one can read. */
export function someFigures(codes: readonly string[]): fc.Arbitrary<Figures> {
  const figure = (code: string) =>
    fc.oneof({ arbitrary: filled(code), weight: 5 }, { arbitrary: fc.constantFrom(blank, unread), weight: 2 });
  return fc
    .tuple(...codes.map(figure))
    .map((figures) => Object.fromEntries(codes.map((code, i) => [code, figures[i]!])));
}

/** Where between its least and its most a cell truly lies: the ends are what contradictions are made of. */
export const choosing = fc.array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 8,
  maxLength: 8,
});

/**
 * One way the figures may truly be: a percentage lies within its rounding, a blank anywhere its kind allows.
 * `printed`: rules that speak of what is printed take the percentages as they stand.
 */
export function worldOf(figures: Figures, shares: readonly number[], printed: boolean): World {
  const codes = Object.keys(figures);
  return Object.fromEntries(
    codes.map((code, i) => [
      code,
      trueValue(indicators.get(code)!, figures[code]!, shares[i % shares.length]!, printed),
    ]),
  );
}

function trueValue(indicator: Indicator, figure: Figure, share: number, printed: boolean): number {
  const [least, last] = domainOf(indicator);
  if (figure.kind !== 'number') {
    const [low, high] = [least, Number.isFinite(last) ? last : 6 * most];
    const step = indicator.kind === 'percent' && !printed ? 1 : million;
    return Math.round(((low + share * (high - low)) * million) / step) * step;
  }
  const middle = Math.round(figure.value * million);
  if (indicator.kind !== 'percent' || printed) return middle;
  const half = (million / 2) * 10 ** -figure.decimals;
  const low = Math.max(middle - half, least * million);
  const high = Math.min(middle + half, last * million);
  return Math.round(low + share * (high - low));
}

function domainOf(indicator: Indicator): readonly [number, number] {
  if (indicator.kind === 'percent') return [signed.has(indicator.id) ? -100 : 0, 100];
  if (indicator.kind === 'count') return [0, Number.POSITIVE_INFINITY];
  const options = Object.keys(indicator.options).map(Number);
  return [Math.min(...options), Math.max(...options)];
}
