import type { CarryWords } from '../vi/carry';

export const carry: CarryWords = {
  help: 'The text goes under the same headings, with the figures of this period. The old file is only read.',
  choose: 'Choose last period’s report (.docx)',
  remove: 'Do not reuse it',
  taken: (paragraphs, file) => `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} of ${file} reused.`,
  nothing: (file) => `No text to reuse was found in ${file}.`,
  leftovers: (count) => `Still about the last period (${count})`,
  leftoversHelp: 'Check these places in the new report.',
  noLeftovers: 'No place was found that is still about the last period.',
  kinds: { period: 'old period', number: 'old figure' },
  homeless: (count) => `Without a matching heading (${count})`,
  homelessHelp:
    'These are put at the end of the report, before the closing words. Move them under a heading or delete them.',
  left: (count) => `Not reused (${count})`,
  leftHelp: 'Tables, footnotes and reworded sentences with figures; copy them from the old file if you need them.',
  leftKinds: { table: 'table', sentence: 'sentence with figures', note: 'footnote' },
  troubles: {
    notDocument:
      'This file is not a Word document (.docx). Open an old .doc file in Word, save it as .docx and choose the new file.',
    lockedFile:
      'This file opens only with a password. Open it in Word, remove the password, save it and choose it again.',
    damagedFile: 'This file is damaged or incomplete. Open it in Word, save it and choose it again.',
    hugeFile: 'This file is too large. Save a copy, remove pictures from the copy and choose that.',
  },
};
