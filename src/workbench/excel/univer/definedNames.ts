import { formatArea, parseArea, quoted } from '../address';
import type { SheetName } from '../book';
import type { UniverWorkbook, UniverWorksheet } from './openUniver';

/** Names of the scope of one sheet. Univer moves them with rows and columns and leaves #REF! where their cells went. */
export function namesOf(worksheet: UniverWorksheet): readonly SheetName[] {
  return worksheet
    .getDefinedNames()
    .filter((name) => name.getLocalSheetId() === worksheet.getSheetId())
    .map((name) => ({
      name: name.getName(),
      area: parseArea(name.getFormulaOrRefString()),
      comment: name.getComment() ?? '',
    }));
}

/** Univer's own builder allows a name once in the whole workbook; each of our sheets carries the same names. */
export function addName(
  workbook: UniverWorkbook,
  worksheet: UniverWorksheet,
  { name, area, comment }: SheetName,
): void {
  if (!area) return;
  workbook.insertDefinedNameBuilder({
    unitId: workbook.getId(),
    id: crypto.randomUUID(),
    name,
    formulaOrRefString: `${quoted(worksheet.getSheetName())}!${formatArea(area, '$')}`,
    localSheetId: worksheet.getSheetId(),
    comment,
  });
}

export function removeName(worksheet: UniverWorksheet, name: string): void {
  worksheet
    .getDefinedNames()
    .find((known) => known.getName() === name && known.getLocalSheetId() === worksheet.getSheetId())
    ?.delete();
}
