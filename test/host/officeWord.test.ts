import { openingOf, wordHost } from '../../src/office/word/wordHost';
import { startWord } from './hostInNode';
import { control, docxOf, paragraph, run, tagged, textsOf, type, xmlOf } from './wordDocuments';

const heading = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>';
const inTable = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;

const sample = docxOf(
  [
    paragraph(heading, run('A. KẾT QUẢ')),
    paragraph(run('Có '), tagged('3.1.3', run('1.821')), run(' thủ tục, tăng 100% so với 100% năm trước.')),
    paragraph(run('Đạt 100%, ký hiệu 2^3,'), '<w:r><w:br/></w:r>', run('ngày 05/8/2021 “xong”.')),
    inTable(paragraph(tagged('3.1.3', run('1.821')))),
    paragraph(control('<w:lock w:val="contentLocked"/><w:tag w:val="3.1.1"/>', run('91'))),
  ].join(''),
);

async function started(docx = sample) {
  const word = startWord(docx);
  const host = wordHost('newDocument');
  const syncsOf = async (deed: () => Promise<unknown>) => {
    const before = word.batches.length;
    await deed();
    return word.batches.length - before;
  };
  const read = await host.read();
  if (!read.ok) throw new Error('not read');
  const { paragraphs } = read.value;
  /** The place of the nth occurrence of a text in a paragraph. */
  const place = (index: number, text: string, nth = 0) => {
    const whole = paragraphs[index]!.text;
    const start = whole
      .split(text)
      .slice(0, nth + 1)
      .join(text).length;
    return { paragraph: index, text: whole, start, end: start + text.length };
  };
  const selected = () => word.desk.front.textOf(word.desk.front.selection);
  const selectedAt = () => {
    const { first, start } = word.desk.front.selection;
    return [word.desk.front.paragraphs.indexOf(first), start];
  };
  return { ...word, host, syncsOf, reading: read.value, place, selected, selectedAt };
}

test('a report opens as a new document, however long it is: one sync', async () => {
  const { desk, batches } = startWord();
  const text = 'Cải cách hành chính '.repeat(5000);
  expect(await wordHost('newDocument').open(docxOf(paragraph(run(text))))).toEqual({ ok: true, value: undefined });
  expect(textsOf(desk)).toEqual([text]);
  expect(batches).toHaveLength(1);
});

test('where no new documents are made, the report goes behind what is there, or takes an empty document', async () => {
  const report = docxOf(paragraph(run('BÁO CÁO')));
  const empty = startWord();
  await wordHost('intoOpen').insertHere(report);
  expect(textsOf(empty.desk)).toEqual(['BÁO CÁO']);
  expect(empty.batches).toHaveLength(2);
  const { desk } = startWord(docxOf(paragraph(run('Dự thảo'))));
  await wordHost('intoOpen').insertHere(report);
  expect(textsOf(desk)).toEqual(['Dự thảo', 'BÁO CÁO']);
});

test.each([
  ['WordApi 1.3', '1.3', false, 'newDocument'],
  ['WordApi 1.3 on the web', '1.3', true, 'onlineCopy'],
  ['WordApi 1.2', '1.2', false, 'intoOpen'],
])('with %s a report opens in its own way', (_, newest, online, opening) => {
  startWord();
  expect(openingOf((set, version) => set === 'WordApi' && version <= newest, online)).toBe(opening);
});

test('reading is one sync: paragraphs with their levels, controls with tags, titles and locks', async () => {
  const { host, syncsOf, reading } = await started();
  expect(await syncsOf(() => host.read())).toBe(1);
  expect(reading.paragraphs.map(({ text }) => text)).toEqual([
    'A. KẾT QUẢ',
    'Có 1.821 thủ tục, tăng 100% so với 100% năm trước.',
    'Đạt 100%, ký hiệu 2^3,\vngày 05/8/2021 “xong”.',
    '1.821',
    '91',
  ]);
  expect(reading.paragraphs.map(({ outlineLevel }) => outlineLevel)).toEqual([0, null, null, null, null]);
  expect(reading.paragraphs.map(({ inTable }) => inTable)).toEqual([false, false, false, true, false]);
  expect(reading.controls.map(({ tag, text, locked }) => [tag, text, locked])).toEqual([
    ['3.1.3', '1.821', false],
    ['3.1.3', '1.821', false],
    ['3.1.1', '91', true],
  ]);
});

test.each([
  ['the only one', 1, 'thủ tục', 0],
  ['the second of its paragraph', 1, '100%', 1],
  ['the third of the document', 2, '100%', 0],
  ['one that stands in a control', 1, '1.821', 0],
  ['one in a table', 3, '1.821', 0],
  ['one with a sign that Word reads as a code', 2, '2^3', 0],
  ['one over a line break', 2, '2^3,\vngày', 0],
  ['one with curly quotation marks', 2, '“xong”', 0],
] as const)('a place is selected in two syncs: %s', async (_, index, text, nth) => {
  const { host, syncsOf, place, selected, selectedAt } = await started();
  const wanted = place(index, text, nth);
  expect(await syncsOf(() => host.select(wanted))).toBe(2);
  expect([selected(), ...selectedAt()]).toEqual([text, index, wanted.start]);
});

test('a text longer than Word can look for is selected as far as it goes', async () => {
  const long = 'a'.repeat(300);
  const { host, place, selected } = await started(docxOf(paragraph(run(`x ${long}`))));
  expect(await host.select(place(0, long))).toEqual({ ok: true, value: true });
  expect(selected()).toBe('a'.repeat(255));
});

test('a place that moved is found again; one that is gone is not', async () => {
  const { host, desk, place, selectedAt } = await started();
  const wanted = place(2, '05/8/2021');
  type(desk, 'Đạt 100%', 'Kết quả đạt 100%');
  expect(await host.select(wanted)).toEqual({ ok: true, value: true });
  expect(selectedAt()).toEqual([2, wanted.start + 'Kết quả đ'.length - 'Đ'.length]);
  type(desk, '05/8/2021', '06/8/2021');
  expect(await host.select(wanted)).toEqual({ ok: true, value: false });
});

test('letters give way to others in two syncs; where they are gone, nothing is written', async () => {
  const { host, desk, syncsOf, place } = await started();
  const wanted = place(1, '100%', 1);
  expect(await syncsOf(() => host.replace(wanted, '99,9%'))).toBe(2);
  expect(textsOf(desk)[1]).toBe('Có 1.821 thủ tục, tăng 100% so với 99,9% năm trước.');
  expect(await host.replace(place(1, 'thủ tục, tăng 100% so với 100%'), 'x')).toEqual({ ok: true, value: false });
});

test('letters that Word cannot look for as a whole are not written over', async () => {
  const long = 'Rà soát thủ tục. '.repeat(20);
  const { desk, host, place } = await started(docxOf(paragraph(run(long))));
  const before = xmlOf(desk);
  expect(await host.replace(place(0, long), 'x')).toEqual({ ok: true, value: false });
  expect(xmlOf(desk)).toBe(before);
});

test('where Word finds fewer places than the paragraphs tell of, none is written over', async () => {
  const { desk, host, meet, place } = await started();
  const before = xmlOf(desk);
  meet((nth) =>
    nth === 0
      ? async (request, run) => {
          const answer = await run(request);
          const isHit = ({ Text }: { Text?: string }) => Text === '100%';
          for (const { Value } of answer.Results as { Value?: { _Items?: { Text?: string }[] } }[])
            if (Value?._Items?.some(isHit)) Value._Items.splice(Value._Items.findIndex(isHit), 1);
          return answer;
        }
      : undefined,
  );
  expect(await host.replace(place(1, '100%', 1), '99,9%')).toEqual({ ok: true, value: false });
  expect(xmlOf(desk)).toBe(before);
});

test('in a changed paragraph the nearest of several is meant', async () => {
  const { host, desk, place, selectedAt } = await started();
  const wanted = place(1, '100%', 1);
  type(desk, 'Có', 'Đã có');
  await host.select(wanted);
  expect(selectedAt()).toEqual([1, wanted.start + 'Đã '.length]);
});

test('a control is selected in two syncs; one that is gone is not', async () => {
  const { host, syncsOf, reading, selectedAt } = await started();
  expect(await syncsOf(() => host.select({ control: reading.controls[1]!.id }))).toBe(2);
  expect(selectedAt()).toEqual([3, 0]);
  expect(await host.select({ control: 5 })).toEqual({ ok: true, value: false });
});

test('filling is one sync to look and one to write; only the named control differs', async () => {
  const { host, desk, batches, reading } = await started();
  const before = xmlOf(desk);
  const [first] = reading.controls;
  const asked = batches.length;
  await host.fill(({ controls }) => [{ id: controls[0]!.id, text: '1.830', title: 'Số liệu' }]);
  expect(batches.length - asked).toBe(2);
  expect(first).toMatchObject({ tag: '3.1.3', title: '' });
  const [tag, written] = ['<w:tag w:val="3.1.3"/>', run('1.821')];
  const changed = before.replace(tag, `<w:alias w:val="Số liệu"/>${tag}`).replace(written, run('1.830'));
  expect(xmlOf(desk)).toBe(changed);
});

test('a prompt that is filled takes off its look', async () => {
  const grey = '<w:rPr><w:i/><w:iCs/><w:color w:val="767676"/></w:rPr>';
  const prompt = control('<w:tag w:val="sentence:A"/><w:showingPlcHdr/>', paragraph(run('[chưa có số]', grey)));
  const { host, desk } = await started(docxOf(prompt));
  await host.fill(({ controls }) => [{ id: controls[0]!.id, text: '- Có 3.', title: 'Câu', plain: true }]);
  expect(textsOf(desk)).toEqual(['- Có 3.']);
  expect(xmlOf(desk)).not.toMatch(/w:i\b|767676|showingPlcHdr/);
});

test('with nothing to write, filling ends with the look', async () => {
  const { host, syncsOf } = await started();
  expect(await syncsOf(() => host.fill(() => []))).toBe(1);
});

test.each([
  ['AccessDenied', 'protected'],
  ['NotAllowed', 'protected'],
  ['SearchDialogIsOpen', 'busy'],
  ['ItemNotFound', 'gone'],
])('%s of Word is told as “%s”', async (code, kind) => {
  const { host, refuse } = await started();
  refuse(code);
  expect(await host.read()).toEqual({ ok: false, failure: { kind } });
});

test('what Word does not name keeps its code', async () => {
  const { host, refuse } = await started();
  refuse('GeneralException');
  expect(await host.read()).toEqual({ ok: false, failure: { kind: 'unknown', code: 'GeneralException' } });
});
