import type { Edition, Indicator } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import { type Range, rangeOf } from './Range';
import { signedCodes } from './signedCodes';

const known = new WeakMap<Edition, ReadonlyMap<string, Range>>();

/** The values a blank may turn out to have, by indicator. */
export function domainsOf(edition: Edition): ReadonlyMap<string, Range> {
  let domains = known.get(edition);
  if (!domains) {
    const signed = signedCodes(edition);
    domains = new Map([...indicatorsOf(edition)].map(([code, indicator]) => [code, domainOf(indicator, signed)]));
    known.set(edition, domains);
  }
  return domains;
}

function domainOf(indicator: Indicator, signed: ReadonlySet<string>): Range {
  if (indicator.kind === 'percent')
    return { low: rangeOf(signed.has(indicator.id) ? -100 : 0).low, high: rangeOf(100).high };
  if (indicator.kind !== 'choice') return { low: 0, high: Number.POSITIVE_INFINITY };
  const codes = Object.keys(indicator.options).map(Number);
  return { low: rangeOf(Math.min(...codes)).low, high: rangeOf(Math.max(...codes)).high };
}
