import { keyOf } from '../keyOf';
import { about, type CitationRule } from '../Prose';
import type { Citation } from '../types';

/** C8: later on kind, number and symbol are enough (Decree 30/2020, annex I, II.6.b). */
export const repeatedInFull: CitationRule = {
  id: 'C8',
  find: ({ citations }) => {
    const complete = new Map<string, Citation>();
    return citations.flatMap((citation) => {
      const key = keyOf(citation);
      if (key === null || !citation.date) return [];
      const first = complete.get(key);
      if (!first) complete.set(key, citation);
      if (!first || !citation.date.own) return [];
      const place = { paragraph: first.paragraph, start: first.start, end: first.end };
      return about('C8', citation, {
        kind: 'repeatedInFull',
        severity: 'notice',
        short: shortOf(citation),
        first: place,
      });
    });
  },
};

/** Kind, "số", number and symbol. */
function shortOf({ name, written, ownType, hasSo }: Citation): string {
  return ownType && !hasSo ? name.replace(written, `số ${written}`) : name;
}
