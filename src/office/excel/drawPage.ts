import { areaAddress } from '../../sheet/address';
import type { SheetPlan } from '../../sheet/types';

const points = (millimetres: number) => (millimetres / 25.4) * 72;

/** A4 upright, one page wide, header rows on each page, page numbers on top from page 2, rows kept in view. */
export function drawPage(sheet: Excel.Worksheet, { print, frozenRows }: SheetPlan): void {
  const page = sheet.pageLayout;
  page.orientation = 'Portrait';
  page.paperSize = 'A4';
  page.topMargin = points(print.margins.top);
  page.bottomMargin = points(print.margins.bottom);
  page.leftMargin = points(print.margins.left);
  page.rightMargin = points(print.margins.right);
  page.centerHorizontally = true;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintArea(areaAddress(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  page.headersFooters.state = 'FirstAndDefault';
  page.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  sheet.freezePanes.freezeRows(frozenRows);
  sheet.showGridlines = false;
}
