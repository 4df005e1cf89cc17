import { recordColumns } from '../measures';
import type { RecordPage, RecordTable } from '../record/recordPage';
import { paragraph } from './paragraph';
import { run } from './runs';
import { type Cell, sideBySide, table } from './table';

/** The check record: what was checked, what the office stands by, what is still open. */
export function record({ title, subject, facts, accepted, open }: RecordPage): string {
  const { name, value } = recordColumns.facts;
  const last = facts.length - 1;
  return [
    paragraph({ style: 'AppendixTitle', outline: 0 }, run(title)),
    paragraph('RecordSubject', run(subject)),
    sideBySide(
      [name, value],
      facts.map((one, index) => [
        paragraph('RecordFact', run(one.name)),
        paragraph('RecordFact', run(one.value, { bold: index === last })),
      ]),
    ),
    listed(accepted, recordColumns.accepted),
    listed(open, recordColumns.open),
  ].join('');
}

function listed({ title, heads, rows, note }: RecordTable, widths: readonly number[]): string {
  const cells = (texts: readonly string[], head: boolean) =>
    texts.map((text, index) => cell(text, widths[index] ?? 0, head, index === 0));
  const found = () =>
    table({ widths, lined: true }, [
      { cells: cells(heads, true), head: true },
      ...rows.map((texts) => ({ cells: cells(texts, false) })),
    ]);
  return [
    paragraph('RecordHeading', run(title)),
    rows.length > 0 ? found() : '',
    note ? paragraph('RecordFact', run(note)) : '',
  ].join('');
}

function cell(text: string, width: number, head: boolean, centred: boolean): Cell {
  const style = head ? 'TableHead' : 'TableCell';
  const look = centred && !head ? ({ style, align: 'center' } as const) : style;
  return { width, align: 'center', content: paragraph(look, run(text)) };
}
