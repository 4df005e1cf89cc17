import { startWord } from './hostInNode';

test('a document made from a file is opened as it is', async () => {
  const { opened, batches } = startWord();
  await Word.run((context) => {
    context.application.createDocument('UEsDBBQAAAAIAA==').open();
    return context.sync();
  });
  expect(opened).toEqual([{ base64: 'UEsDBBQAAAAIAA==' }]);
  expect(batches).toHaveLength(1);
});

test('what is no .docx is refused', async () => {
  startWord();
  const open = Word.run((context) => {
    context.application.createDocument('AAAA').open();
    return context.sync();
  });
  await expect(open).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('what the simulated Word does not have is ApiNotFound', async () => {
  startWord();
  const insert = Word.run((context) => {
    context.document.body.insertParagraph('Kính gửi', 'Start');
    return context.sync();
  });
  await expect(insert).rejects.toMatchObject({ code: 'ApiNotFound' });
});
