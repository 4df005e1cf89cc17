import type { CarryWords } from '../vi/carry';

export const carry: CarryWords = {
  help: 'Its prose goes under the same headings, the figures are this period’s. The old file is only read.',
  choose: 'Choose last period’s report (.docx)',
  remove: 'Do not use it',
  taken: (paragraphs, file) => `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} of ${file} used again.`,
  nothing: (file) => `There is no prose to use again in ${file}.`,
  leftovers: (count) => `Still about the old period (${count})`,
  leftoversHelp: 'Look at these places in the new report.',
  noLeftovers: 'No place was found that still speaks of the old period.',
  kinds: { period: 'old period', number: 'old number' },
  homeless: (count) => `No such heading in this form (${count})`,
  homelessHelp: 'These stand at the end of the report, before the closing words. Move them or delete them.',
  left: (count) => `Not taken over (${count})`,
  leftHelp:
    'Tables, footnotes, and sentences of figures whose words were changed; copy them from the old file if they are needed.',
  leftKinds: { table: 'table', sentence: 'sentence of figures', note: 'footnote' },
  troubles: {
    notDocument: 'This file is not a Word document (.docx). Open it in Word, save it as .docx and choose it again.',
    lockedFile: 'This file opens only with a password. Remove the password and choose it again.',
    damagedFile: 'This file is damaged or incomplete. Open it in Word, save it and choose it again.',
    hugeFile: 'This file is too large. Remove pictures from the document and choose it again.',
  },
};
