import type { RebuildWords } from '../vi/rebuild';

export const rebuild: RebuildWords = {
  help: 'Some rows of this table are not recognised or have shifted. A new table of the form can be made on another sheet: figures that are certain are copied, this sheet stays as it is.',
  button: 'Rebuild the table',
  needsProfile: 'Fill in the office details in step 1 to rebuild the table.',
  whole: (from) => `All figures were copied from “${from}”.`,
  left: (count, from) =>
    `${count === 1 ? '1 line was' : `${count} lines were`} not copied; look them up in “${from}” and type them:`,
  line: (code, rows, read) => `Line ${code}: ${read === null ? '' : `it says “${read}”, `}row ${rows.join(', ')}`,
  close: 'Seen',
};
