import type { Component } from './component';
import { type Rearrangement, rearrangements } from './rearrangements';
import { type Expected, scoreSet, type Witnessed } from './scoreSet';
import type { Explanation } from './types';

/** One figure in so many is wrong. */
const oddsOfSlip = 0.02;
const mostTold = 12;

interface Weighed extends Omit<Explanation, 'confidence'> {
  readonly weight: number;
  readonly valueWeight: number;
}

/** All explanations of one connected part, likeliest first; their chances add up to 1 over all that were found. */
export function rankings(
  component: Component,
  sets: readonly (readonly number[])[],
  rows: readonly (number | null)[],
  expected: readonly Expected[],
  witnessed: Witnessed,
): readonly Explanation[] {
  const weighed = [
    ...sets.map((set) => bySlips(component, set, expected, witnessed)),
    ...rearrangements(component, rows, expected, witnessed).map((one) => byMoving(component, one)),
  ];
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.codes.join() < b.codes.join() ? -1 : 1))
    .slice(0, mostTold)
    .map(({ weight, valueWeight, ...explanation }) => ({
      ...explanation,
      confidence: { cells: weight / total, values: (weight / total) * (valueWeight / weight) },
    }));
}

function bySlips(
  component: Component,
  set: readonly number[],
  expected: readonly Expected[],
  witnessed: Witnessed,
): Weighed {
  const codes = set.map((place) => component.cells[place]!.code);
  const { weight, best } = scoreSet(component, set, expected, witnessed);
  const odds = oddsOfSlip ** set.length;
  return {
    codes,
    slip: set.length === 1 ? (best?.slips[0] ?? 'other') : 'several',
    proposed: best ? Object.fromEntries(codes.map((code, index) => [code, best.values[index]!])) : {},
    weight: weight * odds,
    valueWeight: (best?.weight ?? 0) * odds,
  };
}

function byMoving(component: Component, { kind, places, values, weight }: Rearrangement): Weighed {
  const codes = places.map((place) => component.cells[place]!.code);
  const known = codes.flatMap((code, index) => (values[index] === null ? [] : [[code, values[index]!] as const]));
  const odds = oddsOfSlip * weight;
  return { codes, slip: kind, proposed: Object.fromEntries(known), weight: odds, valueWeight: odds };
}
