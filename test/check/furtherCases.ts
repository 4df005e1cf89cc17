import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import type { Review } from '../../src/check/types';
import { type FurtherCase, periodNamed, typedWithNotes } from '../cases/furtherRules';

/** The review of a case whose office owes the whole form. */
export function reviewOf({ figures, period, last = [] }: Pick<FurtherCase, 'figures' | 'period' | 'last'>): Review {
  const office = { remit: ['1', '2', '3', '4', '5', '6', '7'], references: {}, period: periodNamed(period ?? '?') };
  const others = last.map((one) => ({ figures: typedWithNotes(one.figures), period: periodNamed(one.period) }));
  return reviewFigures(edition, typedWithNotes(figures), office, [], others);
}
