import type { DomainRule, Indicator } from '../appendix/types';
import { plainVerdict } from './compare';
import { fromMillionths, toMillionths } from './Range';
import type { Asked } from './rules/relationAsked';
import type { Slot } from './Slot';

/** Judges one figure by itself; a blank or unreadable one is unknown. */
export function domainAsked(rule: DomainRule, indicator: Indicator, { place, domain }: Slot): Asked {
  return (cells) => {
    const shown = cells.shownAt(place);
    if (shown === null) return plainVerdict('unknown');
    if (rule.kind === 'option') {
      const known = indicator.kind === 'choice' && shown in indicator.options;
      return { verdict: known ? 'pass' : 'fail', left: shown, right: null, gap: null };
    }
    const value = toMillionths(shown);
    const excess = Math.max(value - domain.high, domain.low - value, 0);
    const inside = excess === 0 && (rule.kind !== 'wholeNumber' || Number.isInteger(shown));
    const bound = value < domain.low ? domain.low : domain.high;
    return {
      verdict: inside ? 'pass' : 'fail',
      left: shown,
      right: excess > 0 ? fromMillionths(bound) : null,
      gap: excess > 0 ? fromMillionths(excess) : null,
    };
  };
}
