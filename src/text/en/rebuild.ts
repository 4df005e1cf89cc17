import type { RebuildWords } from '../vi/rebuild';

export const rebuild: RebuildWords = {
  help: 'Some rows of this table are not recognised or have shifted. A new table can be made from the form on another sheet: figures that are certain are copied, and this sheet stays as it is.',
  button: 'Rebuild the table',
  adoptHelp: (cells) =>
    `${cells === 1 ? '1 line was' : `${cells} lines were`} recognised, but Excel does not know which cell is whose. Using this table names the cells and adds prompts and warning colours where there are none; no figure and no format changes.`,
  adopt: 'Use this table',
  needsProfile: 'Fill in the details of your office in step 1 to rebuild the table.',
  whole: (from) => `All figures were copied from “${from}”.`,
  left: (count, from) =>
    `${count === 1 ? '1 line was' : `${count} lines were`} not copied; look them up in “${from}” and type them:`,
  line: (code, rows, read) => `Line ${code}: ${read === null ? '' : `it says “${read}”, `}row ${rows.join(', ')}`,
  strange: (row, label, read) => `Row ${row} “${label}” is not in the form: it says ${read}`,
  close: 'Seen',
  column: 'Which column holds the figures of this report?',
  columnHelp: 'Choose one: the pane reads the figures from it for now, and the sheet does not change.',
  columnKept: 'Reading from this column for now. “Use this table” keeps the choice with the sheet.',
  columnNamed: (letters, heading) => `Column ${letters}${heading ? ` “${heading}”` : ', no heading'}`,
  examples: (lines) => `Line ${lines.map(({ code, text }) => `${code}:\u00a0${text || 'blank'}`).join(' · ')}`,
};
