import type { Column, Layout } from '../../appendix/types';
import type { ColumnWidths } from '../columnWidths';
import { paragraph } from './paragraph';
import { run } from './runs';
import type { Cell, Row } from './table';

const spannedColumns: readonly Column[] = ['unit', 'figure'];

/** Two header rows, repeated on each page: the unit and figure columns stand under one heading. */
export function tableHead({ columns, spanned }: Layout, widths: ColumnWidths): readonly Row[] {
  const isSpanned = (key: Column) => spannedColumns.includes(key);
  const upper = columns.flatMap(({ key, heading }) => {
    if (!isSpanned(key)) return [head(heading, widths[key], { merge: 'restart' })];
    const width = spannedColumns.reduce((sum, column) => sum + widths[column], 0);
    return key === spannedColumns[0] ? [head(spanned, width, { span: spannedColumns.length })] : [];
  });
  const lower = columns.map(({ key, heading }) =>
    isSpanned(key) ? head(heading, widths[key]) : head('', widths[key], { merge: 'continue' }),
  );
  return [upper, lower].map((cells) => ({ cells, head: true }));
}

function head(text: string, width: number, joined: Pick<Cell, 'span' | 'merge'> = {}): Cell {
  return { ...joined, width, align: 'center', content: paragraph('TableHead', text ? run(text) : '') };
}
