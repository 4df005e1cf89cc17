import type { DomainRule, Indicator } from '../appendix/types';
import type { Cells } from './Cells';
import { type Judged, plainVerdict } from './compare';
import { fromMillionths, rangeOf } from './Range';

/** Judges one figure by itself; a blank or unreadable one is unknown. */
export function judgeDomain(rule: DomainRule, indicator: Indicator, cells: Cells): Judged {
  const shown = cells.shown(indicator.id);
  if (shown === null) return plainVerdict('unknown');
  if (rule.kind === 'option') {
    const known = indicator.kind === 'choice' && shown in indicator.options;
    return { verdict: known ? 'pass' : 'fail', left: shown, right: null, gap: null };
  }
  const domain = cells.domain(indicator.id);
  const value = rangeOf(shown).low;
  const excess = Math.max(value - domain.high, domain.low - value, 0);
  const inside = excess === 0 && (rule.kind !== 'wholeNumber' || Number.isInteger(shown));
  const bound = value < domain.low ? domain.low : domain.high;
  return {
    verdict: inside ? 'pass' : 'fail',
    left: shown,
    right: excess > 0 ? fromMillionths(bound) : null,
    gap: excess > 0 ? fromMillionths(excess) : null,
  };
}
