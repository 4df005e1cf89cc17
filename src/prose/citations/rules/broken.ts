import { about, type CitationRule } from '../Prose';

/** C15: a citation goes on in another line or paragraph. */
export const broken: CitationRule = {
  id: 'C15',
  find: ({ citations }) =>
    citations.flatMap((citation) => {
      const { raw, paragraph, date } = citation;
      const isElsewhere = date?.own === true && date.paragraph !== paragraph;
      if (!isElsewhere && !raw.includes('\n')) return [];
      return about('C15', citation, { kind: 'broken', severity: isElsewhere ? 'warning' : 'notice' });
    }),
};
