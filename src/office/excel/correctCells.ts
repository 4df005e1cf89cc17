import { addressOf } from '../../sheet/address';
import type { CorrectedCell } from '../hosts';
import { Refusal } from '../refusal';
import { lineOf } from './lineOf';
import { type Overwritten, putBack } from './putBack';
import type { Batch, Change } from './runExcel';
import { settleCorrection } from './settleCorrection';

/**
 * Writes the numbers of one correction in one sync, which also reads what stood there. If Excel refuses in the middle,
 * or the rows are no longer those that the numbers are for, the old contents are put back.
 */
export async function correctCells(
  batch: Batch,
  sheetId: string,
  cells: readonly CorrectedCell[],
  change: Change,
): Promise<void> {
  const sheet = batch.workbook.worksheets.getItem(sheetId);
  const rows = cells.map((cell) => lineOf(sheet, cell));
  const before = cells.map(({ place }) => sheet.getRange(addressOf(place)).load('formulas,numberFormat'));
  for (const { place, value, format } of cells) {
    const cell = sheet.getRange(addressOf(place));
    cell.numberFormat = [[format]];
    cell.values = [[value]];
  }
  const overwritten = (): Overwritten[] =>
    cells.map((cell, index) => ({ ...cell, before: before[index]?.toJSON() ?? {} }));
  try {
    await batch.sync();
  } catch (refused) {
    if (!(refused instanceof OfficeExtension.Error)) throw refused;
    if (await settleCorrection(change, refused, sheetId, overwritten())) return;
    throw refused;
  }
  const same = cells.every(({ line }, index) => JSON.stringify(rows[index]?.values[0]) === JSON.stringify(line.values));
  if (same) return;
  await putBack(change, sheetId, overwritten());
  throw new Refusal({ kind: 'changedMeanwhile' });
}
