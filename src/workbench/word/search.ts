import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { textOf } from './model/paragraphText';
import type { Span, WordDocument } from './model/wordDocument';

/** Of Word's options for searching only the case matters here; others are refused when they are set. */
export interface SearchOptions {
  matchCase: boolean;
}

export const searchOptionsMembers: Members<SearchOptions> = {
  name: 'SearchOptions',
  properties: {
    MatchCase: {
      get: ({ matchCase }) => matchCase,
      set: (options, value) => {
        options.matchCase = value === true;
      },
    },
  },
};

export const searchOptions = (): HostObject => hostObject(searchOptionsMembers, { matchCase: false });

/** Word's codes in a search text: ^l a line break, ^t a tab, ^^ the sign itself. */
const codes: Readonly<Record<string, string>> = { '^l': '\v', '^t': '\t', '^^': '^' };

/** Word takes straight and curly quotation marks for the same. */
const alike = (text: string): string => text.replace(/[“”„]/g, '"').replace(/[‘’‚]/g, "'");

const longest = 255;

/** Where a text stands within a span, paragraph by paragraph; places do not overlap. */
export function find(document: WordDocument, within: Span, wanted: unknown, options: unknown): readonly Span[] {
  const { matchCase = false } = (options ?? {}) as Partial<SearchOptions>;
  const asked = String(wanted);
  const text = asked.replace(/\^./gs, (code) => codes[code] ?? refuse());
  if (text === '' || asked.length > longest) refuse();
  const plain = (one: string) => (matchCase ? alike(one) : alike(one).toLowerCase());
  return document.paragraphsIn(within).flatMap((paragraph) => {
    const letters = plain(textOf(paragraph));
    const from = paragraph === within.first ? within.start : 0;
    const to = paragraph === within.last ? within.end : letters.length;
    const places: Span[] = [];
    for (let at = letters.indexOf(plain(text), from); at >= 0; at = letters.indexOf(plain(text), at + text.length)) {
      if (at + text.length > to) break;
      places.push({ first: paragraph, start: at, last: paragraph, end: at + text.length });
    }
    return places;
  });
}

function refuse(): never {
  throw new HostError('SearchStringInvalidOrTooLong', 'search');
}
