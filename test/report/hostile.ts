import type { Profile } from '../../src/appendix/profile';
import type { Figures } from '../../src/figures/types';
import { edition } from './reportOf';

/** Texts that have broken documents before. */
export const hostile: Readonly<Record<string, string>> = {
  'control characters': 'Sở\u0000\u0001\u000B\u001F\uFFFE Nội vụ',
  'end of CDATA': 'Sở ]]> Nội vụ <w:p/> & "Nội" \'vụ\' <!-- --> <?xml?>',
  'an entity written out': 'Sở &lt;Nội vụ&gt; &#0; &amp;amp;',
  emoji: 'Sở 🏛️👩🏽‍💼 Nội vụ',
  'half an emoji': 'Sở \uD83C Nội \uDFDB vụ',
  'marks that turn the text': 'Sở \u202ENội vụ\u202C \u200F\u2067',
  'a formula': '=HYPERLINK("http://x","y")',
  'a field': 'PAGE { HYPERLINK "http://x" } { DATE \\@ "yyyy" } CURRENT \u0013DATE\u0014x\u0015',
  'lines and tabs': 'Sở\r\nNội\tvụ\u2028và\u0085\f',
  'slots of a template': '{3.1.1} {period} $& $1 %s',
  'ten thousand letters': 'Nội vụ '.repeat(1429),
  'one word of ten thousand letters': 'ộ'.repeat(10_000),
  nothing: '',
  blanks: ' \u00A0 ',
};

/** Every text of the profile, every figure and note, at once. */
export function everywhere(text: string): {
  profile: Partial<Profile>;
  figures: Figures;
  notes: Record<string, string>;
} {
  const unclear = { kind: 'problem', doubt: { problem: 'notNumber', read: text, certain: false } } as const;
  const signatory = { authority: 'KT.', onBehalfOf: text, title: text, name: text } as const;
  return {
    profile: {
      parentOffice: text,
      office: text,
      abbreviation: text,
      place: text,
      addressee: text,
      signatory,
      recipients: [text, text],
      remit: ['1', '2', '3', '4', '5', '6', '7'],
    },
    figures: Object.fromEntries(edition.lines.map(({ id }) => [id, unclear])),
    notes: Object.fromEntries(edition.lines.map(({ id }) => [id, text])),
  };
}
