import type { Range } from '../Range';
import { leastTerm, type Tie } from './component';
import { weighSides } from './evidence';
import type { Ground } from './Ground';
import type { PlacedWitness } from './placeWitnesses';

/** Values of freed cells in millionths, in their order; NaN where one is still open. */
export type Values = number[];

const one = 1_000_000;

/** A relation as the freed cells see it: all others are as typed. */
interface Seen {
  /** What the others leave of the bound. */
  readonly room: number;
  /** Coefficients of the freed cells, 0 where one takes no part. */
  readonly terms: readonly number[];
}

/** A witness as they hear it: the others' figures added up, and which sides they stand on. */
interface Heard {
  readonly placed: PlacedWitness;
  readonly left: number;
  readonly right: number;
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

/** Some cells of a component set free, everything else as typed. */
export class Freed {
  private readonly domains: readonly Range[];
  private readonly relations: readonly Seen[];
  private readonly heard: readonly Heard[];
  /** Some broken relation speaks of none of the cells. */
  private readonly missesSome: boolean;

  constructor(
    ground: Ground,
    readonly places: readonly number[],
  ) {
    const { cells } = ground.component;
    this.domains = places.map((place) => cells[place]!.domain);
    const { ties, broken } = ground.tied(places);
    const touches = (tie: Tie) => tie.places.some((place) => places.includes(place));
    this.missesSome = !broken.every(touches);
    this.relations = ties.filter(touches).map(({ bound, places: members, coefficients }) => {
      const terms = places.map(() => 0);
      let room = bound;
      members.forEach((place, term) => {
        const [coefficient, freed] = [coefficients[term]!, places.indexOf(place)];
        if (freed >= 0) terms[freed]! += coefficient;
        else room -= leastTerm(coefficient, cells[place]!.typed);
      });
      return { room, terms };
    });
    this.heard = ground.witnesses
      .filter(({ left, right }) => places.some((place) => left.includes(place) || right.includes(place)))
      .map((placed) => {
        const others = (side: readonly number[]) =>
          side.reduce((sum, place) => (places.includes(place) ? sum : sum + ground.expected[place]!.typed), 0);
        const own = (side: readonly number[]) => places.map((place) => (side.includes(place) ? 1 : 0));
        return {
          placed,
          left: placed.leftFixed + others(placed.left),
          right: placed.rightFixed + others(placed.right),
          lefts: own(placed.left),
          rights: own(placed.right),
        };
      });
  }

  /** What one of the cells may be, whatever those still open are. */
  interval(at: number, values: Values): Range {
    let { low, high } = this.domains[at]!;
    for (const { room, terms } of this.relations) {
      const own = terms[at]!;
      if (own === 0) continue;
      let left = room;
      for (let other = 0; other < terms.length; other += 1) {
        const term = terms[other]!;
        if (other === at || term === 0) continue;
        const value = values[other]!;
        left -= Number.isNaN(value) ? leastTerm(term, this.domains[other]!) : term * value;
      }
      if (own > 0) high = Math.min(high, left / own);
      else low = Math.max(low, left / own);
    }
    return { low, high };
  }

  /** Whether every relation can still hold, each looked at by itself. */
  mends(values: Values): boolean {
    return (
      !this.missesSome &&
      this.relations.every(({ room, terms }) => {
        const sum = terms.reduce((total, term, at) => {
          if (term === 0) return total;
          return total + (Number.isNaN(values[at]!) ? leastTerm(term, this.domains[at]!) : term * values[at]!);
        }, 0);
        return sum <= room;
      })
    );
  }

  /**
   * What the witnesses say of these values, against what they say of the figures as typed; `apart`: as if no two
   * sides were the very same.
   */
  told(values: Values, apart = false): number {
    let product = 1;
    for (const { placed, left, right, lefts, rights } of this.heard) {
      let [less, more] = [left, right];
      for (let at = 0; at < values.length; at += 1) {
        if (lefts[at] === 1) less += values[at]! / one;
        if (rights[at] === 1) more += values[at]! / one;
      }
      const { witness, asTyped } = placed;
      const weight = apart ? witness.weigh(less, more) : weighSides(witness, less, more);
      product *= weight / asTyped;
    }
    return product;
  }

  /** What the witnesses say while the values are unknown. */
  get silent(): number {
    return this.heard.reduce((product, { placed }) => product / placed.asTyped, 1);
  }

  /** Values of one cell, the others being given, at which a witness finds its two sides the very same. */
  matches(at: number, values: Values): readonly number[] {
    return this.heard.flatMap(({ placed, left, right, lefts, rights }) => {
      const own = lefts[at]! - rights[at]!;
      if (placed.witness.equal === 0 || own === 0) return [];
      const others = values.reduce(
        (sum, value, other) => (other === at ? sum : sum + (lefts[other]! - rights[other]!) * value),
        Math.round((left - right) * one),
      );
      return [-others / own];
    });
  }
}
