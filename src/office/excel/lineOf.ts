import { areaAddress } from '../../sheet/address';
import type { CorrectedCell } from '../hosts';

/** The row of a cell to be corrected, as far as it was read. */
export function lineOf(sheet: Excel.Worksheet, { place, line }: CorrectedCell): Excel.Range {
  const area = { row: place.row, column: line.column, rows: 1, columns: line.values.length };
  return sheet.getRange(areaAddress(area)).load('values');
}
