/** A text made plain, with the way back: every place in it has its place in the text as written. */
export interface PlainProse {
  /** Composed (NFC), ordinary spaces and hyphens, nothing invisible; line breaks are \n, tabs stay. */
  readonly text: string;
  /** The same letter by letter, but letters of other scripts are the Latin ones they look like, dashes are hyphens. */
  readonly folded: string;
  /** From a place in `text` to the place in the original: where a span starts. */
  start(at: number): number;
  /** Where a span ends: behind everything that belongs to its last letter. */
  end(at: number): number;
}

/** Invisible marks, and the soft hyphen; Word's interface gives U+001F for it. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const lineBreaks = '\n\v\f\r\u2028\u2029';
/** Hyphens that do not break: a matter of layout, Word's interface gives U+001E. */
const hyphens = '\u2010\u2011\u001e';
const dash = /[\u2012-\u2015\u2212\u2043]/;
const slash = /[\u2044\u2215]/;

/** Letters that look like those of symbols; Ð is what old converters left of Đ. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pairs('АВЕКМНОРСТХУІЅЈ', 'ABEKMHOPCTXYISJ'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('асеорхугі', 'aceopxyri'),
  ...{ '\u00d0': '\u0110', '\u0189': '\u0110', '\u00f0': '\u0111', '\u0256': '\u0111' },
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, [...to][index] ?? letter]));
}

/** A letter with its marks; whatever is none is one by itself. */
const letters = /\P{M}\p{M}*|\p{M}/gu;

export function plainProse(original: string): PlainProse {
  let text = '';
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: written, index } of original.matchAll(letters)) {
    const plain = plainLetter(written);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + written.length);
    }
    text += plain;
    folded += foldedLetter(plain);
  }
  return {
    text,
    folded,
    start: (at) => starts[at] ?? original.length,
    end: (at) => (at === 0 ? 0 : (ends[at - 1] ?? original.length)),
  };
}

function plainLetter(written: string): string {
  if (written === '\u001f') return '';
  if (invisible.test(written)) return written.replace(new RegExp(invisible, 'g'), '');
  if (lineBreaks.includes(written)) return '\n';
  if (/[^\S\t]/.test(written)) return ' ';
  if (hyphens.includes(written)) return '-';
  return written.normalize('NFC');
}

function foldedLetter(plain: string): string {
  if (plain.length !== 1) return plain;
  if (dash.test(plain)) return '-';
  if (slash.test(plain)) return '/';
  const code = plain.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return lookAlikes[plain] ?? plain;
}
