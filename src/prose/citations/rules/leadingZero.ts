import { dayAnywhere } from '../grammar';
import { aboutText, type CitationRule, type ReadParagraph } from '../Prose';
import { isDay, readDay } from '../readDay';
import type { CitationFinding } from '../types';

/** C6: days under 10, and months 1 and 2, with a 0 in front (Decree 30/2020, annex I, II.4). */
export const leadingZero: CitationRule = {
  id: 'C6',
  find: ({ paragraphs }) => paragraphs.flatMap((paragraph, index) => shortDays(paragraph, index)),
};

function shortDays(paragraph: ReadParagraph, index: number): readonly CitationFinding[] {
  const { plain } = paragraph;
  return [...plain.folded.matchAll(dayAnywhere)].flatMap((match) => {
    const { lead = '', whole = '' } = match.groups ?? {};
    const start = match.index + lead.length;
    const written = plain.text.slice(start, start + whole.length);
    const meant = padded(written);
    if (meant === written || !isDay(readDay(plain, index, match, match.index))) return [];
    const fault = { kind: 'leadingZero', severity: 'warning', date: written, meant } as const;
    return aboutText('C6', paragraph, index, { start, end: start + whole.length }, fault, meant);
  });
}

/** The first number is the day, the second the month. */
function padded(written: string): string {
  let place = 0;
  return written.replace(/\d+/g, (digits) => {
    place += 1;
    const isShort = digits.length === 1 && (place === 1 || (place === 2 && Number(digits) <= 2));
    return isShort ? `0${digits}` : digits;
  });
}
