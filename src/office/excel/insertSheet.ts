import type { Profile } from '../../appendix/profile';
import { profileNamespace } from '../../sheet/profilePart';
import type { SheetPlan } from '../../sheet/types';
import { drawMarks } from './drawMarks';
import { drawPage } from './drawPage';
import { drawStyles } from './drawStyles';
import { drawValidations } from './drawValidations';
import { drawValues } from './drawValues';
import { keepProfile } from './keepProfile';
import { nameCells } from './nameCells';
import type { Batch } from './runExcel';

/**
 * Makes a new sheet of the plan beside whatever the workbook holds: the first sync asks which names are
 * taken, the second does everything. A host that refuses the second at once leaves the workbook as it was; one that
 * stops in its middle leaves the new sheet half drawn, for batches are not undone by failing.
 */
export async function insertSheet(
  batch: Batch,
  plan: SheetPlan,
  profile: Profile | null,
): Promise<{ sheetId: string }> {
  const { workbook } = batch;
  const sheets = workbook.worksheets.load('items/name');
  const parts = workbook.customXmlParts.getByNamespace(profileNamespace).load('items/id');
  await batch.sync();
  const name = freeName(
    plan.name,
    sheets.items.map((sheet) => sheet.name),
  );
  const sheet = workbook.worksheets.add(name);
  sheet.load('id');
  drawValues(sheet, plan);
  drawStyles(sheet, plan);
  drawValidations(sheet, plan);
  drawMarks(sheet, plan);
  nameCells(sheet, name, plan);
  drawPage(sheet, plan);
  const kept = parts.items.map(({ id }) => id);
  if (profile) keepProfile(batch, kept, profile);
  sheet.activate();
  await batch.sync();
  return { sheetId: sheet.id };
}

/** Excel compares sheet names without regard to case. */
function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; names.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return name;
}
