import type { Edition, ReferenceKey } from '../appendix/types';
import type { Figures } from '../figures/types';
import { halfPlace, type Range, toMillionths } from './Range';
import { type Slot, slotsOf } from './Slot';

export type References = Readonly<Partial<Record<ReferenceKey, number>>>;

/** The figures of one report as the rules look at them, by the places of their lines. */
export class Cells {
  /** The least and the most each may be, in millionths: the printed one within its rounding, or any its line allows. */
  readonly low: number[] = [];
  readonly high: number[] = [];
  /** The printed numbers; NaN where there is none that can be used. */
  readonly printed: number[] = [];
  private readonly slots: ReadonlyMap<string, Slot>;

  constructor(
    edition: Edition,
    private readonly figures: Figures,
    readonly references: References,
  ) {
    this.slots = slotsOf(edition);
    for (const slot of this.slots.values()) this.place(slot);
  }

  /** The number printed at a place; null where there is none that can be used. */
  shownAt(place: number): number | null {
    const printed = this.printed[place]!;
    return Number.isNaN(printed) ? null : printed;
  }

  shown(code: string): number | null {
    return this.shownAt(this.slots.get(code)!.place);
  }

  isBlank(code: string): boolean {
    return (this.figures[code]?.kind ?? 'blank') === 'blank';
  }

  /** All values the figure may have. */
  range(code: string): Range {
    const { place } = this.slots.get(code)!;
    return { low: this.low[place]!, high: this.high[place]! };
  }

  /** The values a blank may turn out to have. */
  domain(code: string): Range {
    return this.slots.get(code)!.domain;
  }

  unknownAmong(codes: readonly string[]): readonly string[] {
    return codes.filter((code) => this.shown(code) === null);
  }

  private place({ code, place, isRate, domain }: Slot): void {
    const figure = this.figures[code];
    const known = figure?.kind === 'number';
    this.printed[place] = known ? figure.value : Number.NaN;
    const middle = known ? toMillionths(figure.value) : 0;
    const half = !known ? Number.POSITIVE_INFINITY : isRate ? halfPlace(figure.decimals) : 0;
    const [low, high] = [middle - half, middle + half];
    // A number that its line cannot have stands for itself.
    const cut = !known || (isRate && high >= domain.low && low <= domain.high);
    this.low[place] = cut ? Math.max(low, domain.low) : low;
    this.high[place] = cut ? Math.min(high, domain.high) : high;
  }
}
