import type { Edition } from '../../appendix/types';
import { placeOf } from '../../sheet/address';
import { carriesNames } from '../../sheet/carriesNames';
import type { SheetReading } from '../../sheet/types';
import type { Batch } from './runExcel';

/** As far as an appendix can reach: a stray entry far below must not bring a million rows along. */
const reach = 'A1:Z1000';

/**
 * Reads the appendix in one sync: the sheet asked for, or the active one. Only where the active sheet is none,
 * but another carries our names, a second sync reads that. Null: there is no appendix.
 */
export async function readWorkbook(
  batch: Batch,
  edition: Edition,
  sheetId: string | null,
): Promise<SheetReading | null> {
  const { worksheets } = batch.workbook;
  if (sheetId !== null) {
    const asked = request(worksheets.getItem(sheetId));
    await batch.sync();
    return asked();
  }
  const active = request(worksheets.getActiveWorksheet());
  worksheets.load('items/id,items/names/items/name');
  await batch.sync();
  const reading = active();
  if (reading.grid.values.length > 0) {
    // What knows the form's lines by their words loads with the checking; a new workbook need not wait for it.
    const { isAppendix } = await import('../../sheet/bindSheet');
    if (isAppendix(edition, reading)) return reading;
  }
  const named = worksheets.items.find(({ names }) => carriesNames(edition, names.items));
  if (!named) return null;
  const other = request(named);
  await batch.sync();
  return other();
}

/** Queues what is to be read of a sheet; gives the way to take it after the sync. */
function request(sheet: Excel.Worksheet): () => SheetReading {
  sheet.load('id,name');
  const names = sheet.names.load('items/name,items/formula');
  const used = sheet.getRange(reach).getUsedRangeOrNullObject(true);
  used.load('values,text,numberFormat,rowIndex,columnIndex');
  return () => ({
    sheet: { id: sheet.id, name: sheet.name },
    names: names.items.map(({ name, formula }) => ({ name, cell: placeOf(String(formula)) })),
    grid: used.isNullObject
      ? { row: 0, column: 0, values: [], texts: [], formats: [] }
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          values: used.values,
          texts: used.text,
          formats: used.numberFormat,
        },
  });
}
