import type { CompareWords } from '../vi/compare';

export const compare: CompareWords = {
  help: 'Beside earlier figures many more slips are noticed. The earlier report is only read.',
  looking: 'Looking for appendices…',
  sheet: 'Other appendices in this workbook:',
  noSheets: 'This workbook has no other appendix.',
  file: 'Choose the earlier .xlsx file',
  orFile: 'Or choose the earlier .xlsx file',
  withSheet: (sheet) => `Compared with: ${sheet}`,
  withFile: (sheet, file) => `Compared with: ${sheet} (file ${file})`,
  others: (sheets) =>
    `The file has several appendices; ${sheets.map((name) => `“${name}”`).join(', ')} not compared. For another one, move that sheet to the front, save, and choose the file again.`,
  ask: 'Which report is this? Fill in its year to compare.',
  same: 'It is of the same days as this report, so it is not compared.',
  days: 'Period and days',
  here: 'Days this report counts',
  from: 'From',
  to: 'To',
  wrongDays: 'The last day has to come after the first.',
  remove: 'Stop comparing',
  gone: (sheet) => `The sheet “${sheet}” is no longer there to compare with.`,
  keep: 'Keep this in the file',
  keepHelp: 'So that others who open this file, or the next report, compare the same way.',
  keepFiles: 'So that it is compared the same way next time; files from outside have to be chosen again.',
  coverage: {
    help: 'No error found is not quite no error: some cells cannot be compared with any other.',
    alone: 'from this report alone',
    beside: 'beside an earlier period',
    noticed: (ofTen, how) =>
      ofTen === 0 ? `Hardly any slip is noticed ${how}` : `About ${ofTen} of 10 slips are noticed ${how}`,
    source: 'Estimated by mistyping made-up figures thousands of times.',
  },
};
