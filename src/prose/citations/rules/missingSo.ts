import { about, type CitationRule } from '../Prose';
import { nicknamed } from '../vocabulary';

/** C11: "số" between the kind of document and its number. */
export const missingSo: CitationRule = {
  id: 'C11',
  find: ({ citations }) =>
    citations.flatMap((citation) => {
      const { type, ownType, hasSo, core } = citation;
      if (!ownType || hasSo || type === null || nicknamed.includes(type)) return [];
      const correction = { start: core.start, end: core.start, text: 'số ' };
      return about('C11', citation, { kind: 'missingSo', severity: 'warning' }, correction);
    }),
};
