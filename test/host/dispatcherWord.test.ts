import { startWord } from './hostInNode';
import { base64, bold, control, docxOf, paragraph, run, tagged, textsOf, xmlOf } from './wordDocuments';

const inTable = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;

const sample = docxOf(
  [
    paragraph(run('BÁO CÁO', bold)),
    paragraph(run('Có '), tagged('3.1.3', run('1.821', bold)), run(' thủ tục; '), tagged('3.1.1', run('91')), run('.')),
    control('<w:tag w:val="prompt:A.I"/><w:showingPlcHdr/>', paragraph(run('[Nêu kế hoạch]', bold))),
    inTable(paragraph(tagged('3.1.3', run('1.821')))),
    paragraph(control('<w:tag w:val="plain"/><w:text/>', run('chữ thường'))),
  ].join(''),
);

test('a document made from a file is opened as it is', async () => {
  const { desk, batches } = startWord();
  await Word.run((context) => {
    context.application.createDocument(base64(sample)).open();
    return context.sync();
  });
  expect(textsOf(desk)[0]).toBe('BÁO CÁO');
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
  await expect(insert).rejects.toMatchObject({
    code: 'ApiNotFound',
    debugInfo: { errorLocation: 'Body.InsertParagraph' },
  });
});

test('paragraphs come in the order of the text, those of tables and controls included', async () => {
  startWord(sample);
  const { texts, nesting } = await Word.run(async (context) => {
    const all = context.document.body.paragraphs.load('items/text,items/tableNestingLevel');
    await context.sync();
    return { texts: all.items.map(({ text }) => text), nesting: all.items.map((one) => one.tableNestingLevel) };
  });
  expect(texts).toEqual(['BÁO CÁO', 'Có 1.821 thủ tục; 91.', '[Nêu kế hoạch]', '1.821', 'chữ thường']);
  expect(nesting).toEqual([0, 0, 0, 1, 0]);
});

test('rich-text controls are listed, plain-text ones are not, as before WordApi 1.5', async () => {
  startWord(sample);
  const told = await Word.run(async (context) => {
    const all = context.document.contentControls.load('items/tag,items/text,items/type,items/placeholderText');
    const one = context.document.contentControls.getByTag('3.1.3').load('items/text');
    await context.sync();
    return { all: all.items.map(({ tag, text }) => [tag, text]), one: one.items.map(({ text }) => text) };
  });
  expect(told.all).toEqual([
    ['3.1.3', '1.821'],
    ['3.1.1', '91'],
    ['prompt:A.I', '[Nêu kế hoạch]'],
    ['3.1.3', '1.821'],
  ]);
  expect(told.one).toEqual(['1.821', '1.821']);
});

test('a control takes a text with the look it had, and nothing else moves', async () => {
  const { desk } = startWord(sample);
  const before = xmlOf(desk);
  await Word.run(async (context) => {
    const all = context.document.contentControls.getByTag('3.1.3').load('items/id');
    await context.sync();
    all.items[0]!.insertText('1.830', 'Replace');
    all.items[0]!.title = 'Số liệu';
    await context.sync();
  });
  const [tag, look] = ['<w:tag w:val="3.1.3"/>', '<w:r><w:rPr><w:b/></w:rPr>'];
  expect(xmlOf(desk)).toBe(
    before
      .replace(tag, `<w:alias w:val="Số liệu"/>${tag}`)
      .replace(`${look}<w:t xml:space="preserve">1.821`, `${look}<w:t xml:space="preserve">1.830`),
  );
});

test('a text in place of a placeholder takes off its dress', async () => {
  const { desk } = startWord(sample);
  await Word.run(async (context) => {
    const prompt = context.document.contentControls.getByTag('prompt:A.I').getFirst();
    prompt.insertText('Kế hoạch số 15/KH-UBND', 'Replace');
    await context.sync();
  });
  expect(xmlOf(desk)).toContain(control('<w:tag w:val="prompt:A.I"/>', paragraph(run('Kế hoạch số 15/KH-UBND'))));
});

test.each([
  ['a locked control', docxOf(control('<w:lock w:val="contentLocked"/>', paragraph(run('91'))))],
  ['a protected document', docxOf(control('', paragraph(run('91'))), '<w:documentProtection w:enforcement="1"/>')],
])('%s refuses to be written to', async (_, docx) => {
  const { desk } = startWord(docx);
  const write = Word.run((context) => {
    context.document.contentControls.getFirst().insertText('92', 'Replace');
    return context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(textsOf(desk)).toEqual(['91']);
});

test('a text is found in the body and in one paragraph; the range can be selected', async () => {
  const { desk } = startWord(sample);
  const found = await Word.run(async (context) => {
    const all = context.document.body.search('1.821').load('items/text');
    const paragraphs = context.document.body.paragraphs.load('items/text');
    await context.sync();
    const inSecond = paragraphs.items[1]!.search('THỦ TỤC').load('items/text');
    const exactly = paragraphs.items[1]!.search('THỦ TỤC', { matchCase: true }).load('items/text');
    await context.sync();
    inSecond.items[0]!.select();
    const selection = context.document.getSelection().load('text');
    await context.sync();
    return [all.items.length, inSecond.items.length, exactly.items.length, selection.text];
  });
  expect(found).toEqual([2, 1, 0, 'thủ tục']);
  expect(desk.front.textOf(desk.front.selection)).toBe('thủ tục');
});

test.each(['', 'a'.repeat(256), '^x'])('the search text “%s” is refused', async (text) => {
  startWord(sample);
  const search = Word.run(async (context) => {
    context.document.body.search(text).load('items');
    await context.sync();
  });
  await expect(search).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
});

test('a range that an add-in holds moves along with its text', async () => {
  startWord(sample);
  const text = await Word.run(async (context) => {
    const found = context.document.body.search('thủ tục').getFirst().load('text');
    await context.sync();
    context.document.contentControls.getByTag('3.1.3').getFirst().insertText('12.821', 'Replace');
    found.load('text');
    await context.sync();
    return found.text;
  });
  expect(text).toBe('thủ tục');
});

test('a file put into the document leaves its page set-up behind', async () => {
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
  const file = docxOf(
    paragraph(run('một')) + paragraph(`<w:pPr>${page}</w:pPr>`) + paragraph(centred, run('hai')) + page,
  );
  const { desk } = startWord(sample);
  await Word.run((context) => {
    context.document.body.insertFileFromBase64(base64(file), 'Replace');
    return context.sync();
  });
  expect(xmlOf(desk)).toBe(`${paragraph(run('một'))}<w:p><w:pPr></w:pPr></w:p>${paragraph(run('hai'))}`);
});

test('what nobody touched is saved byte for byte', () => {
  const { desk } = startWord(sample);
  expect(xmlOf(desk)).toBe(xmlOf(startWord(desk.front.file.bytes()).desk));
  desk.front.changed();
  expect(startWord(desk.front.file.bytes()).desk.front.paragraphs).toHaveLength(5);
});
