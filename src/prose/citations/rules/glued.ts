import { about, type CitationRule } from '../Prose';

/** C13: a word runs on from the symbol: "NĐ-CPquy định". */
export const glued: CitationRule = {
  id: 'C13',
  find: ({ citations }) =>
    citations.flatMap((citation) => {
      const { tail, core } = citation;
      if (tail === '') return [];
      const correction = { start: core.end, end: core.end, text: ' ' };
      return about('C13', citation, { kind: 'glued', severity: 'warning', word: tail }, correction);
    }),
};
