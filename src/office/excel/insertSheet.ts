import type { Profile } from '../../appendix/profile';
import { profileNamespace } from '../../sheet/profilePart';
import type { SheetPlan } from '../../sheet/types';
import { sheetBeingDrawn } from '../../text/vi/sheetBeingDrawn';
import { drawMarks } from './drawMarks';
import { drawPage } from './drawPage';
import { drawStyles } from './drawStyles';
import { drawValidations } from './drawValidations';
import { drawValues } from './drawValues';
import { keepProfile } from './keepProfile';
import { nameCells } from './nameCells';
import type { Batch, Change } from './runExcel';
import { settleInsertion } from './settleInsertion';

/**
 * Makes a new sheet of the plan beside whatever the workbook holds: the first sync asks which names are
 * taken, the second does everything. A host that stops in the middle of the second takes nothing back, so the sheet is
 * drawn under a name that says so and gets its own when it is whole: what has its name is never half drawn.
 */
export async function insertSheet(
  batch: Batch,
  plan: SheetPlan,
  profile: Profile | null,
  change: Change,
): Promise<{ sheetId: string }> {
  const { workbook } = batch;
  const sheets = workbook.worksheets.load('items/name');
  const parts = workbook.customXmlParts.getByNamespace(profileNamespace).load('items/id');
  await batch.sync();
  const taken = sheets.items.map((sheet) => sheet.name);
  const name = freeName(plan.name, taken);
  const drawing = freeName(sheetBeingDrawn, taken);
  const sheet = workbook.worksheets.add(drawing);
  sheet.load('id');
  drawValues(sheet, plan);
  drawStyles(sheet, plan);
  drawValidations(sheet, plan);
  drawMarks(sheet, plan);
  nameCells(sheet, drawing, plan);
  drawPage(sheet, plan);
  sheet.name = name;
  sheet.activate();
  const kept = parts.items.map(({ id }) => id);
  if (profile) keepProfile(batch, kept, profile);
  try {
    await batch.sync();
  } catch (refused) {
    if (!(refused instanceof OfficeExtension.Error)) throw refused;
    return settleInsertion(change, refused, { drawing, name, profile });
  }
  return { sheetId: sheet.id };
}

/** Excel compares sheet names without regard to case. */
function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; names.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return name;
}
