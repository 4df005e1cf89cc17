import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../../src/appendix/profile';
import { planSheet } from '../../src/sheet/planSheet';
import type { SheetReading } from '../../src/sheet/types';
import { figures2021 } from '../sheet/figures2021';

/** A figure as typed, or with what stands in its note. */
export type Typed = Readonly<
  Record<string, string | number | { readonly value: string | number; readonly note: string }>
>;

export { figures2021 };

/** The appendix as it would be read with these figures typed in. */
export function readingOf(typed: Typed, profile: Profile = exampleProfile, id = 'sheet-1'): SheetReading {
  const plan = planSheet(
    ninhThuan2021,
    profile,
    Object.fromEntries(
      Object.entries(typed).map(([code, given]) => [code, typeof given === 'object' ? given : { value: given }]),
    ),
  );
  const width = plan.columns.length;
  const cells = plan.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column]));
  const values = cells.map((row) => row.map((cell) => cell?.value ?? ''));
  return {
    sheet: { id, name: plan.name },
    grid: {
      row: 0,
      column: 0,
      values,
      texts: values.map((row) => row.map(String)),
      formats: cells.map((row) => row.map((cell) => (cell && plan.styles[cell.style].format) || 'General')),
    },
    names: plan.names.map(({ name, row, column }) => ({ name, cell: { row, column } })),
  };
}

/** By hand, without names: this period's figures, and those of the whole year so far beside them. */
export function twoColumns(): SheetReading {
  const reading = readingOf(figures2021);
  const { values, texts } = reading.grid;
  const more = (cell: unknown) => (typeof cell === 'number' ? cell * 2 : cell === 'Số liệu' ? 'Lũy kế từ đầu năm' : '');
  const wider = values.map((row) =>
    row.map((cell) => (cell === 'Số liệu' ? 'Kỳ này' : cell)).toSpliced(4, 0, more(row[3])),
  );
  const shown = texts.map((row, index) => row.toSpliced(4, 0, String(more(values[index]?.[3]))));
  return { ...reading, names: [], grid: { ...reading.grid, values: wider, texts: shown } };
}

/** Two slips, a number kept as text, a percentage in the wrong dress, two blanks. */
export const mixed = {
  ...figures2021,
  '3.1.3.a': 140,
  '3.1.1': '91 thủ tục',
  '3.4.2': 0.95,
  '3.3.2': 1.127,
  '3.2.2': '',
  '3.4.5': '',
};
