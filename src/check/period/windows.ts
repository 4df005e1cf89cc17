import type { PeriodWindow } from '../../appendix/furtherRules';
import type { Period, Span } from '../../appendix/profile';

/** The days each report counts unless an office says otherwise (ministry letter 581/BNV-CCHC); `before`: years earlier. */
const usual: Readonly<Record<Span, { readonly from: string; readonly before: number; readonly to: string }>> = {
  q1: { from: '12-15', before: 1, to: '03-14' },
  h1: { from: '12-15', before: 1, to: '06-14' },
  q3: { from: '06-15', before: 0, to: '09-14' },
  year: { from: '12-15', before: 1, to: '12-14' },
};

export function usualWindow({ year, span }: Period): PeriodWindow {
  const { from, before, to } = usual[span];
  return { from: `${year - before}-${from}`, to: `${year}-${to}` };
}

/** How one window stands to another. */
export type Standing =
  | 'same'
  | 'inside' // within the other, and smaller
  | 'around' // the other is inside
  | 'follows' // begins the day after the other ends
  | 'precedes' // ends the day before the other begins
  | 'apart'
  | 'overlaps';

/** Null where either is no window. */
export function standingOf(one: PeriodWindow, other: PeriodWindow): Standing | null {
  const [from, to] = [dayOf(one.from), dayOf(one.to)];
  const [otherFrom, otherTo] = [dayOf(other.from), dayOf(other.to)];
  if (from === null || to === null || otherFrom === null || otherTo === null) return null;
  if (from > to || otherFrom > otherTo) return null;
  if (from === otherTo + 1) return 'follows';
  if (to + 1 === otherFrom) return 'precedes';
  if (from > otherTo || to < otherFrom) return 'apart';
  if (from === otherFrom && to === otherTo) return 'same';
  if (from >= otherFrom && to <= otherTo) return 'inside';
  return from <= otherFrom && to >= otherTo ? 'around' : 'overlaps';
}

/** Days since 1970 of an ISO date; null where the calendar has no such day. */
export function dayOf(date: string): number | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === '') return null;
  const milliseconds = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(milliseconds).toISOString().startsWith(date) ? milliseconds / 86_400_000 : null;
}
