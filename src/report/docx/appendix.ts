import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
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
import type { Column } from '../../appendix/types';
import { reportText } from '../../text/vi/report';
import { tableColumns, textBlock } from '../measures';
import type { AppendixRow, ReportDocument } from '../types';
import { tableHead } from './appendixHead';
import { figureControl } from './contentControl';
import { lines, run } from './runs';

/** The appendix: caption, title, "Kèm theo" and the form's table. */
export function appendix({ appendix: content }: ReportDocument): readonly FileChild[] {
  const columns = content.layout.columns.map(({ key }) => key);
  return [
    new Paragraph({ style: 'AppendixCaption', children: [run(content.caption)] }),
    new Paragraph({ style: 'AppendixTitle', children: [run(content.title)] }),
    new Paragraph({ style: 'Attached', children: [run(content.attached)] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textBlock, type: WidthType.DXA },
      columnWidths: columns.map((column) => tableColumns[column]),
      margins: { marginUnitType: WidthType.DXA, left: 70, right: 70 },
      rows: [
        ...tableHead(content.layout),
        ...content.rows.map((row, index) => tableRow(columns, row, content.rows[index + 1])),
      ],
    }),
  ];
}

/** Rows stay whole; a group's line stays with the line after it, a total with its parts. */
function tableRow(columns: readonly Column[], row: AppendixRow, next: AppendixRow | undefined): TableRow {
  const isGroup = row.figure === undefined;
  const bold = isGroup ? { bold: true } : {};
  const label = row.label.map(({ text, italic }) => run(text, { ...bold, ...(italic ? { italics: true } : {}) }));
  const content: Readonly<Record<Column, ParagraphChild[]>> = {
    number: row.printed ? [run(row.printed, bold)] : [],
    label,
    unit: lines(row.unit),
    figure: row.figure === undefined ? [] : [figureControl(row.id, reportText.controls.figure, row.figure)],
    note: row.note ? [run(row.note)] : [],
  };
  return new TableRow({
    cantSplit: true,
    ...(isGroup || next?.partOf ? { keepNext: true } : {}),
    children: columns.map((column) => cell(column, content[column], column === 'number' ? row.partOf : undefined)),
  });
}

const looks: Readonly<Record<Column, IParagraphOptions>> = {
  number: { style: 'TableCell' },
  label: { style: 'TableCell' },
  unit: { style: 'TableCell', alignment: AlignmentType.CENTER },
  figure: { style: 'TableCell', alignment: AlignmentType.RIGHT },
  note: { style: 'TableNote' },
};

const merging = { opens: VerticalMergeType.RESTART, continues: VerticalMergeType.CONTINUE } as const;

function cell(column: Column, children: ParagraphChild[], partOf: AppendixRow['partOf']): TableCell {
  return new TableCell({
    width: { size: tableColumns[column], type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(partOf ? { verticalMerge: merging[partOf] } : {}),
    children: [new Paragraph({ ...looks[column], children })],
  });
}
