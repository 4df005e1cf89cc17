import { wordHost } from '../../src/office/word/wordHost';
import { startWord } from './hostInNode';
import { docxOf, paragraph, run, textsOf } from './wordDocuments';

test('Word opens the report as a new document, however long it is', async () => {
  const { desk, batches } = startWord();
  const text = 'Cải cách hành chính '.repeat(5000);
  expect(await wordHost().open(docxOf(paragraph(run(text))))).toEqual({ ok: true, value: undefined });
  expect(textsOf(desk)).toEqual([text]);
  expect(batches).toHaveLength(1);
});
