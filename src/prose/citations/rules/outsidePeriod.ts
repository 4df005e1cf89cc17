import type { Period } from '../../../appendix/profile';
import { usualWindow } from '../../../check/period/windows';
import { about, type CitationRule, type Prose } from '../Prose';
import { isDay, isoDay } from '../readDay';
import type { Citation, CitationFinding } from '../types';

/** A sentence that opens with what was done: "Đã tham mưu … ban hành" a document, or a list of them behind a colon. */
const issuedInList =
  /^\s*(?:[-–+•*]\s*)?(?:Trong (?:kỳ|năm|quý)[^.;:]{0,60}\s)?[Đđ]ã\s+(?:tham mưu[^.;:]{0,120}\s)?ban hành\s+(?:các\s+)?(?:[^.;:]{0,200}:.*)?$/su;
/** "… đã ban hành" right before the citation. */
const issuedJustNow = /\sđã\s+(?:tham mưu[^.;:]{0,120}\s)?ban hành\s+$/u;

/** C9: what is told as done in the period was issued in it. */
export const outsidePeriod: CitationRule = {
  id: 'C9',
  find: (prose) => (prose.period === null ? [] : prose.citations.flatMap((one) => stale(one, prose, prose.period!))),
};

function stale(citation: Citation, { paragraphs }: Prose, period: Period): readonly CitationFinding[] {
  const { date, paragraph, inPlain } = citation;
  const told = paragraphs[paragraph];
  if (!date?.own || !isDay(date) || told?.part !== 'results' || isInside(isoDay(date), period)) return [];
  const before = told.plain.folded.slice(0, inPlain.start);
  const isList = issuedInList.test(before);
  if (!isList && !issuedJustNow.test(before.slice(-300))) return [];
  const severity = isList ? 'warning' : 'notice';
  return [about('C9', citation, { kind: 'outsidePeriod', severity, date: date.written, year: period.year })];
}

/** A report of the year counts to 14 December, and what came after is no mistake. */
function isInside(day: string, period: Period): boolean {
  const { from, to } = usualWindow(period);
  return day >= from && day <= (period.span === 'year' ? `${period.year}-12-31` : to);
}
