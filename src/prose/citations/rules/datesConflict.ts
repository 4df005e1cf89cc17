import { groupedBy } from '../groupedBy';
import { keyOf } from '../keyOf';
import { about, type CitationRule } from '../Prose';
import { isDay, isoDay } from '../readDay';
import type { Citation, CitationFinding } from '../types';
import { nationalIssuers } from '../vocabulary';

/** C4: one document has one day. */
export const datesConflict: CitationRule = {
  id: 'C4',
  find: ({ citations }) => [...groupedBy(citations.filter(isDated), keyOf).values()].flatMap(conflictsIn),
};

/** A year that the symbol denies is told by C1. */
function isDated({ date, year }: Citation): boolean {
  return date !== null && isDay(date) && (year === null || year === date.year);
}

/** Mentions of one document with another day than the one told most often, or told first. */
function conflictsIn(mentions: readonly Citation[]): readonly CitationFinding[] {
  const days = [...groupedBy(mentions, ({ date }) => (date ? isoDay(date) : '')).values()];
  const [usual] = days.reduce((most, these) => (these.length > most.length ? these : most), []);
  const others = days.filter((these) => usual !== undefined && !these.includes(usual)).flat();
  return others.map((citation) => {
    const { paragraph, start, end, date } = usual!;
    const told = { date: citation.date?.written ?? '', otherDate: date?.written ?? '' };
    const severity = isSurely(citation, usual!) ? 'error' : 'warning';
    return about('C4', citation, { kind: 'datesConflict', severity, ...told, other: { paragraph, start, end } });
  });
}

/** Every province has its own 15/QĐ-UBND: there both mentions must name the same office. */
function isSurely(one: Citation, other: Citation): boolean {
  if (one.groups.some((group) => nationalIssuers.includes(group))) return true;
  return one.issuer !== '' && one.issuer === other.issuer;
}
