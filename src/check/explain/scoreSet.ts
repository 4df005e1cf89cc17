import { toMillionths } from '../Range';
import { Freed, type Values } from './Freed';
import type { Ground, Likely } from './Ground';
import { piecesOf } from './piecesOf';
import type { Slip } from './slips';

const one = 1_000_000;

/** How well a set of cells explains what is typed, against nothing being wrong with them. */
export interface Score {
  readonly weight: number;
  /** The kind of slip in the last cell that accounts for most of it. */
  readonly slip: Slip;
  /** The likeliest single correction; null where only the cells are known, not their values. */
  readonly best: { readonly values: readonly number[]; readonly weight: number } | null;
}

/** Of several cells only so many of the likeliest slips of each are tried, and beside a figure that is no slip. */
const tried = { two: 40, more: 12 };
const triedBeside = { two: 12, more: 6 };

/** Adds up the ways in which slips in exactly these cells turn figures that fit into those typed. */
export function scoreSet(ground: Ground, set: readonly number[]): Score {
  return new Scoring(ground, set).score();
}

class Scoring {
  private readonly freed: Freed;
  private readonly values: Values;
  private weight = 0;
  private readonly weightOf = new Map<Slip, number>();
  private best: Score['best'] = null;

  constructor(
    private readonly ground: Ground,
    private readonly set: readonly number[],
  ) {
    this.freed = new Freed(ground, set);
    this.values = set.map(() => Number.NaN);
  }

  score(): Score {
    this.slipped(0, 1);
    this.set.forEach((_, other) => {
      this.slippedBut(other, 0, 1);
    });
    if (this.set.length === 2) this.twoUnrelated();
    if (this.set.length > 2) this.manyUnrelated();
    const [slip] = [...this.weightOf].reduce((a, b) => (b[1] > a[1] ? b : a), ['other', 0]);
    return { weight: this.weight, slip, best: this.best };
  }

  /** Every cell from one on slipped, those before it have their values. */
  private slipped(at: number, weight: number): void {
    const last = at === this.set.length - 1;
    this.steps(at, last ? null : tried, (step) => {
      if (last) this.add(weight * step.weight * this.freed.told(this.values), step.slip, true);
      else this.slipped(at + 1, weight * step.weight);
    });
  }

  /** Every cell slipped but one, which holds what has nothing to do with what was meant. */
  private slippedBut(other: number, at: number, weight: number): void {
    if (at === this.set.length) this.unrelated(other, weight);
    else if (at === other) this.slippedBut(other, at + 1, weight);
    else
      this.steps(at, triedBeside, (step) => {
        this.slippedBut(other, at + 1, weight * step.weight);
      });
  }

  /** The slips of one cell that the others leave room for. */
  private steps(at: number, most: typeof tried | null, visit: (step: Likely) => void): void {
    const { low, high } = this.freed.interval(at, this.values);
    const all = this.ground.meant(this.set[at]!);
    const count = Math.min(all.length, most?.[this.set.length === 2 ? 'two' : 'more'] ?? all.length);
    for (let index = 0; low <= high && index < count; index += 1) {
      const step = all[index]!;
      if (step.millionths < low || step.millionths > high) continue;
      this.values[at] = step.millionths;
      visit(step);
    }
    this.values[at] = Number.NaN;
  }

  /** One cell holds what has nothing to do with what was meant, the others have their values. */
  private unrelated(at: number, weight: number, named = true): void {
    const { freed, values } = this;
    const place = this.set[at]!;
    // What must be what was typed is not wrong.
    const typed = toMillionths(this.ground.expected[place]!.typed);
    values[at] = Number.NaN;
    const { low, high } = freed.interval(at, values);
    if (low > high) return;
    if (low === high) {
      if (low === typed) return;
      values[at] = low;
      this.add(weight * this.unrelatedAt(place, low / one) * freed.told(values), 'other', named);
      return;
    }
    for (const match of freed.matches(at, values)) {
      if (match < low || match > high || match === typed) continue;
      values[at] = match;
      const chance = weight * this.unrelatedAt(place, match / one);
      this.add(chance * (freed.told(values) - freed.told(values, true)), 'other', named);
    }
    this.overPieces(at, low, high, (chance) => this.add(weight * chance * freed.told(values, true), 'other', false));
  }

  private twoUnrelated(): void {
    const { low, high } = this.freed.interval(0, this.values);
    if (low <= high) this.overPieces(0, low, high, (chance) => this.unrelated(1, chance, false));
  }

  /** Of many, what the witnesses would say is left out. */
  private manyUnrelated(): void {
    const chances = this.set.map((_, at) => {
      const { low, high } = this.freed.interval(at, this.values);
      let sum = 0;
      this.overPieces(at, low, high, (chance) => {
        sum += chance;
      });
      return sum;
    });
    this.add(
      chances.reduce((product, chance) => product * chance, this.freed.silent),
      'other',
      false,
    );
  }

  private unrelatedAt(place: number, value: number): number {
    return this.ground.unrelated(place, value, this.set) * this.ground.instead(place, value);
  }

  private overPieces(at: number, low: number, high: number, visit: (chance: number) => void): void {
    const place = this.set[at]!;
    const half = this.ground.halves[place]!;
    const edges = piecesOf(low / one - half, high / one + half, this.set.length === 1 ? 'fine' : 'coarse');
    for (let piece = 1; piece < edges.length; piece += 1) {
      const [from, to] = [edges[piece - 1]!, edges[piece]!];
      const middle = Math.max(low / one, Math.round((from + to) / 2));
      this.values[at] = middle * one;
      const chance = this.ground.unrelated(place, middle, this.set) * this.ground.between(place, from, to);
      if (chance > 0) visit(chance);
    }
    this.values[at] = Number.NaN;
  }

  /** One way in which it may have happened; `named` if the values are all given. */
  private add(weight: number, slip: Slip, named: boolean): void {
    if (!(weight > 0)) return;
    this.weight += weight;
    this.weightOf.set(slip, (this.weightOf.get(slip) ?? 0) + weight);
    if (named && weight > (this.best?.weight ?? 0))
      this.best = { values: this.values.map((value) => value / one), weight };
  }
}
