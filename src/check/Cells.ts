import type { Edition, Indicator, ReferenceKey } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Figures } from '../figures/types';
import { domainsOf } from './domainsOf';
import { type Range, rangeOf } from './Range';

/** The figures of one report as the rules look at them. */
export class Cells {
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly domains: ReadonlyMap<string, Range>;
  private readonly ranges = new Map<string, Range>();

  constructor(
    edition: Edition,
    private readonly figures: Figures,
    readonly references: Readonly<Partial<Record<ReferenceKey, number>>>,
  ) {
    this.indicators = indicatorsOf(edition);
    this.domains = domainsOf(edition);
  }

  /** The printed number; null where there is none that can be used. */
  shown(code: string): number | null {
    const figure = this.figures[code];
    return figure?.kind === 'number' ? figure.value : null;
  }

  isBlank(code: string): boolean {
    return (this.figures[code]?.kind ?? 'blank') === 'blank';
  }

  /** All values the figure may have: the printed one within its rounding, or any its kind allows. */
  range(code: string): Range {
    let range = this.ranges.get(code);
    if (!range) {
      range = this.possible(code);
      this.ranges.set(code, range);
    }
    return range;
  }

  /** The values a blank may turn out to have. */
  domain(code: string): Range {
    return this.domains.get(code)!;
  }

  unknownAmong(codes: readonly string[]): readonly string[] {
    return codes.filter((code) => this.shown(code) === null);
  }

  private possible(code: string): Range {
    const figure = this.figures[code];
    const domain = this.domain(code);
    if (figure?.kind !== 'number') return domain;
    if (this.indicators.get(code)?.kind !== 'percent') return rangeOf(figure.value);
    const range = rangeOf(figure.value, 0.5 * 10 ** -figure.decimals);
    const outside = range.high < domain.low || range.low > domain.high;
    return outside ? range : { low: Math.max(range.low, domain.low), high: Math.min(range.high, domain.high) };
  }
}
