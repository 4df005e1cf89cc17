import {
  AlignmentType,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { reportText } from '../../text/vi/report';
import { tableColumns, textBlock } from '../measures';
import type { AppendixRow, ReportDocument } from '../types';
import { tableHead } from './appendixHead';
import { figureControl } from './contentControl';
import { lines, run } from './runs';

/** The appendix: caption, title, "Kèm theo" and the form's table. */
export function appendix({ appendix: content }: ReportDocument): readonly FileChild[] {
  return [
    new Paragraph({ style: 'AppendixCaption', children: [run(content.caption)] }),
    new Paragraph({ style: 'AppendixTitle', children: [run(content.title)] }),
    new Paragraph({ style: 'Attached', children: [run(content.attached)] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textBlock, type: WidthType.DXA },
      columnWidths: content.layout.columns.map(({ key }) => tableColumns[key]),
      margins: { marginUnitType: WidthType.DXA, left: 70, right: 70 },
      rows: [...tableHead(content.layout), ...content.rows.map((row, index) => tableRow(row, content.rows[index + 1]))],
    }),
  ];
}

/** Rows stay whole; a group's line stays with the line after it, a total with its parts. */
function tableRow(row: AppendixRow, next: AppendixRow | undefined): TableRow {
  const isGroup = row.figure === undefined;
  const bold = isGroup ? { bold: true } : {};
  return new TableRow({
    cantSplit: true,
    keepNext: isGroup || next?.partOf !== undefined,
    children: [
      cell('number', [run(row.printed, bold)], { ...merged(row) }),
      cell(
        'label',
        row.label.map(({ text, italic }) => run(text, { ...bold, ...(italic ? { italics: true } : {}) })),
      ),
      cell('unit', lines(row.unit), { centred: true }),
      cell('figure', figureContent(row), { right: true }),
      cell('note', [run(row.note)]),
    ],
  });
}

function figureContent({ id, figure }: AppendixRow): ParagraphChild[] {
  return figure === undefined ? [] : [figureControl(id, reportText.controls.figure, figure)];
}

function merged({ partOf }: AppendixRow): { merge?: keyof typeof VerticalMergeType } {
  if (partOf === undefined) return {};
  return { merge: partOf === 'opens' ? 'RESTART' : 'CONTINUE' };
}

interface CellLook {
  readonly centred?: boolean;
  readonly right?: boolean;
  readonly merge?: keyof typeof VerticalMergeType;
}

function cell(column: keyof typeof tableColumns, children: ParagraphChild[], look: CellLook = {}): TableCell {
  const { centred, right, merge } = look;
  const alignment = centred ? AlignmentType.CENTER : right ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: tableColumns[column], type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(merge ? { verticalMerge: VerticalMergeType[merge] } : {}),
    children: [new Paragraph({ style: column === 'note' ? 'TableNote' : 'TableCell', alignment, children })],
  });
}
