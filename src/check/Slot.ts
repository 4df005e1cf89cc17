import type { Edition, Indicator } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import { type Range, rangeOf } from './Range';
import { signedCodes } from './signedCodes';

/** Where the figure of a line stands among all of them, and what it may be. */
export interface Slot {
  readonly code: string;
  /** Counted from 0, in the form's order. */
  readonly place: number;
  /** Rates are printed rounded. */
  readonly isRate: boolean;
  /** The values a blank may turn out to have. */
  readonly domain: Range;
}

const known = new WeakMap<Edition, ReadonlyMap<string, Slot>>();

/** The slot of every indicator, in the form's order. */
export function slotsOf(edition: Edition): ReadonlyMap<string, Slot> {
  let slots = known.get(edition);
  if (!slots) {
    const signed = signedCodes(edition);
    slots = new Map(
      [...indicatorsOf(edition)].map(([code, indicator], place) => [
        code,
        { code, place, isRate: indicator.kind === 'percent', domain: domainOf(indicator, signed) },
      ]),
    );
    known.set(edition, slots);
  }
  return slots;
}

function domainOf(indicator: Indicator, signed: ReadonlySet<string>): Range {
  if (indicator.kind === 'percent')
    return { low: rangeOf(signed.has(indicator.id) ? -100 : 0).low, high: rangeOf(100).high };
  if (indicator.kind !== 'choice') return { low: 0, high: Number.POSITIVE_INFINITY };
  const codes = Object.keys(indicator.options).map(Number);
  return { low: rangeOf(Math.min(...codes)).low, high: rangeOf(Math.max(...codes)).high };
}
