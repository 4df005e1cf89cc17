import type { Area } from '../../../sheet/types';
import { wholeSheet } from '../address';
import { afterDeletion, afterInsertion } from '../shift';
import type { MemorySheet } from './memorySheet';

/** Inserts `count` rows before `row`, or deletes as many from it on where `count` is negative. */
export function shiftRows(sheet: MemorySheet, row: number, count: number) {
  const moved = (area: Area) => (count > 0 ? afterInsertion(area, row, count) : afterDeletion(area, row, -count));
  const all = (areas: readonly Area[]) => areas.flatMap((area) => moved(area) ?? []);
  sheet.cells.shift(row, count);
  const { merges, names, marks, validations } = sheet.areas;
  sheet.areas = {
    merges: all(merges),
    names: names.map((name) => ({ ...name, area: name.area && moved(name.area) })),
    marks: marks.map((mark) => ({ ...mark, areas: all(mark.areas) })).filter(({ areas }) => areas.length > 0),
    validations: validations
      .map((rule) => ({ ...rule, areas: all(rule.areas) }))
      .filter((rule) => rule.areas.length > 0),
  };
  moveSizes(sheet.heights, row, count);
  const { page } = sheet.kept;
  page.printArea = page.printArea && moved(page.printArea);
  page.titleRows = page.titleRows && moved(page.titleRows);
  const area = { row, column: 0, rows: Math.abs(count), columns: wholeSheet.columns };
  sheet.changed(area, count > 0 ? 'RowInserted' : 'RowDeleted');
}

function moveSizes(sizes: Map<number, number>, row: number, count: number) {
  const before = [...sizes];
  sizes.clear();
  for (const [place, points] of before)
    if (place < row) sizes.set(place, points);
    else if (count > 0 || place >= row - count) sizes.set(place + count, points);
}
