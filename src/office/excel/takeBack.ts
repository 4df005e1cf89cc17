import { addressOf, areaAddress, placeOf } from '../../sheet/address';
import type { Adoption } from '../../sheet/adoptionOf';
import { Refusal } from '../refusal';
import { neverBegan } from './neverBegan';
import { rangesOf } from './rangesOf';
import type { Change } from './runExcel';
import { sameBeside } from './sameBeside';

/** What a sheet had before something was added to it, and what was to be added. */
export interface Before {
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Ids of conditional formats. */
  readonly formats: readonly string[];
  /** What stands in the cells, as read last. */
  readonly values: readonly (readonly unknown[])[];
  readonly added: Adoption;
}

/** The cells that were read for what is to be added. */
export function cellsOf(sheet: Excel.Worksheet, { grid: { row, column, values } }: Adoption): Excel.Range {
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  return sheet.getRange(areaAddress(area)).load('values');
}

/** The conditional formats of as much of a sheet as an appendix can take. */
export const formatsOf = (sheet: Excel.Worksheet) => sheet.getRange('A1:Z1000').conditionalFormats.load('items/id');

/** Takes away what was added, however far it came, and gives old names their cells back. */
export async function takeBack(
  change: Change,
  sheetId: string,
  { names: old, formats: known, values, added }: Before,
  refused: OfficeExtension.Error | null,
): Promise<void> {
  const taken = await change(async (batch) => {
    const sheet = batch.workbook.worksheets.getItemOrNullObject(sheetId);
    const [names, formats] = [sheet.names.load('items/name,items/formula'), formatsOf(sheet)];
    const cells = cellsOf(sheet, added);
    await batch.sync();
    if (sheet.isNullObject) return;
    const column = (added.names[0]?.column ?? 0) - added.grid.column;
    if (!sameBeside(cells.values, values, column)) throw new Refusal({ kind: 'halfAdopted' });
    for (const { name } of added.names) {
      const [now, was] = [names.items.find((one) => one.name === name), old.find((one) => one.name === name)];
      if (String(now?.formula) === String(was?.formula)) continue;
      if (now) sheet.names.getItem(name).delete();
      const place = was && placeOf(was.formula);
      if (place) sheet.names.add(name, sheet.getRange(addressOf(place)));
    }
    for (const format of formats.items) if (!known.includes(format.id)) format.delete();
    for (const { areas } of added.validations)
      for (const ranges of rangesOf(sheet, areas)) ranges.dataValidation.clear();
    await batch.sync();
  });
  if (taken.ok) return;
  if (refused && neverBegan(refused, taken)) throw refused;
  throw new Refusal({ kind: 'halfAdopted' });
}
