import { addressOf } from '../../sheet/address';
import { Refusal } from '../refusal';
import { neverBegan } from './neverBegan';
import { type Overwritten, writeOld } from './putBack';
import type { Change } from './runExcel';

/**
 * After a correction that Excel refused somewhere: true if all of it is there none the less; otherwise what was
 * written is put back. Throws where that cannot be done.
 */
export async function settleCorrection(
  change: Change,
  refused: OfficeExtension.Error,
  sheetId: string,
  cells: readonly Overwritten[],
): Promise<boolean> {
  const settled = await change(async (batch) => {
    const sheet = batch.workbook.worksheets.getItemOrNullObject(sheetId);
    const now = cells.map(({ place }) => sheet.getRange(addressOf(place)).load('values,numberFormat'));
    await batch.sync();
    if (sheet.isNullObject) return false;
    const written = cells.filter(({ value }, index) => now[index]?.values[0]?.[0] === value);
    if (written.length === cells.length) return true;
    if (written.some(({ before }) => !before.formulas)) throw new Refusal({ kind: 'halfCorrected' });
    writeOld(
      sheet,
      cells.filter((cell, index) => written.includes(cell) || reformatted(cell, now[index])),
    );
    await batch.sync();
    return false;
  });
  if (settled.ok) return settled.value;
  if (neverBegan(refused, settled)) throw refused;
  throw new Refusal({ kind: 'halfCorrected' });
}

const reformatted = ({ before }: Overwritten, now: Excel.Range | undefined): boolean =>
  before.numberFormat !== undefined && before.numberFormat[0]?.[0] !== now?.numberFormat[0]?.[0];
