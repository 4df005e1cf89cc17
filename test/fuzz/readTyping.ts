/** What typing can mean, found by trying the habits of each country one by one: no code of the add-in is used. */
const habits = [
  { thousands: '.', decimals: ',' },
  { thousands: ',', decimals: '.' },
  { thousands: ' ', decimals: ',' },
  { thousands: ' ', decimals: '.' },
  { thousands: "'", decimals: ',' },
  { thousands: "'", decimals: '.' },
] as const;

/** Every number that a text may stand for, as decimals written out; empty: it is no number. */
export function readTyping(text: string): ReadonlySet<number> {
  // A mark at the end ends a sentence.
  const plain = plainly(text).replace(/ ?[.,;]+$/, '');
  const [, opened, sign = '', digits = '', closed] = /^(\()?([-+] ?)?(.*?)(\))?$/s.exec(plain) ?? [];
  if ((opened === undefined) !== (closed === undefined)) return new Set();
  const negative = sign.startsWith('-') !== (opened !== undefined) || (sign.startsWith('-') && opened !== undefined);
  const found = habits.flatMap(({ thousands, decimals }) => {
    const [whole = '', fraction, ...more] = digits.split(decimals);
    const groups = whole.split(thousands);
    const isWhole = groups.every((group, at) =>
      groups.length === 1
        ? isDigits(group)
        : isDigits(group) && (at === 0 ? group.length <= 3 && group[0] !== '0' : group.length === 3),
    );
    if (!isWhole || more.length > 0 || (fraction !== undefined && !isDigits(fraction))) return [];
    return [Number(`${groups.join('')}.${fraction ?? '0'}`)];
  });
  return new Set(found.map((value) => (negative && value !== 0 ? -value : value)));
}

const isDigits = (text: string) => text.length > 0 && [...text].every((letter) => letter >= '0' && letter <= '9');

/** Widths and look-alikes that every reader takes for the plain mark; nothing that only resembles a digit. */
function plainly(text: string): string {
  let plain = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0xff01 && code <= 0xff5e) plain += String.fromCodePoint(code - 0xfee0);
    else if ('\u2010\u2011\u2012\u2013\u2014\u2015\u2212'.includes(letter)) plain += '-';
    else if ('\u2018\u2019\u02bc'.includes(letter)) plain += "'";
    else if (/\s/.test(letter)) plain += ' ';
    else if (!'\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\ufeff'.includes(letter)) plain += letter;
  }
  return plain.trim().replace(/ {2,}/g, ' ');
}
