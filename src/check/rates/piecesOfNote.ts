import { plainText } from '../../figures/readNumeral';

/** Text between two separators, with the one before it. */
export interface Piece {
  readonly said: string;
  /** `open` and `close` are brackets; `part` is a comma or the like, `end` a full stop, a semicolon or a new line. */
  readonly after: 'open' | 'close' | 'part' | 'end';
}

/** Numbers that are no counts: percentages, full dates, the numbers of documents. Their words stay. */
const noCounts: readonly (readonly [RegExp, string])[] = [
  [/[=≈~]? ?\d[\d.,]* ?% ?=?/g, ' '],
  [/(?<![\d/.,])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g, ' '],
  [/(?<![\d/.,])\d+[a-z]?(?:\/\d{4})?[/-]\p{L}[\p{L}\d-]*(?:\/\p{L}[\p{L}\d-]*)?/gu, ' '],
  [/((?:^|[ (])(?:ngày|tháng|quý|năm|mức|mức độ|kỳ)) (?:\d{1,4}(?:[/.-]\d{1,4})?|[ivx]+)(?![\d/.,]*\d)/g, '$1'],
];

const separators = /([;()]|\.\s+(?=\D)|,\s+|(?<=\p{L}),(?=\p{L})| - |(?<=\d[^\d:;(),]*):\s+| và (?=\d))/u;

/** A note in pieces, in lower case and without the numbers that are no counts. */
export function piecesOfNote(note: string): readonly Piece[] {
  return note.split('\n').flatMap((line) => {
    let text = plainText(line)
      .toLowerCase()
      .replace(/^[-+*•](?: +| *(?=\p{L}))/u, '');
    for (const [pattern, instead] of noCounts) text = text.replace(pattern, instead);
    const cut = text.split(separators);
    return cut.flatMap((said, index): Piece[] =>
      index % 2 === 0 ? [{ said: bare(said), after: kindOf(index === 0 ? '.' : (cut[index - 1] ?? '')) }] : [],
    );
  });
}

function kindOf(separator: string): Piece['after'] {
  if (separator === '(') return 'open';
  if (separator === ')') return 'close';
  return /[;.]/.test(separator) ? 'end' : 'part';
}

function bare(said: string): string {
  return said.replace(/ +/g, ' ').replace(/^[ .,:=]+|[ .,:=]+$/g, '');
}
