import type { Edition, FormLine } from '../appendix/types';
import type { Figures } from '../figures/types';
import { figureText } from './figureText';
import type { AppendixRow } from './types';

/** Notes beside the figures, by indicator. */
export type Notes = Readonly<Record<string, string>>;

/** The form's lines with their figures, in its order. */
export function appendixRows(lines: Edition['lines'], figures: Figures, notes: Notes): readonly AppendixRow[] {
  return lines.map((line, index) => ({
    id: line.id,
    printed: line.printed,
    label: labelParts(line),
    unit: line.kind === 'group' ? [] : line.unitPrinted.split('\n'),
    ...(line.kind === 'group' ? {} : { figure: figureText(figures[line.id]) }),
    note: notes[line.id] ?? '',
    ...merging(line, lines[index + 1]),
  }));
}

/** "Trong đó" stands in the number cell of the first part; the parts after it have none of their own. */
function merging(line: FormLine, next: FormLine | undefined): Pick<AppendixRow, 'partOf'> {
  if (line.printed === '') return { partOf: 'continues' };
  return next?.printed === '' ? { partOf: 'opens' } : {};
}

function labelParts({ label, italic }: FormLine): AppendixRow['label'] {
  if (italic === undefined || italic === 'all') return [{ text: label, italic: italic === 'all' }];
  const parts: { text: string; italic: boolean }[] = [];
  let rest = label;
  for (const words of italic) {
    const at = rest.indexOf(words);
    if (at < 0) continue;
    parts.push({ text: rest.slice(0, at), italic: false }, { text: words, italic: true });
    rest = rest.slice(at + words.length);
  }
  return [...parts, { text: rest, italic: false }].filter(({ text }) => text !== '');
}
