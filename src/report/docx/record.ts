import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { recordColumns, textBlock } from '../measures';
import type { RecordPage, RecordTable } from '../record/recordPage';
import { sideBySide } from './plainTable';
import { run } from './runs';

/** The check record: what was checked, what the office stands by, what is still open. */
export function record({ title, subject, facts, accepted, open }: RecordPage): readonly FileChild[] {
  const { name, value } = recordColumns.facts;
  const fact = (text: string, bold: boolean) =>
    new Paragraph({ style: 'RecordFact', children: [run(text, bold ? { bold } : {})] });
  const last = facts.length - 1;
  return [
    new Paragraph({ style: 'AppendixTitle', children: [run(title)] }),
    new Paragraph({ style: 'RecordSubject', children: [run(subject)] }),
    sideBySide(
      [name, value],
      facts.map((one, index) => [[fact(one.name, false)], [fact(one.value, index === last)]]),
    ),
    ...table(accepted, recordColumns.accepted),
    ...table(open, recordColumns.open),
  ];
}

function table({ title, heads, rows, note }: RecordTable, widths: readonly number[]): readonly FileChild[] {
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: texts.map((text, index) => cell(text, widths[index] ?? 0, head, index === 0)),
    });
  const listed = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textBlock, type: WidthType.DXA },
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, left: 70, right: 70 },
    rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
  });
  return [
    new Paragraph({ style: 'RecordHeading', children: [run(title)] }),
    ...(rows.length > 0 ? [listed] : []),
    ...(note ? [new Paragraph({ style: 'RecordFact', children: [run(note)] })] : []),
  ];
}

function cell(text: string, width: number, head: boolean, centred: boolean): TableCell {
  const alignment = centred && !head ? { alignment: AlignmentType.CENTER } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: head ? 'TableHead' : 'TableCell', ...alignment, children: [run(text)] })],
  });
}
