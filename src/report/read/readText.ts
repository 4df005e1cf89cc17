import type { ProseParagraph } from '../../prose/types';

/** A paragraph of a text file: where its lines begin, so that a place can be told by line. */
export interface TextParagraph extends ProseParagraph {
  readonly lines: readonly { readonly at: number; readonly line: number }[];
}

/** The line of the file, counted from 1, that a place in a paragraph stands in. */
export function lineAt({ lines }: TextParagraph, at: number): number {
  return lines.findLast((one) => one.at <= at)?.line ?? 1;
}

/**
 * Paragraphs of a plain text. Lines wrapped by a program are joined by a space; where a page break with its blank lines
 * cuts a sentence, the two halves are joined by a line break.
 */
export function readText(text: string): readonly TextParagraph[] {
  const paragraphs: Draft[] = [];
  let wasBlank = true;
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .entries())
    for (const [page, raw] of line.split('\f').entries()) {
      const written = raw.trimEnd();
      wasBlank ||= page > 0 || written.trim() === '';
      if (written.trim() === '') continue;
      addLine(paragraphs, written, index + 1, wasBlank);
      wasBlank = false;
    }
  return paragraphs.map(({ text, lines }) => ({ text, lines, ...plain }));
}

function addLine(paragraphs: Draft[], line: string, number: number, afterBlank: boolean): void {
  const last = paragraphs.at(-1);
  const mark = last && joint(last, line, afterBlank);
  if (last && mark !== undefined) append(last, line.trimStart(), mark, number);
  else paragraphs.push({ text: line, longest: line.length, lastLine: line.length, lines: [{ at: 0, line: number }] });
}

interface Draft {
  text: string;
  longest: number;
  lastLine: number;
  readonly lines: { at: number; line: number }[];
}

const plain = { style: { id: '', name: '' }, outlineLevel: null, controls: [], inTable: false } as const;

function append(draft: Draft, line: string, mark: string, number: number): void {
  draft.lines.push({ at: draft.text.length + mark.length, line: number });
  draft.text += mark + line;
  draft.longest = Math.max(draft.longest, line.length);
  draft.lastLine = line.length;
}

/** An item of a list or a numbered heading. */
const opens =
  /^\s*(?:[-–—+•*▪●]\s|\(?\p{L}\)\s|\d+(?:\.\d+)*[.)]\s|[IVX]+[.)]\s|[A-Z][.)]\s|(?:Phần|Chương|Mục|Điều)\s+[\dIVX]+)/u;
/** The sentence cannot end here: a word that wants another, an open bracket, a comma. */
const goesOn = /(?:,|\/|-|\(|“|(?<!\p{L})(?:ngày|tháng|năm|số|của|và|về|theo|tại|từ|đến|các|cho|với|việc))$/iu;
const ended = /[.;:!?…”"]$/u;
/** As wide as a program wraps at the least; shorter lines end where their writer ended them. */
const narrowest = 50;

/** What joins a line to the paragraph before it; undefined where it begins its own. */
function joint(draft: Draft, line: string, afterBlank: boolean): string | undefined {
  const { text } = draft;
  if (opens.test(line) || line.includes('\t') || text.includes('\t')) return undefined;
  const isCut = goesOn.test(text) || isOpen(text) || (!ended.test(text) && /^\s*\p{Ll}/u.test(line));
  if (afterBlank) return isCut && text.length > narrowest ? '\n' : undefined;
  // "NĐ-" and "CP" are one symbol.
  if (isCut) return /\p{Lu}[-/]$/u.test(text) && /^\s*\p{Lu}/u.test(line) ? '' : ' ';
  const isFull = draft.longest >= narrowest && draft.lastLine > draft.longest * 0.6;
  return isFull && !(ended.test(text) && draft.lastLine < draft.longest * 0.8) ? ' ' : undefined;
}

/** A bracket that is not closed. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')') && text.length - text.lastIndexOf('(') < 200;
}
