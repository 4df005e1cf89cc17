import type { Failures } from '../vi/failures';
import { sheetBeingDrawn } from '../vi/sheetBeingDrawn';

export const failures: Failures = {
  cellEditing: {
    what: 'Excel is waiting for you to finish typing in a cell.',
    advice: 'Press Enter to keep what you typed or Esc to drop it, then try again.',
  },
  protected: {
    what: 'The sheet or the file is protected.',
    advice: 'On the Review tab, unprotect the sheet or the file, then try again.',
  },
  otherWindow: {
    what: 'Another Excel file is in front.',
    advice: 'Click the window of this file, then try again.',
  },
  dialogOpen: {
    what: 'A dialog box is open in Excel.',
    advice: 'Close it, then try again.',
  },
  gone: {
    what: 'The sheet or the cell is no longer there.',
    advice: 'The sheet or a row may have been deleted. Undo (Ctrl+Z) in Excel, or insert a new appendix.',
  },
  notSupported: {
    what: 'This version of Office cannot do what you asked for.',
    advice: 'Office 2021, Microsoft 365 or Office on the web is needed.',
  },
  tooLarge: {
    what: 'The sheet is too large to read or write at once.',
    advice: 'Remove data outside the appendix, or copy the appendix into its own file, then try again.',
  },
  busy: {
    what: 'Office is busy.',
    advice: 'Wait a few seconds, then try again.',
  },
  noAnswer: {
    what: 'Office has not answered yet.',
    advice:
      'If you are typing in a cell, press Enter or Esc; with Office on the web, check the network. See whether what you asked for is done before you try again.',
  },
  halfInserted: {
    what: 'Excel stopped midway, so the appendix was not inserted completely.',
    advice: `If there is a sheet whose name begins with “${sheetBeingDrawn}”, delete it and insert again. The other sheets are untouched.`,
  },
  profileNotKept: {
    what: 'The appendix was inserted, but the details of your office could not be saved in the file.',
    advice: 'Open “Details of your office” in step 1 and press “Save details”.',
  },
  halfAdopted: {
    what: 'Excel stopped midway, so this table is only partly in use.',
    advice:
      'No figure has changed. Press “Use this table” again. If there are colours too many, remove them under Conditional Formatting on the Home tab.',
  },
  halfCorrected: {
    what: 'Excel stopped midway; perhaps only some of the figures were corrected.',
    advice: 'Check those cells, and type whatever figure is not right.',
  },
  unknown: {
    what: 'Office reported an error of unknown cause.',
    advice: 'Your figures are untouched. Try again; if it persists, save the file, close it and open it again.',
  },
  notWorkbook: {
    what: 'This file is not an .xlsx workbook.',
    advice:
      'Choose an .xlsx file. Open an old .xls file in Excel, choose Save As, type Excel Workbook (.xlsx), then choose the new file.',
  },
  lockedFile: {
    what: 'This file opens only with a password.',
    advice: 'Open it in Excel, remove the password, save it and choose it again.',
  },
  damagedFile: {
    what: 'This file cannot be read.',
    advice: 'It may be damaged or only partly downloaded. Open it in Excel, save it and choose it again.',
  },
  hugeFile: {
    what: 'This file is too large to read.',
    advice: 'Copy the appendix sheet into a new file, save it and choose that file.',
  },
  noAppendix: {
    what: 'There is no CCHC appendix in this file.',
    advice: 'Choose a file with an appendix sheet that is filled in. Tables of another form cannot be read.',
  },
  reportFailed: {
    what: 'The report could not be made.',
    advice: 'Check the network and try again. Your figures are untouched.',
  },
  notLoaded: {
    what: 'A part of the add-in could not be loaded.',
    advice: 'Check the network and try again. If it persists, close this pane and open it again.',
  },
  changedMeanwhile: {
    what: 'The figures have just changed, so no cell was corrected.',
    advice: 'The results are up to date now; please look again.',
  },
};
