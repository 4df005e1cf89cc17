import type { Indicator, ReferenceKey } from '../appendix/types';
import type { Figures } from '../figures/types';
import { type Range, rangeOf } from './Range';

/** The figures of one report as the rules look at them. */
export class Cells {
  constructor(
    private readonly indicators: ReadonlyMap<string, Indicator>,
    private readonly figures: Figures,
    private readonly signed: ReadonlySet<string>,
    readonly references: Readonly<Partial<Record<ReferenceKey, number>>>,
  ) {}

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
    const figure = this.figures[code];
    const domain = this.domain(code);
    if (figure?.kind !== 'number') return domain;
    if (this.indicators.get(code)?.kind !== 'percent') return rangeOf(figure.value);
    const range = rangeOf(figure.value, 0.5 * 10 ** -figure.decimals);
    const outside = range.high < domain.low || range.low > domain.high;
    return outside ? range : { low: Math.max(range.low, domain.low), high: Math.min(range.high, domain.high) };
  }

  unknownAmong(codes: readonly string[]): readonly string[] {
    return codes.filter((code) => this.shown(code) === null);
  }

  /** The values a blank may turn out to have. */
  domain(code: string): Range {
    const indicator = this.indicators.get(code);
    if (indicator?.kind === 'percent')
      return { low: rangeOf(this.signed.has(code) ? -100 : 0).low, high: rangeOf(100).high };
    if (indicator?.kind !== 'choice') return { low: 0, high: Number.POSITIVE_INFINITY };
    const codes = Object.keys(indicator.options).map(Number);
    return { low: rangeOf(Math.min(...codes)).low, high: rangeOf(Math.max(...codes)).high };
  }
}
