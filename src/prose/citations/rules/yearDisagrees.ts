import { about, type CitationRule } from '../Prose';
import { isDay } from '../readDay';

/** C1: the year in a symbol is the year it was issued in. */
export const yearDisagrees: CitationRule = {
  id: 'C1',
  find: ({ citations }) =>
    citations.flatMap((citation) => {
      const { year, date } = citation;
      if (year === null || !date?.own || !isDay(date) || date.year === year) return [];
      return about('C1', citation, { kind: 'yearDisagrees', severity: 'error', year, date: date.written });
    }),
};
