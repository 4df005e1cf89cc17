import type { CompareWords } from '../vi/compare';

export const compare: CompareWords = {
  help: 'With the figures of an earlier period, many more typing errors are found. The earlier report is only read.',
  looking: 'Looking for appendices…',
  sheet: 'Other appendices in this workbook:',
  noSheets: 'This workbook has no other appendix.',
  file: 'Choose an earlier .xlsx file',
  orFile: 'Or choose an earlier .xlsx file',
  withSheet: (sheet) => `Compared with: ${sheet}`,
  withFile: (sheet, file) => `Compared with: ${sheet} (file ${file})`,
  others: (sheets) =>
    `The file has several appendices; not compared with ${sheets.map((name) => `“${name}”`).join(', ')}. For another one, move that sheet to the front, save, and choose the file again.`,
  ask: 'Which period is this report for? Fill in the year to compare.',
  unreadable:
    'It is not clear which column or table there holds the figures, so nothing is compared. Put “Số liệu” over the right column there, then choose it again.',
  same: 'It is for the same period as this report, so it is not compared.',
  days: 'Period and days',
  here: 'Days of this report',
  from: 'From',
  to: 'To',
  wrongDays: 'The last day must come after the first.',
  remove: 'Stop comparing',
  gone: (sheet) => `The sheet “${sheet}” is no longer there to compare with.`,
  keep: 'Save comparison in the file',
  keepHelp: 'Save it, so that next time, or for others who open this file, it is compared the same way.',
  keepFiles: 'Save it, so that it is compared the same way next time; the chosen .xlsx file has to be chosen again.',
  coverage: {
    help: 'No errors found does not mean no errors: some cells cannot be checked against any other.',
    alone: 'with this report alone',
    beside: 'when compared with an earlier period',
    noticed: (ofTen, how) =>
      ofTen === 0 ? `Hardly any typing error is found ${how}` : `About ${ofTen} of 10 typing errors are found ${how}`,
    source: 'Estimated from thousands of typing errors made on purpose in assumed figures.',
  },
};
