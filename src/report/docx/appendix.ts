import type { Column } from '../../appendix/types';
import { type ColumnWidths, columnWidths } from '../columnWidths';
import { sizes, textBlock } from '../measures';
import { italicExcess, textWidth } from '../textWidth';
import type { AppendixRow, ReportDocument } from '../types';
import { tableHead } from './appendixHead';
import { figureControl } from './contentControl';
import { paragraph } from './paragraph';
import type { ParagraphLook } from './properties';
import { lines, run } from './runs';
import { type Cell, type Row, table } from './table';

/** The appendix: caption, title, "Kèm theo" and the form's table. */
export function appendix({ appendix: content }: ReportDocument): string {
  const columns = content.layout.columns.map(({ key }) => key);
  const widths = columnWidths(content.rows);
  const rows = content.rows.map((row, index) => tableRow(columns, widths, row, content.rows[index + 1]));
  return [
    paragraph('AppendixCaption', run(content.caption)),
    paragraph('AppendixTitle', run(content.title)),
    paragraph('Attached', lines(attachedLines(content.attached))),
    table({ widths: columns.map((column) => widths[column]), lined: true }, [
      ...tableHead(content.layout, widths),
      ...rows,
    ]),
  ].join('');
}

/** One line, or two where it would come to the margin. */
function attachedLines(pieces: readonly [string, string]): readonly string[] {
  const whole = pieces.join(' ');
  return textWidth(whole, sizes.appendix, 'regular') * 20 * italicExcess <= textBlock ? [whole] : pieces;
}

/** A group's line stays with the line after it, a total with its parts. */
function tableRow(
  columns: readonly Column[],
  widths: ColumnWidths,
  row: AppendixRow,
  next: AppendixRow | undefined,
): Row {
  const isGroup = row.figure === undefined;
  const look = { bold: isGroup };
  const content: Readonly<Record<Column, string>> = {
    number: row.printed ? run(row.printed, look) : '',
    label: row.label.map(({ text, italic }) => run(text, { ...look, italics: italic })).join(''),
    unit: lines(row.unit),
    figure: row.figure === undefined ? '' : figureControl('appendix', row.id, row.figure),
    note: row.note ? run(row.note) : '',
  };
  const keepNext = isGroup || next?.partOf !== undefined;
  const merge = row.partOf && merging[row.partOf];
  return {
    cells: columns.map(
      (column): Cell => ({
        width: widths[column],
        align: 'center',
        ...(column === 'number' && merge ? { merge } : {}),
        content: paragraph({ ...looks[column], keepNext }, content[column]),
      }),
    ),
  };
}

const looks: Readonly<Record<Column, ParagraphLook>> = {
  number: { style: 'TableCell' },
  label: { style: 'TableCell' },
  unit: { style: 'TableCell', align: 'center' },
  figure: { style: 'TableCell', align: 'right' },
  note: { style: 'TableNote' },
};

const merging = { opens: 'restart', continues: 'continue' } as const;
