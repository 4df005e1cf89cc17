import { Paragraph, TableCell, TableRow, VerticalAlign, VerticalMergeType, WidthType } from 'docx';
import type { Column, Layout } from '../../appendix/types';
import { tableColumns } from '../measures';
import { run } from './runs';

const spannedColumns: readonly Column[] = ['unit', 'figure'];

/** Two header rows, repeated on each page: the unit and figure columns stand under one heading. */
export function tableHead({ columns, spanned }: Layout): readonly TableRow[] {
  const isSpanned = (key: Column) => spannedColumns.includes(key);
  const upper = columns.flatMap(({ key, heading }) => {
    if (!isSpanned(key)) return [head(heading, tableColumns[key], { verticalMerge: VerticalMergeType.RESTART })];
    const width = spannedColumns.reduce((sum, column) => sum + tableColumns[column], 0);
    return key === spannedColumns[0] ? [head(spanned, width, { columnSpan: spannedColumns.length })] : [];
  });
  const lower = columns.map(({ key, heading }) =>
    isSpanned(key)
      ? head(heading, tableColumns[key])
      : head('', tableColumns[key], { verticalMerge: VerticalMergeType.CONTINUE }),
  );
  return [upper, lower].map((children) => new TableRow({ tableHeader: true, cantSplit: true, children }));
}

type Span = { columnSpan: number } | { verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] };

function head(text: string, width: number, span?: Span): TableCell {
  return new TableCell({
    ...span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: 'TableHead', children: text ? [run(text)] : [] })],
  });
}
