import { placeOf } from '../../src/sheet/address';
import { cellName } from '../../src/sheet/cellName';
import type { SheetReading } from '../../src/sheet/types';

/**
 * A sheet as read, written in the test as a table: one line a row from row 1 on, cells parted by "|" from column A on.
 * `names` gives the cells that carry an indicator's name; "#REF!" stands for a broken one.
 */
export function sheetOf(table: string, names: Readonly<Record<string, string>> = {}): SheetReading {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')));
  const width = Math.max(...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    sheet: { id: 'sheet', name: 'Phụ lục' },
    grid: {
      row: 0,
      column: 0,
      values: texts.map((row) => row.map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text))),
      texts,
      formats: texts.map((row) => row.map(() => 'General')),
    },
    names: Object.entries(names).map(([code, cell]) => ({ name: cellName(code), cell: placeOf(cell) })),
  };
}
