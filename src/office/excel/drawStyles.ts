import { areaAddress, areasOf } from '../../sheet/address';
import type { Area, Place, SheetPlan, Style } from '../../sheet/types';
import { rangesOf } from './rangesOf';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
/** Excel's width of one character of the default font, in points, and its padding. */
const points = (characters: number) => (characters * 7 + 5) * 0.75;

/** One call a style, not one a cell: formatting cell by cell is what makes add-ins slow (office-js #12). */
export function drawStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [name, style] of Object.entries(plan.styles)) {
    const areas = areasOf(placesWith(plan, name));
    for (const ranges of rangesOf(sheet, areas)) draw(ranges.format, style, plan.font);
  }
  for (const area of bordered(plan)) {
    const { borders } = sheet.getRange(areaAddress(area)).format;
    for (const edge of edges) borders.getItem(edge).style = 'Continuous';
  }
  plan.columns.forEach(({ width }, column) => {
    sheet.getRange(areaAddress({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = points(width);
  });
  drawHeights(sheet, plan);
}

function draw(format: Excel.RangeFormat, style: Style, font: string): void {
  format.font.name = font;
  format.font.size = style.size;
  format.font.bold = style.bold ?? false;
  format.font.italic = style.italic ?? false;
  format.horizontalAlignment = horizontal[style.align];
  format.verticalAlignment = 'Center';
  format.wrapText = style.wrap ?? false;
  if (style.fill) format.fill.color = style.fill;
  if (style.unlocked) format.protection.locked = false;
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Estimated heights first, for hosts that cannot fit rows; then the host's own fit where a row may fit itself. */
function drawHeights(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const byHeight = new Map<number, Place[]>();
  plan.rows.forEach(({ height }, row) => {
    byHeight.set(height, [...(byHeight.get(height) ?? []), { row, column: 0 }]);
  });
  for (const [height, rows] of byHeight)
    for (const ranges of rangesOf(sheet, areasOf(rows))) ranges.format.rowHeight = height;
  const fitted = areasOf(plan.rows.flatMap((row, index) => (row.fitted ? [{ row: index, column: 0 }] : [])));
  for (const area of fitted)
    sheet.getRange(areaAddress({ ...area, columns: plan.columns.length })).format.autofitRows();
}

function placesWith(plan: SheetPlan, style: string): Place[] {
  return plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell.style === style ? [{ row, column }] : [])),
  );
}

/** Rows whose cells have borders, as rectangles of the table's width. */
function bordered(plan: SheetPlan): readonly Area[] {
  const rows = plan.rows.flatMap(({ cells }, row) =>
    cells.some(({ style }) => plan.styles[style]?.border) ? [{ row, column: 0 }] : [],
  );
  return areasOf(rows).map((area) => ({ ...area, columns: plan.columns.length }));
}
