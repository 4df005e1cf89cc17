import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../../src/appendix/profile';
import { planSheet } from '../../src/sheet/planSheet';
import type { SheetReading } from '../../src/sheet/types';

export type Typed = Readonly<Record<string, string | number>>;

/** The figures of the 2021 report. */
export const figures2021: Typed = {
  '3.1.1': 91,
  '3.1.2': 490,
  '3.1.3': 1821,
  '3.1.3.a': 1404,
  '3.1.3.b': 269,
  '3.1.3.c': 148,
  '3.2.1': 1685,
  '3.2.2': 1054,
  '3.3.1': 1127,
  '3.3.2': 71,
  '3.3.3': 95,
  '3.3.4': 90,
  '3.4.1': 100,
  '3.4.2': 99.9,
  '3.4.3': 100,
  '3.4.4': 99.7,
  '3.4.5': 100,
  '3.5.1': 1796,
  '3.5.2': 1560,
  '3.5.3': 1560,
};

/** The appendix as it would be read with these figures typed in. */
export function readingOf(typed: Typed, profile: Profile = exampleProfile, id = 'sheet-1'): SheetReading {
  const plan = planSheet(
    ninhThuan2021,
    profile,
    Object.fromEntries(Object.entries(typed).map(([code, value]) => [code, { value }])),
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
