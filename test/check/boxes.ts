import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figure, Figures } from '../../src/figures/types';
import { most, signed } from './worlds';

type Random = () => number;

const indicators = indicatorsOf(edition);
const below = (count: number, random: Random) => Math.floor(random() * count);
const pick = <T>(some: readonly T[], random: Random): T => some[below(some.length, random)]!;

/**
 * Some figures of these lines: filled, blank, or nothing one can read; in some boxes the counts are so small, or so
 * many rates are 100, that figures meet. A seed gives the same box again.
 */
export function drawnFigures(codes: readonly string[], random: Random): Figures {
  const top = pick([0, 1, 3, most], random);
  const full = pick([0.2, 0.9], random);
  const figure = (code: string): Figure => {
    const chance = random();
    if (chance < 0.15) return { kind: 'blank' };
    if (chance < 0.2) return { kind: 'problem', doubt: { problem: 'notNumber', read: '?', certain: false } };
    return drawnFigure(code, random, top, full);
  };
  return Object.fromEntries(codes.map((code) => [code, figure(code)]));
}

/** A figure that its line may have: a count up to `top`, a rate that is 100 so often. */
export function drawnFigure(code: string, random: Random, top = 2000, full = 0.2): Figure {
  const indicator = indicators.get(code)!;
  if (indicator.kind === 'count') return { kind: 'number', value: below(top + 1, random), decimals: 0 };
  if (indicator.kind === 'choice')
    return { kind: 'number', value: Number(pick(Object.keys(indicator.options), random)), decimals: 0 };
  return drawnRate(signed.has(code) ? -100 : 0, full, random);
}

/** From the least it may be to 100, printed with up to two places. */
function drawnRate(least: number, full: number, random: Random): Figure {
  const decimals = below(3, random);
  if (random() < full) return { kind: 'number', value: 100, decimals };
  const value = random() < 0.3 ? 10 * below(11, random) : least + (100 - least) * random();
  return { kind: 'number', value: Number(value.toFixed(decimals)), decimals };
}

/** Where between its least and its most each cell truly lies, at an end more often than not. */
export function drawnShares(count: number, random: Random): readonly number[] {
  return Array.from({ length: count }, () => (random() < 0.6 ? below(2, random) : random()));
}
