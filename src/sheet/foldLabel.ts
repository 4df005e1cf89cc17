import { readLabel } from './readLabel';

/** "3.1.1.", "a)", "(2)", "IV.", "-", and Word's bullets, which come out as a letter: what hand-made tables put before a label. */
const numbering =
  /^(?:\d{1,2}(?:\.\d{1,2})+(?= )|\(?(?:\d{1,2}(?:\.\d{1,2})*\.?[a-z]?|[a-z]|[ivx]+)[.)]+|[a-z](?= )|[-–—+*•·▪])\s*/;
/** "(*)", "[1]", "(2)": marks of footnotes behind it. */
const footnotes = /(?:\s*(?:\*+|\(\*+\)|\[\d\]|\(\d\)))+$/;

/** Long words of which the form prints the initials, as they look without marks and spaces. */
const initials: readonly (readonly [string, string])[] = [
  ['thutuchanhchinh', 'tthc'],
  ['uibannhandan', 'ubnd'],
  ['caicachhanhchinh', 'cchc'],
  ['dichvucong', 'dvc'],
  ['vanbanquiphamphapluat', 'vbqppl'],
  ['donvisunghiepconglap', 'dvsncl'],
  ['donvisunghiep', 'dvsn'],
  ['ngansachnhanuoc', 'nsnn'],
  ['phantram', '%'],
];

/**
 * A label as it is still known when it was typed anew: without diacritics, spaces, marks, numbering, and with the
 * form's initials for long words. "Tron g đó: a) So thu tuc hanh chinh cap tinh" is "Số TTHC cấp tỉnh".
 */
export function foldLabel(text: string): string {
  let folded = seen.get(text);
  if (folded === undefined) {
    folded = fold(text);
    if (seen.size >= mostSeen) seen.clear();
    seen.set(text, folded);
  }
  return folded;
}

/** The same sheet is read again with every edit. */
const seen = new Map<string, string>();
const mostSeen = 5_000;

function fold(text: string): string {
  const plain = readLabel(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    // Older keyboards write the Icelandic letter, which looks the same as a capital.
    .replace(/[đð]/g, 'd')
    .replace(numbering, '')
    .replace(/^tron ?g do ?:? */, '')
    .replace(numbering, '')
    .replace(footnotes, '');
  const letters = plain.replace(/[^a-z0-9%]/g, '').replaceAll('y', 'i');
  return initials.reduce((folded, [words, short]) => folded.replaceAll(words, short), letters);
}
