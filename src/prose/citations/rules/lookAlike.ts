import { plainProse } from '../../plainProse';
import { about, type CitationRule } from '../Prose';

/** C12: letters of another script, which look right and are not found by any search. */
export const lookAlike: CitationRule = {
  id: 'C12',
  find: ({ citations }) =>
    citations.flatMap((citation) => {
      const { written, canonical, core } = citation;
      const { folded } = plainProse(written);
      const letters = [...written]
        .filter((letter, index) => /\p{L}/u.test(letter) && folded[index] !== letter)
        .join('');
      if (letters === '') return [];
      const fault = { kind: 'lookAlike', severity: 'warning', letters, meant: canonical } as const;
      return about('C12', citation, fault, { ...core, text: canonical });
    }),
};
