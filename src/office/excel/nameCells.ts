import { addressOf } from '../../sheet/address';
import type { SheetPlan } from '../../sheet/types';

/** Names of the sheet, not of the workbook: a second appendix keeps its own. */
export function nameCells(sheet: Excel.Worksheet, sheetName: string, plan: SheetPlan): void {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  for (const { name, row, column } of plan.names) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(addressOf({ row, column })) ?? [];
    sheet.names.add(name, `=${quoted}!$${letters}$${digits}`);
  }
}
