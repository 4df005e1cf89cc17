import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import { readVietnameseNumbers } from './vietnameseInput';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

export type Univer = ReturnType<typeof createUniver>;
export type UniverApi = Univer['univerAPI'];
export type UniverWorkbook = ReturnType<UniverApi['createWorkbook']>;
export type UniverWorksheet = ReturnType<UniverWorkbook['getActiveSheet']>;

/** As many columns as the add-in reads, and room below the appendix. */
export const sheetSize = { rowCount: 1000, columnCount: 26 };

/** A spreadsheet in this element, speaking Vietnamese, with one empty sheet. */
export function openUniver(container: HTMLElement, firstSheet: string) {
  const univer = createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, conditionalWords, validationWords) },
    presets: [
      UniverSheetsCorePreset({ container, header: false, contextMenu: true, footer: {} }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const workbook = univer.univerAPI.createWorkbook({
    name: 'Bàn thử',
    locale: LocaleType.VI_VN,
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: firstSheet, ...sheetSize } },
  });
  workbook.setNumfmtLocal('vi');
  readVietnameseNumbers(univer);
  return { univer, workbook };
}
