import type { Edition } from '../../appendix/types';
import { isAppendix } from '../../sheet/bindSheet';
import { carriesNames } from '../../sheet/carriesNames';
import type { Batch } from './runExcel';

/** Enough of a sheet to see whether the form's lines are there. */
const look = 'A1:H80';

/** The sheets that are an appendix, in the workbook's order: one sync, two where some do not carry our names. */
export async function listAppendices(
  batch: Batch,
  edition: Edition,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { worksheets } = batch.workbook;
  worksheets.load('items/id,items/name,items/names/items/name');
  await batch.sync();
  const seen = worksheets.items.map((sheet) => ({
    sheet,
    range: carriesNames(edition, sheet.names.items) ? null : sheet.getRange(look).load('values'),
  }));
  if (seen.some(({ range }) => range)) await batch.sync();
  return seen
    .filter(({ range }) => !range || isAppendix(edition, readingOf(range)))
    .map(({ sheet: { id, name } }) => ({ id, name }));
}

function readingOf({ values }: Excel.Range) {
  return { names: [], grid: { row: 0, column: 0, values, texts: [], formats: [] } };
}
