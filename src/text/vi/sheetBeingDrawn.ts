/** What a sheet is called while it is being drawn: seen only where Excel stopped in the middle. */
export const sheetBeingDrawn = 'CCHC đang chèn';
