import { addressOf } from '../../sheet/address';
import type { CorrectedCell } from '../hosts';
import { Refusal } from '../refusal';
import type { Change } from './runExcel';

/** A cell that was to be corrected, and what stood there before as far as Excel has answered. */
export interface Overwritten extends CorrectedCell {
  readonly before: Pick<Excel.Interfaces.RangeData, 'formulas' | 'numberFormat'>;
}

/** Puts back what stood in the cells. */
export async function putBack(change: Change, sheetId: string, cells: readonly Overwritten[]): Promise<void> {
  const put = await change(async (batch) => {
    writeOld(batch.workbook.worksheets.getItem(sheetId), cells);
    await batch.sync();
  });
  if (!put.ok) throw new Refusal({ kind: 'halfCorrected' });
}

/** Queues what stood in the cells, to be written by the next sync. */
export function writeOld(sheet: Excel.Worksheet, cells: readonly Overwritten[]): void {
  for (const { place, before } of cells) {
    const [[format = 'General'] = []] = before.numberFormat ?? [];
    const [[old = ''] = []] = before.formulas ?? [];
    const cell = sheet.getRange(addressOf(place));
    cell.numberFormat = [[format]];
    cell.formulas = [[format === '@' ? old : asText(old)]];
  }
}

/** Excel reads a text given to a cell as if it were typed: "1.821" would turn into a number. */
const asText = (old: unknown): unknown =>
  typeof old === 'string' && old !== '' && !old.startsWith('=') ? `'${old}` : old;
