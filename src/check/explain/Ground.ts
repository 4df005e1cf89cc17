import { toMillionths } from '../Range';
import { type Component, cellsOf, isBroken, type PlacedForm, type Tie } from './component';
import type { Expected } from './expectedOf';
import type { PlacedWitness } from './placeWitnesses';
import { densityOf } from './prior';
import { chanceOfOther, meantBy, type Slip } from './slips';
import { throughBlanks } from './throughBlanks';

/** A figure that a slip may have turned into the one typed; its weight is against nothing being wrong. */
export interface Likely {
  readonly millionths: number;
  readonly slip: Slip;
  readonly weight: number;
}

interface Tied {
  readonly ties: readonly Tie[];
  readonly broken: readonly Tie[];
}

/** How often a wrong figure is that of the row beside it, read off the wrong line, or was left from the last report. */
const fromBeside = 0.006;
const fromLast = 0.03;

/** All that is known of one connected part before any of its cells is doubted. Places are those in the component. */
export class Ground {
  /** The relations that are contradicted as typed, whatever blank cells hold. */
  readonly broken: readonly PlacedForm[];
  /** Half of the last place shown. */
  readonly halves: readonly number[];
  /** How likely each figure is as typed; floored where it cannot be at all. */
  private readonly asTyped: readonly number[];
  private readonly known = new Map<number, readonly Likely[]>();
  private readonly knownTies = new Map<string, Tied>();

  constructor(
    readonly component: Component,
    readonly expected: readonly Expected[],
    readonly witnesses: readonly PlacedWitness[],
  ) {
    this.broken = component.forms.filter((form) => isBroken(form, cellsOf(component.cells, form)));
    this.halves = expected.map(({ decimals, percent }) => halfPlace(decimals, percent));
    this.asTyped = expected.map(({ prior, typed }, place) =>
      Math.max(densityOf(prior, typed, this.halves[place]!), 1e-9),
    );
  }

  /** What ties cells to one another, and which of it is broken; of the blanks only those at the places are told. */
  tied(places: readonly number[]): Tied {
    const kept = places.filter((place) => this.component.cells[place]!.blank);
    const found = this.knownTies.get(kept.join()) ?? this.tiesBeside(kept);
    this.knownTies.set(kept.join(), found);
    return found;
  }

  private tiesBeside(kept: readonly number[]): Tied {
    const ties = throughBlanks(this.component, kept);
    return { ties, broken: ties.filter((tie) => isBroken(tie, cellsOf(this.component.cells, tie))) };
  }

  /** What may have been meant by the figure at a place, likeliest first. */
  meant(place: number): readonly Likely[] {
    const found = this.known.get(place) ?? this.likelies(place);
    this.known.set(place, found);
    return found;
  }

  /** How much likelier it is that the truth lies between two edges than that it is what was typed. */
  between(place: number, from: number, to: number): number {
    return Math.max(0, this.expected[place]!.prior(to) - this.expected[place]!.prior(from)) / this.asTyped[place]!;
  }

  /** How much likelier another figure is than the one typed. */
  instead(place: number, value: number): number {
    return this.between(place, value - this.halves[place]!, value + this.halves[place]!);
  }

  /**
   * How often what was typed is no slip of what was meant, which was about so much. A figure is read off a line
   * beside it only where that line is right: two equal figures that are both doubted were not copied off each other.
   */
  unrelated(place: number, about: number, doubted: readonly number[]): number {
    const { typed, decimals, sameBeside, sameBefore } = this.expected[place]!;
    const isDoubted = (code: string) => doubted.some((one) => this.component.cells[one]!.code === code);
    const beside = sameBeside.some((code) => !isDoubted(code)) ? fromBeside : 0;
    return chanceOfOther(typed, decimals, about) + beside + (sameBefore ? fromLast : 0);
  }

  private likelies(place: number): readonly Likely[] {
    const { typed, decimals, percent, prior } = this.expected[place]!;
    const { low, high } = this.component.cells[place]!.domain;
    return meantBy(typed, decimals, percent)
      .map(({ value, decimals: places, slip, chance }): Likely => {
        const mass = densityOf(prior, value, halfPlace(places, percent));
        return { millionths: toMillionths(value), slip, weight: (chance * mass) / this.asTyped[place]! };
      })
      .filter(({ millionths, weight }) => millionths >= low && millionths <= high && weight > 0)
      .sort((a, b) => b.weight - a.weight || a.millionths - b.millionths);
  }
}

/** Counts are whole: their edges lie at a half, as if they showed no decimals. */
function halfPlace(decimals: number, percent: boolean): number {
  return percent ? 0.5 * 10 ** -decimals : 0.5;
}
