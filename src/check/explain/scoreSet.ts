import type { Component } from './component';
import { type Assigned, mayHold, openInterval } from './openInterval';
import type { Prior } from './prior';
import { chanceOfOther, type Meant, meantBy, type Slip } from './slips';

const one = 1_000_000;

/** A cell's figure as typed, with what one may expect of it. */
export interface Expected {
  readonly typed: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly prior: Prior;
  /** The row above or below shows the very same figure, and it is not 0. */
  readonly likeNeighbour: boolean;
}

/** How well a set of cells explains what is typed, against nothing being wrong with them. */
export interface Score {
  readonly weight: number;
  /** The likeliest single correction; null where only the cells are known, not their values. */
  readonly best: {
    readonly values: readonly number[];
    readonly slips: readonly Slip[];
    readonly weight: number;
  } | null;
}

/** What the relations say of a component's figures once some of them have other values (in millionths). */
export type Witnessed = (assigned: Assigned) => number;

/** Adds up the ways in which slips in exactly these cells turn figures that fit into those typed. */
export function scoreSet(
  whole: Component,
  set: readonly number[],
  expected: readonly Expected[],
  witnessed: Witnessed,
): Score {
  const tally = new Tally();
  // Relations that none of these cells stands in hold as typed: nothing that is tried here changes them.
  const component = {
    ...whole,
    forms: whole.forms.filter(({ places }) => places.some((place) => set.includes(place))),
  };
  const meant = set.map((place) => candidates(component, place, expected[place]!, set.length));
  const open = new Set(set);
  const visit = (depth: number, assigned: Map<number, number>, chosen: readonly Meant[], weight: number): void => {
    const place = set[depth]!;
    if (depth === set.length - 1) {
      addLast(component, place, expected[place]!, meant[depth]!, { assigned, chosen, weight, open, witnessed }, tally);
      return;
    }
    for (const step of meant[depth]!) {
      assigned.set(place, step.value * one);
      visit(depth + 1, assigned, [...chosen, step], weight * step.chance * expected[place]!.prior.density(step.value));
    }
    assigned.delete(place);
  };
  visit(0, new Map(), [], 1);
  addUnrelated(component, set, expected, meant, witnessed, tally);
  const asTyped = set.reduce((product, place) => product * densityTyped(expected[place]!), 1);
  return tally.over(asTyped);
}

function candidates(
  { cells }: Component,
  place: number,
  { typed, decimals, percent, prior }: Expected,
  size: number,
): readonly Meant[] {
  const { low, high } = cells[place]!.domain;
  const inside = meantBy(typed, decimals, percent).filter(({ value }) => value * one >= low && value * one <= high);
  if (size < 3) return inside;
  const weight = (meant: Meant) => meant.chance * prior.density(meant.value);
  return [...inside].sort((a, b) => weight(b) - weight(a)).slice(0, 24);
}

interface Path {
  readonly assigned: Map<number, number>;
  readonly chosen: readonly Meant[];
  readonly weight: number;
  readonly open: ReadonlySet<number>;
  readonly witnessed: Witnessed;
}

/** The last cell of a set only has to fit the others: its slips within what is left, and any other figure there. */
function addLast(
  component: Component,
  place: number,
  { typed, prior, likeNeighbour }: Expected,
  meant: readonly Meant[],
  path: Path,
  tally: Tally,
): void {
  const { assigned, chosen, weight, open, witnessed } = path;
  const { low, high } = openInterval(component, place, assigned, open);
  if (low > high) return;
  for (const last of meant) {
    const value = last.value * one;
    if (value < low || value > high) continue;
    const all = new Map(assigned).set(place, value);
    if (chosen.length > 0 && !mayHold(component, all, open)) continue;
    tally.add(weight * last.chance * prior.density(last.value) * witnessed(all), [...chosen, last]);
  }
  if (chosen.length > 0 && !mayHold(component, assigned, open)) return;
  const mass = prior.mass(low / one, high / one);
  const pinned = low === high ? ({ value: low / one, slip: 'other', chance: 0 } as const) : null;
  const told = averageOver(low, high, (value) => witnessed(new Map(assigned).set(place, value)));
  tally.add(weight * chanceOfOther(typed, likeNeighbour) * mass * told, pinned ? [...chosen, pinned] : null);
}

/** Sets of two or more in which some cell holds a figure that has nothing to do with what was meant. */
function addUnrelated(
  component: Component,
  set: readonly number[],
  expected: readonly Expected[],
  meant: readonly (readonly Meant[])[],
  witnessed: Witnessed,
  tally: Tally,
): void {
  if (set.length < 2) return;
  const open = new Set(set);
  const none: Assigned = new Map();
  const unrelated = (place: number, assigned: Assigned) => {
    const { low, high } = openInterval(component, place, assigned, open);
    return low > high
      ? 0
      : chanceOfOther(expected[place]!.typed, expected[place]!.likeNeighbour) *
          expected[place]!.prior.mass(low / one, high / one);
  };
  tally.add(
    set.reduce((product, place) => product * unrelated(place, none), 1),
    null,
  );
  if (set.length > 2) return;
  const [first, second] = set as [number, number];
  for (const last of meant[1]!) {
    const assigned = new Map([[second, last.value * one]]);
    if (!mayHold(component, assigned, open)) continue;
    const { low, high } = openInterval(component, first, assigned, open);
    const told = averageOver(low, high, (value) => witnessed(new Map(assigned).set(first, value)));
    tally.add(told * unrelated(first, assigned) * last.chance * expected[second]!.prior.density(last.value), null);
  }
}

/** The mean of a function over an interval, looked at in three places of its scale. */
function averageOver(low: number, high: number, look: (value: number) => number): number {
  if (low === high) return look(low);
  const [from, to] = [Math.log(Math.max(0, low) + one), Math.log(Math.min(high, 1e13) + one)];
  const at = (part: number) => Math.round((Math.exp(from + part * (to - from)) - one) / one) * one;
  return (look(at(0.15)) + look(at(0.5)) + look(at(0.85))) / 3;
}

function densityTyped({ typed, prior }: Expected): number {
  return Math.max(prior.density(typed), 1e-9);
}

class Tally {
  private total = 0;
  private readonly ways = new Map<
    string,
    { values: readonly number[]; slips: readonly Slip[]; weight: number; strongest: number }
  >();

  /** Several slips may lead to the same values: they are one correction. */
  add(weight: number, meant: readonly Pick<Meant, 'value' | 'slip'>[] | null): void {
    if (!(weight > 0)) return;
    this.total += weight;
    if (!meant) return;
    const key = meant.map(({ value }) => value).join(' ');
    const known = this.ways.get(key);
    const slips = known && known.strongest > weight ? known.slips : meant.map(({ slip }) => slip);
    const values = meant.map(({ value }) => value);
    this.ways.set(key, {
      values,
      slips,
      weight: (known?.weight ?? 0) + weight,
      strongest: Math.max(known?.strongest ?? 0, weight),
    });
  }

  over(divisor: number): Score {
    let best: Score['best'] = null;
    for (const way of this.ways.values()) if (!best || way.weight > best.weight) best = way;
    return {
      weight: this.total / divisor,
      best: best && { values: best.values, slips: best.slips, weight: best.weight / divisor },
    };
  }
}
