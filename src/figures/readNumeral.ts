import type { Kind } from '../appendix/types';

/** A number as written, with the decimal places that were written. */
export interface Numeral {
  readonly value: number;
  readonly decimals: number;
}

const grouped = (mark: string) => new RegExp(`^\\d{1,3}(?:${mark}\\d{3})+$`);
const dotted = grouped('\\.');
const commaed = grouped(',');
/** One kind of gap between thousands and none behind the decimal mark: "1 343, 758" may be two numbers. */
const spaced = /^\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;

/**
 * Spaces of every width, look-alike signs and full-width digits become the plain ones.
 * NFC and not NFKC: that would make a digit of a footnote, 1821² into 18212.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Reads a numeral in Vietnamese or English habit: 1821 · 1.821 · 1,821 · 1 821 · 99,9 · 99.9 · 1.234,5.
 * One mark before exactly three digits parts thousands in a count and decimals in a percentage.
 * Null if it is not a numeral and nothing else.
 */
export function readNumeral(text: string, kind: Kind): Numeral | null {
  const trimmed = plainText(text);
  const bracketed = /^\((.+)\)$/.exec(trimmed);
  const unsigned = (bracketed?.[1] ?? trimmed).replace(/^[+-] ?/, '');
  const negative = bracketed !== null || trimmed.startsWith('-');
  const digits = invariant(unsigned, kind);
  if (digits === null) return null;
  const value = Number(digits);
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { value: negative && value !== 0 ? -value : value, decimals };
}

/** The same number with a point for decimals and nothing between thousands. */
function invariant(text: string, kind: Kind): string | null {
  const together = spaced.test(text) ? text.replace(/[ ']/g, '') : text;
  if (/^\d+$/.test(together)) return together;
  const comma = together.lastIndexOf(',');
  const point = together.lastIndexOf('.');
  const mark = Math.max(comma, point);
  const whole = together.slice(0, mark);
  const rest = together.slice(mark + 1);
  if (mark < 1 || !/^\d+$/.test(rest)) return null;
  if (comma >= 0 && point >= 0) {
    const ofThousands = comma > point ? dotted : commaed;
    return ofThousands.test(whole) ? `${whole.replace(/[.,]/g, '')}.${rest}` : null;
  }
  if (!/^\d+$/.test(whole))
    return dotted.test(together) || commaed.test(together) ? together.replace(/[.,]/g, '') : null;
  const partsThousands = kind === 'count' && rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return partsThousands ? whole + rest : `${whole}.${rest}`;
}
