import { addressOf } from '../../sheet/address';
import { Refusal } from '../refusal';
import { lineOf } from './lineOf';
import { neverBegan } from './neverBegan';
import { type Overwritten, writeOld } from './putBack';
import type { Change } from './runExcel';
import { sameBeside } from './sameBeside';

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
    const rows = cells.map((cell) => lineOf(sheet, cell));
    await batch.sync();
    if (sheet.isNullObject) return false;
    const stay = cells.every(({ place, line }, index) =>
      sameBeside(rows[index]?.values ?? [], [line.values], place.column - line.column),
    );
    if (!stay) throw new Refusal({ kind: 'halfCorrected' });
    const written = cells.filter(({ value }, index) => now[index]?.values[0]?.[0] === value);
    if (written.length === cells.length) return true;
    if (written.some(({ before }) => !before.formulas)) throw new Refusal({ kind: 'halfCorrected' });
    writeOld(sheet, written);
    // Of these only the formats were written: a person may have typed in them since.
    for (const [index, cell] of cells.entries())
      if (!written.includes(cell) && cell.format !== cell.oldFormat && now[index]?.numberFormat[0]?.[0] === cell.format)
        sheet.getRange(addressOf(cell.place)).numberFormat = [[cell.oldFormat]];
    await batch.sync();
    return false;
  });
  if (settled.ok) return settled.value;
  if (neverBegan(refused, settled)) throw refused;
  throw new Refusal({ kind: 'halfCorrected' });
}
