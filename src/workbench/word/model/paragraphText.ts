import { below, element, put, readText, take, writeText, type XmlElement } from './xmlTree';

/** A run of letters, or one mark, as it stands in a paragraph. */
export interface Piece {
  readonly element: XmlElement;
  readonly text: string;
  readonly start: number;
}

/** What is no text of the paragraph it stands in: settings, deleted text, field codes, pictures and text boxes. */
const apart = new Set([
  ...['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sectPr', 'w:del', 'w:moveFrom', 'w:instrText', 'w:delText'],
  ...['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'],
]);

export const isApart = (name: string): boolean => apart.has(name);

/** Word tells a line break as a vertical tab. */
const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\v',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u2011',
};

export function piecesOf(place: XmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const one of below(place, isApart)) {
    const text = one.name === 'w:t' ? readText(one.children.join('')) : marks[one.name];
    if (text === undefined) continue;
    pieces.push({ element: one, text, start });
    start += text.length;
  }
  return pieces;
}

export const textOf = (place: XmlElement): string =>
  piecesOf(place)
    .map(({ text }) => text)
    .join('');

/**
 * Puts a text in place of some letters of a paragraph, as Word does: what comes in looks like the first letter that
 * goes, or like the letter before it where none goes.
 */
export function replaceText(paragraph: XmlElement, start: number, end: number, text: string): void {
  const pieces = piecesOf(paragraph);
  const endOf = ({ start, text }: Piece) => start + text.length;
  const first =
    start < end
      ? pieces.find((piece) => endOf(piece) > start)
      : (pieces.findLast((piece) => piece.start < start && endOf(piece) >= start) ?? pieces[0]);
  if (!first) {
    put(paragraph, paragraph.children.length, textRun(text));
    return;
  }
  for (const piece of pieces) {
    const from = Math.max(start - piece.start, 0);
    const to = Math.max(Math.min(end - piece.start, piece.text.length), from);
    const isFirst = piece === first;
    if (!isFirst && to <= from) continue;
    const kept = piece.text.slice(0, from) + (isFirst ? text : '') + piece.text.slice(to);
    if (piece.element.name === 'w:t') setText(piece.element, kept);
    else replaceMark(piece, from === to, isFirst ? text : '', start);
  }
}

/** A run without a look of its own. */
export const textRun = (text: string, ...look: readonly XmlElement[]): XmlElement => {
  const letters = element('<w:t>');
  setText(letters, text);
  return element('<w:r>', [...look, letters]);
};

function setText(letters: XmlElement, text: string): void {
  letters.start = '<w:t xml:space="preserve">';
  letters.children.splice(0, letters.children.length, writeText(text));
}

/** A tab or line break gives way to letters, or gets them in front of it or behind it. */
function replaceMark({ element: mark, start }: Piece, stays: boolean, text: string, at: number): void {
  const run = mark.parent;
  if (text && run) {
    const letters = element('<w:t>');
    setText(letters, text);
    put(run, run.children.indexOf(mark) + (at > start ? 1 : 0), letters);
  }
  if (!stays) take(mark);
}
