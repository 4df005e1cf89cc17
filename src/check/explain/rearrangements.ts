import type { Component } from './component';
import { mayHold, openInterval } from './openInterval';
import type { Expected, Witnessed } from './scoreSet';

/** Figures that are right but stand in wrong rows: one operation, however many cells it touches. */
export interface Rearrangement {
  readonly kind: 'interchanged' | 'shifted';
  /** Places in the component, and the value each should have; null where the value is lost. */
  readonly places: readonly number[];
  readonly values: readonly (number | null)[];
  readonly weight: number;
}

const one = 1_000_000;
/** Against one wrong figure: how often two neighbouring rows change places, or a block lands a row too low. */
const oddsOfInterchange = 0.06;
const oddsOfShift = 0.02;
const longestBlock = 8;

/**
 * Neighbouring rows interchanged (Scholtus 2016), and blocks pasted one row down: undone, everything fits.
 * `rows` are the places of the component's cells in the order of the form, null where another cell stands between.
 */
export function rearrangements(
  component: Component,
  rows: readonly (number | null)[],
  expected: readonly Expected[],
  witnessed: Witnessed,
): readonly Rearrangement[] {
  const found: Rearrangement[] = [];
  for (let at = 0; at + 1 < rows.length; at += 1) {
    found.push(...interchange(component, rows.slice(at, at + 2), expected, witnessed));
    for (let length = 3; length <= longestBlock; length += 1)
      found.push(...shift(component, rows.slice(at, at + length), expected, witnessed));
  }
  return found;
}

type Rows = readonly (number | null)[];

function interchange(
  component: Component,
  pair: Rows,
  expected: readonly Expected[],
  witnessed: Witnessed,
): Rearrangement[] {
  const { cells } = component;
  if (!sameKind(component, pair) || pair.some((place) => cells[place!]!.blank)) return [];
  const [first, second] = pair as [number, number];
  const [a, b] = [expected[first]!, expected[second]!];
  if (a.typed === b.typed) return [];
  const assigned = new Map([
    [first, b.typed * one],
    [second, a.typed * one],
  ]);
  if (!mayHold(component, assigned, new Set())) return [];
  const weight = oddsOfInterchange * ratio(a, b.typed) * ratio(b, a.typed) * witnessed(assigned);
  return [{ kind: 'interchanged', places: [first, second], values: [b.typed, a.typed], weight }];
}

/**
 * Each row below the first holds what belongs one row higher, the first is empty or was left as it was, and
 * the last row's own figure was overwritten: it is lost.
 */
function shift(
  component: Component,
  block: Rows,
  expected: readonly Expected[],
  witnessed: Witnessed,
): Rearrangement[] {
  const { cells } = component;
  if (block.length < 3 || !sameKind(component, block)) return [];
  const places = block as readonly number[];
  const [first, ...below] = places as [number, ...number[]];
  if (below.some((place) => cells[place]!.blank)) return [];
  if (!cells[first]!.blank && expected[first]!.typed !== expected[below[0]!]!.typed) return [];
  const moved = cells[first]!.blank ? places : below;
  const last = moved.at(-1)!;
  const values = moved.map((_, index) => (index + 1 < moved.length ? expected[moved[index + 1]!]!.typed : null));
  const known = moved.slice(0, -1);
  const assigned = new Map(known.map((place, index) => [place, values[index]! * one]));
  const { low, high } = openInterval(component, last, assigned, new Set([last]));
  if (low > high || !mayHold(component, assigned, new Set([last]))) return [];
  const lost = expected[last]!.prior.mass(low / one, high / one) / typedDensity(expected[last]!);
  const fits = known.reduce(
    (product, place, index) => product * (cells[place]!.blank ? 1 : ratio(expected[place]!, values[index]!)),
    oddsOfShift,
  );
  return [{ kind: 'shifted', places: moved, values, weight: fits * lost * witnessed(assigned) }];
}

function sameKind({ cells }: Component, rows: Rows): boolean {
  if (rows.length < 2 || rows.some((place) => place === null)) return false;
  return new Set(rows.map((place) => cells[place!]!.counts)).size === 1;
}

/** How much likelier another figure is here than the one typed. */
function ratio(cell: Expected, value: number): number {
  return cell.prior.density(value) / typedDensity(cell);
}

function typedDensity({ prior, typed }: Expected): number {
  return Math.max(prior.density(typed), 1e-9);
}
