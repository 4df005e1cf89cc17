import { dayAnywhere } from '../grammar';
import { aboutText, type CitationRule } from '../Prose';
import { isDay, readDay } from '../readDay';

/** C18: a day that no calendar has: "ngày 31/02/2021", "ngày 08/6/20210". */
export const impossibleDate: CitationRule = {
  id: 'C18',
  find: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph, index) =>
      [...paragraph.plain.folded.matchAll(dayAnywhere)].flatMap((match) => {
        const { lead = '', whole = '' } = match.groups ?? {};
        const start = match.index + lead.length;
        if (isDay(readDay(paragraph.plain, index, match, match.index))) return [];
        const fault = { kind: 'impossibleDate', severity: 'error', date: whole } as const;
        return aboutText('C18', paragraph, index, { start, end: start + whole.length }, fault);
      }),
    ),
};
