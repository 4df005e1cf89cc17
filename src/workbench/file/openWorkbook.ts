import { readXlsx } from '../../sheet/xlsx/readXlsx';
import { parseArea } from '../excel/address';
import type { Book, CellValue, Sheet } from '../excel/book';
import { readLooks } from './fileLooks';
import { attribute, readFileParts } from './fileParts';
import { fillFormulas, fillSheet } from './fillSheet';

/** Puts a workbook file in the place of what is open; false if it cannot be read, and then nothing changed. */
export async function openWorkbook(book: Book, bytes: Uint8Array): Promise<boolean> {
  const file = readXlsx(bytes);
  if (!file.ok) return false;
  const parts = readFileParts(bytes);
  const looks = readLooks(parts.styles);
  const before = book.sheets();
  for (const sheet of before) sheet.rename(`${sheet.id} –`.slice(-31));
  const made = file.value.sheets.map(({ sheet: { name }, grid, names }, index): Sheet => {
    const sheet = book.add(name);
    const columns = grid.values[0]?.length ?? 0;
    const area = { row: grid.row, column: grid.column, rows: grid.values.length, columns };
    // Looks come first: a text cell keeps what would otherwise be read as a number or a formula.
    const worksheet = parts.worksheets[index];
    if (worksheet) fillSheet(sheet, worksheet, looks);
    if (columns > 0) sheet.write(area, grid.values as (CellValue | null)[][]);
    if (worksheet) fillFormulas(sheet, worksheet);
    for (const { name: cellName, cell } of names)
      if (cell) sheet.addName({ name: cellName, area: { ...cell, rows: 1, columns: 1 }, comment: '' });
    for (const one of parts.definedNames)
      if (attribute(one, 'localSheetId') === String(index)) keepPrint(sheet, attribute(one, 'name'), one.text);
    return sheet;
  });
  for (const sheet of before) book.remove(sheet);
  book.kept.parts.clear();
  for (const xml of file.value.customXml) book.kept.parts.set(`{${crypto.randomUUID().toUpperCase()}}`, xml);
  await book.settled();
  const shown = made.find((sheet) => sheet.usedArea(true)) ?? made[0];
  if (shown) book.activate(shown);
  return true;
}

function keepPrint({ kept }: Sheet, name: string | undefined, reference: string): void {
  if (name === '_xlnm.Print_Area') kept.page.printArea = parseArea(reference);
  if (name === '_xlnm.Print_Titles') kept.page.titleRows = parseArea(reference.split(',').at(-1) ?? '');
}
