import { addressOf, areaAddress, placeOf } from '../../sheet/address';
import type { Adoption } from '../../sheet/adoptionOf';
import type { Place } from '../../sheet/types';
import { Refusal } from '../refusal';
import { drawMarks } from './drawMarks';
import { drawValidations } from './drawValidations';
import type { Batch, Change } from './runExcel';
import { type Before, cellsOf, formatsOf, takeBack } from './takeBack';

/**
 * Adds names, and where wanted validations and colours, to a sheet that is there: the first sync looks, the second adds
 * and looks once more. Cells and their formats are not touched. If Excel refuses in the middle, or other cells stand there
 * by then, what was added is taken away again.
 */
export async function adoptSheet(batch: Batch, sheetId: string, adoption: Adoption, change: Change): Promise<void> {
  const sheet = batch.workbook.worksheets.getItem(sheetId);
  const first = cellsOf(sheet, adoption);
  const names = sheet.names.load('items/name,items/formula');
  const formats = formatsOf(sheet);
  const own = adoption.validations.flatMap(({ areas }) =>
    areas.map((area) => sheet.getRange(areaAddress(area)).dataValidation.load('type')),
  );
  await batch.sync();
  if (!isSame(first, adoption)) throw new Refusal({ kind: 'changedMeanwhile' });
  // An answer that was lost: all of it is there.
  const places = new Map(names.items.map(({ name, formula }) => [name, placeOf(String(formula))]));
  if (adoption.names.every(({ name, row, column }) => isAt(places.get(name), row, column))) return;
  // Somebody's own validations stay.
  const validations = own.every(({ type }) => type === 'None') ? adoption.validations : [];
  const before = {
    names: namesIn(names),
    formats: formats.items.map(({ id }) => id),
    values: first.values,
    added: { ...adoption, validations },
  } satisfies Before;
  const then = cellsOf(sheet, adoption);
  // Once more: others may have moved rows, and old names with them.
  names.load('items/name,items/formula');
  for (const { name, ...place } of adoption.names) {
    if (names.items.some((known) => known.name === name)) sheet.names.getItem(name).delete();
    sheet.names.add(name, sheet.getRange(addressOf(place)));
  }
  drawValidations(sheet, { validations });
  drawMarks(sheet, adoption);
  try {
    await batch.sync();
  } catch (refused) {
    if (!(refused instanceof OfficeExtension.Error)) throw refused;
    await takeBack(change, sheetId, before, refused);
    throw refused;
  }
  if (isSame(then, adoption)) return;
  await takeBack(change, sheetId, { ...before, names: namesIn(names), values: then.values }, null);
  throw new Refusal({ kind: 'changedMeanwhile' });
}

const namesIn = ({ items }: Excel.NamedItemCollection) =>
  items.map(({ name, formula }) => ({ name, formula: String(formula) }));

const isAt = (cell: Place | null | undefined, row: number, column: number) =>
  cell?.row === row && cell.column === column;

const isSame = ({ values }: Excel.Range, { grid }: Adoption) => JSON.stringify(values) === JSON.stringify(grid.values);
