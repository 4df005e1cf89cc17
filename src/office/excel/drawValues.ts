import { areaAddress } from '../../sheet/address';
import type { SheetPlan } from '../../sheet/types';

/** Formats go before values (office-js #12), or "1." would turn into the number 1. */
export function drawValues(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const width = plan.columns.length;
  const range = sheet.getRange(areaAddress({ row: 0, column: 0, rows: plan.rows.length, columns: width }));
  const filled = <T>(pick: (row: SheetPlan['rows'][number], column: number) => T): T[][] =>
    plan.rows.map((row) => Array.from({ length: width }, (_, column) => pick(row, column)));
  range.numberFormat = filled(({ cells }, column) => plan.styles[cells[column]?.style ?? '']?.format ?? 'General');
  range.values = filled(({ cells }, column) => cells[column]?.value ?? '');
  for (const area of plan.merges) sheet.getRange(areaAddress(area)).merge();
}
