import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { excelHost } from '../../src/office/excel/excelHost';
import type { Outcome } from '../../src/office/failure';
import type { WorkbookReading } from '../../src/office/hosts';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';
import { startExcel, writesOf } from './hostInNode';

export { edition, exampleProfile };
export const plan = planSheet(edition, exampleProfile);
export const sheetName = plan.name;

export function allowed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

/** A workbook with the appendix in it; `counted` tells what an action sent to Excel: writes by batch. */
export async function insertedAppendix() {
  const excel = startExcel();
  const host = excelHost(edition);
  const { sheetId } = allowed(await host.insert(plan, exampleProfile));
  const counted = async (action: () => Promise<unknown>) => {
    const before = excel.batches.length;
    await action();
    return excel.batches.slice(before).map(writesOf);
  };
  return { ...excel, host, sheetId, sheet: excel.book.sheet(sheetName), counted };
}

/** The figures of a reading by indicator, blanks left out, and the lines that are lost. */
export function figuresIn({ reading }: WorkbookReading) {
  if (!reading) throw new Error('no appendix');
  const { entries, lost } = bindSheet(edition, reading);
  const filled = Object.entries(entries).flatMap(([code, { value }]) =>
    value === null ? [] : [[code, value] as const],
  );
  return { figures: Object.fromEntries(filled), lost: lost.map(({ code }) => code) };
}
