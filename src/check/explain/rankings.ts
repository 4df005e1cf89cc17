import type { Ground } from './Ground';
import { type Rearrangement, rearrangements } from './rearrangements';
import { scoreSet } from './scoreSet';
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
  ground: Ground,
  sets: readonly (readonly number[])[],
  rows: readonly number[],
): readonly Explanation[] {
  const weighed = [
    ...[...sets, ...pairsWith(ground, sets)].map((set) => bySlips(ground, set)),
    ...rearrangements(ground, rows).map((one) => byMoving(ground, one)),
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

function bySlips(ground: Ground, set: readonly number[]): Weighed {
  const codes = set.map((place) => ground.component.cells[place]!.code);
  const { weight, slip, best } = scoreSet(ground, set);
  const odds = oddsOfSlip ** set.length;
  return {
    codes,
    slip: set.length === 1 ? slip : 'several',
    proposed: best ? Object.fromEntries(codes.map((code, index) => [code, best.values[index]!])) : {},
    weight: weight * odds,
    valueWeight: (best?.weight ?? 0) * odds,
  };
}

function byMoving({ component }: Ground, { kind, places, values, weight }: Rearrangement): Weighed {
  const codes = places.map((place) => component.cells[place]!.code);
  const known = codes.flatMap((code, index) => (values[index] === null ? [] : [[code, values[index]!] as const]));
  const odds = oddsOfSlip * weight;
  return { codes, slip: kind, proposed: Object.fromEntries(known), weight: odds, valueWeight: odds };
}

/**
 * Pairs among the cells of broken relations of which one alone could be corrected: where that one would have to be
 * very unlike what is typed or was to be expected, two slips are likelier.
 */
function pairsWith(
  { component, broken }: Ground,
  sets: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const alone = new Set(sets.flatMap((set) => (set.length === 1 ? set : [])));
  const involved = [...new Set(broken.flatMap(({ places }) => places))]
    .filter((place) => !component.cells[place]!.blank)
    .sort((a, b) => a - b);
  return involved
    .flatMap((one, index) => involved.slice(index + 1).map((other) => [one, other]))
    .filter((pair) => pair.some((place) => alone.has(place)));
}
