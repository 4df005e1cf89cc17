import { about, type CitationRule } from '../Prose';

const dash = /[\u2012-\u2015\u2212\u2043]/;

/** C14: no spaces in a number and symbol, and hyphens, not dashes (Decree 30/2020, annex I, II.3). */
export const loose: CitationRule = {
  id: 'C14',
  find: ({ citations }) =>
    citations.flatMap((citation) => {
      const { written, canonical, core } = citation;
      if (written.includes('\n') || !(/ /.test(written) || dash.test(written))) return [];
      const fault = { kind: 'loose', severity: 'warning', meant: canonical } as const;
      return about('C14', citation, fault, { ...core, text: canonical });
    }),
};
