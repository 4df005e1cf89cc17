import type { Area } from '../../sheet/types';
import type { SheetName } from './book';

/** What a workbook carries that no spreadsheet on the page can show. */
export interface KeptByBook {
  /** Custom XML parts by id. */
  readonly parts: Map<string, string>;
  names: readonly SheetName[];
}

export interface KeptBySheet {
  tabColor: string;
  showGridlines: boolean;
  visibility: string;
  protection: { protected: boolean; options: Readonly<Record<string, unknown>> };
  page: PageSetup;
}

/** Print set-up in Office.js's units (points) and words. */
export interface PageSetup {
  orientation: string;
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea: Area | null;
  titleRows: Area | null;
  readonly headersFooters: Record<string, string>;
}

export const emptyKeptByBook = (): KeptByBook => ({ parts: new Map(), names: [] });

export const emptyKeptBySheet = (): KeptBySheet => ({
  tabColor: '',
  showGridlines: true,
  visibility: 'Visible',
  protection: { protected: false, options: {} },
  page: {
    orientation: 'Portrait',
    paperSize: 'Letter',
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printArea: null,
    titleRows: null,
    headersFooters: {},
  },
});
