import type { Column } from '../appendix/types';
import { narrowColumns, textBlock } from './measures';
import type { AppendixRow } from './types';

export type ColumnWidths = Readonly<Record<Column, number>>;

/** Letters of a note that stand on two lines of the narrow column: "175.354/175.920" does, a sentence does not. */
const shortNote = 36;

/** Widths of the appendix's columns, filling the text block. */
export function columnWidths(rows: readonly Pick<AppendixRow, 'note'>[]): ColumnWidths {
  const { longNote, ...narrow } = narrowColumns;
  const note = rows.some((row) => row.note.length > shortNote) ? longNote : narrow.note;
  return { ...narrow, note, label: textBlock - narrow.number - narrow.unit - narrow.figure - note };
}
