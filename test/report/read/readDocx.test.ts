import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeDocx } from '../../../src/report/docx/writeDocx';
import { readDocx } from '../../../src/report/read/readDocx';
import { packed, unpacked } from '../../sheet/packed';
import { reportOf } from '../reportOf';
import { documentWith, p } from './documentWith';

function paragraphsOf(bytes: Uint8Array) {
  const file = readDocx(bytes);
  if (!file.ok) throw new Error(file.trouble);
  return file.value.paragraphs;
}
const textsOf = (body: string) => paragraphsOf(documentWith(body)).map(({ text }) => text);
const run = (content: string) => `<w:r>${content}</w:r>`;
const control = (tag: string, content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = (text: string) => `<w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict>`;

test.each([
  [
    'runs are joined',
    `<w:p>${run('<w:t>Nghị định số </w:t>')}${run('<w:t>108/2014/NĐ-CP</w:t>')}</w:p>`,
    ['Nghị định số 108/2014/NĐ-CP'],
  ],
  ['references become letters', p('A &amp; B &#7844; &lt;i&gt;'), ['A & B Ấ <i>']],
  ['an empty paragraph is one', '<w:p/>', ['']],
  [
    'tabs and breaks',
    `<w:p>${run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>')}</w:p>`,
    ['a\tb\nc\nd'],
  ],
  ['tab stops are no tabs', p('a', '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs>'), ['a']],
  [
    'hyphens that do not break and soft ones',
    `<w:p>${run('<w:t>NĐ</w:t><w:noBreakHyphen/><w:t>C</w:t><w:softHyphen/><w:t>P</w:t>')}</w:p>`,
    ['NĐ\u2011C\u00adP'],
  ],
  ['a symbol of a font', `<w:p>${run('<w:sym w:font="Symbol" w:char="00B7"/>')}</w:p>`, ['\u00b7']],
  [
    'deleted words are gone, inserted ones stay',
    `<w:p>${run('<w:t>a</w:t>')}<w:del>${run('<w:delText>b</w:delText>')}</w:del><w:ins>${run('<w:t>c</w:t>')}</w:ins></w:p>`,
    ['ac'],
  ],
  [
    'words moved away are read once',
    `<w:p><w:moveFrom>${run('<w:t>a</w:t>')}</w:moveFrom><w:moveTo>${run('<w:t>a</w:t>')}</w:moveTo></w:p>`,
    ['a'],
  ],
  [
    'a deleted paragraph mark joins two',
    `${p('một ', '<w:rPr><w:del/></w:rPr>')}${p('hai')}${p('ba')}`,
    ['một hai', 'ba'],
  ],
  [
    'a field shows its result',
    `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> PAGE </w:instrText>')}${run('<w:t>7</w:t>')}<w:fldSimple w:instr="DATE">${run('<w:t>/8</w:t>')}</w:fldSimple></w:p>`,
    ['7/8'],
  ],
  ['links', `<w:p><w:hyperlink>${run('<w:t>a</w:t>')}</w:hyperlink></w:p>`, ['a']],
  [
    'tables, row by row',
    `<w:tbl><w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('2')}</w:tc></w:tr><w:tr><w:tc>${p('3')}</w:tc></w:tr></w:tbl>`,
    ['1', '2', '3'],
  ],
  [
    'a deleted row',
    `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('1')}</w:tc></w:tr><w:tr><w:tc>${p('2')}</w:tc></w:tr></w:tbl>`,
    ['2'],
  ],
  [
    'a text box after its paragraph',
    `<w:p>${run('<w:t>a</w:t>')}${run(box('hộp'))}${run('<w:t>b</w:t>')}</w:p>${p('c')}`,
    ['ab', 'hộp', 'c'],
  ],
  [
    'a text box for new and old readers, once',
    `<w:p>${run(`<mc:AlternateContent><mc:Choice>${box('mới')}</mc:Choice><mc:Fallback>${box('cũ')}</mc:Fallback></mc:AlternateContent>`)}</w:p>`,
    ['', 'mới'],
  ],
  [
    'ruby without its reading',
    `<w:p>${run(`<w:ruby><w:rt>${run('<w:t>x</w:t>')}</w:rt><w:rubyBase>${run('<w:t>a</w:t>')}</w:rubyBase></w:ruby>`)}</w:p>`,
    ['a'],
  ],
  ['custom XML around blocks', `<w:customXml>${p('a')}</w:customXml>`, ['a']],
])('%s', (_, body, texts) => {
  expect(textsOf(body)).toEqual(texts);
});

test('controls say where their words stand', () => {
  const inline = `<w:p>${run('<w:t>Có </w:t>')}${control('3.1.3', run('<w:t>1.821</w:t>'))}${run('<w:t> thủ tục</w:t>')}</w:p>`;
  const block = control('prompt:A.I', p('Nêu văn bản'), '<w:showingPlcHdr/>');
  const written = control('prompt:A.II', p('một') + p('hai'), '<w:showingPlcHdr w:val="0"/>');
  expect(paragraphsOf(documentWith(inline + block + written)).map(({ controls }) => controls)).toEqual([
    [{ tag: '3.1.3', start: 3, end: 8, showingPlaceholder: false }],
    [{ tag: 'prompt:A.I', start: 0, end: 11, showingPlaceholder: true }],
    [{ tag: 'prompt:A.II', start: 0, end: 3, showingPlaceholder: false }],
    [{ tag: 'prompt:A.II', start: 0, end: 3, showingPlaceholder: false }],
  ]);
});

const styles = `<w:styles>
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="muc"><w:name w:val="Mục"/><w:basedOn w:val="u1"/></w:style>
  <w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style>
  <w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>
</w:styles>`;

test.each([
  ['the default style', '', 'Normal', null],
  ['a heading', '<w:pStyle w:val="u1"/>', 'heading 1', 0],
  ['a style based on a heading', '<w:pStyle w:val="muc"/>', 'Mục', 0],
  ['a level of its own', '<w:pStyle w:val="u1"/><w:outlineLvl w:val="2"/>', 'heading 1', 2],
  ['body text by its own level', '<w:pStyle w:val="u1"/><w:outlineLvl w:val="9"/>', 'heading 1', null],
  ['styles based on each other', '<w:pStyle w:val="x"/>', 'x', null],
  ['a style that is not there', '<w:pStyle w:val="z"/>', 'z', null],
])('%s', (_, properties, name, outlineLevel) => {
  const [paragraph] = paragraphsOf(documentWith(p('a', properties), { 'word/styles.xml': styles }));
  expect([paragraph?.style.name, paragraph?.outlineLevel]).toEqual([name, outlineLevel]);
});

test('footnotes come after the body, without the lines that part them', () => {
  const notes = `<w:footnotes><w:footnote w:type="separator">${p('---')}</w:footnote><w:footnote w:id="1">${p('chú thích')}</w:footnote></w:footnotes>`;
  const texts = paragraphsOf(documentWith(p('thân'), { 'word/footnotes.xml': notes })).map(({ text }) => text);
  expect(texts).toEqual(['thân', 'chú thích']);
});

test('a paragraph knows the notes that hang on it, and notes that they are none of the body', () => {
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>';
  const [body, foot, end] = paragraphsOf(
    documentWith(`<w:p>${run('<w:t>thân</w:t>')}${reference}</w:p>`, {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${p('chân')}${p('trang')}</w:footnote></w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes><w:endnote w:id="1">${p('cuối')}</w:endnote></w:endnotes>`,
    }),
  );
  expect([body?.notes, body?.isNote, foot?.isNote, end?.isNote]).toEqual([
    ['chân trang', 'cuối'],
    undefined,
    true,
    true,
  ]);
});

test('a paragraph is bold if all its letters are', () => {
  const part = (text: string, look: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const read = paragraphsOf(
    documentWith(
      [
        part('một', '<w:b/>') + part('hai', '<w:b w:val="true"/>') + part(' ', ''),
        part('một', '<w:b/>') + part('hai', '<w:b w:val="0"/>'),
        part('một', '') + part('hai', '<w:b/>'),
        '',
      ]
        .map((runs) => `<w:p>${runs}</w:p>`)
        .join(''),
    ),
  );
  expect(read.map(({ bold }) => bold)).toEqual([true, undefined, undefined, undefined]);
});

test("bullets are Word's own, by list or by style; numbers are no bullets", () => {
  const level = (format: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`;
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="5">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="6">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>`;
  const inList = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
  const styles =
    '<w:styles><w:style w:type="paragraph" w:styleId="Gach"><w:name w:val="List Bullet"/></w:style></w:styles>';
  const body = [p('a', inList(1)), p('b', inList(2)), p('c', inList(0)), p('d', '<w:pStyle w:val="Gach"/>'), p('e')];
  const read = paragraphsOf(
    documentWith(body.join(''), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
  );
  expect(read.filter(({ bulleted }) => bulleted).map(({ text }) => text)).toEqual(['a', 'd']);
});

test('our own report: every figure in its control, prompts still prompts, headings by their level', async () => {
  const paragraphs = paragraphsOf(await writeDocx(reportOf()));
  const controls = paragraphs.flatMap(({ text, controls }) =>
    controls.map(({ tag, start, end, showingPlaceholder }) => [tag, text.slice(start, end), showingPlaceholder]),
  );
  expect(controls).toContainEqual(['3.1.3', '1.821', false]);
  expect(controls).toContainEqual(['prompt:opening', expect.stringContaining('…'), true]);
  const headings = paragraphs.filter(({ outlineLevel }) => outlineLevel !== null);
  expect(headings.map(({ text, outlineLevel }) => [text, outlineLevel])).toContainEqual(['Cải cách thể chế', 2]);
  expect(paragraphs.find(({ text }) => text === '1.1.1.')?.inTable).toBe(true);
});

const good = documentWith(p('a'));
const relations = (target: string) =>
  `<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/></Relationships>`;
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each([
  ['an empty file', new Uint8Array(0), 'notDocument'],
  ['a text', strToU8('Kính gửi: Sở Nội vụ'), 'notDocument'],
  ['an old .doc', Uint8Array.from([...compound, ...wide('WordDocument')]), 'notDocument'],
  ['a file behind a password', Uint8Array.from([...compound, ...wide('EncryptedPackage')]), 'lockedFile'],
  ['half a download', good.slice(0, good.length / 2), 'damagedFile'],
  ['an empty zip', zipSync({}), 'notDocument'],
  [
    'a workbook',
    packed({ '_rels/.rels': relations('xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' }),
    'notDocument',
  ],
  ['a document part that is no document', documentWith('', { 'word/document.xml': '<html/>' }), 'damagedFile'],
  ['a document part that is no XML', documentWith('', { 'word/document.xml': 'Kính gửi: Sở Nội vụ' }), 'damagedFile'],
  ['a paragraph within a paragraph', documentWith('<w:p><w:p/><w:r><w:t>a</w:t></w:r></w:p>'), 'damagedFile'],
  ['words outside any paragraph', documentWith('<w:r><w:t>a</w:t></w:r>'), 'damagedFile'],
  ['elements within a text', documentWith('<w:p><w:r><w:t>a<w:t>b</w:t></w:t></w:r></w:p>'), 'damagedFile'],
  ['elements without end', documentWith('<w:tbl>'.repeat(5_000)), 'damagedFile'],
  ['more than 20 MB', new Uint8Array(20_000_001).fill(0x50), 'hugeFile'],
  ['a zip that swells', documentWith('', { 'word/styles.xml': ' '.repeat(100_000_001) }), 'hugeFile'],
  [
    'more parts than any document has',
    documentWith('', Object.fromEntries(Array.from({ length: 5_001 }, (_, one) => [`x/${one}`, '']))),
    'hugeFile',
  ],
  [
    'a document of another name',
    documentWith('', {
      '_rels/.rels': relations('/word/document2.xml'),
      'word/document2.xml': '<w:document><w:body/></w:document>',
    }),
    'none',
  ],
  ['the smallest document', good, 'none'],
])('%s', (_, bytes, trouble) => {
  const file = readDocx(bytes);
  expect(file.ok ? 'none' : file.trouble).toBe(trouble);
});

test('whatever a file holds, reading it never throws', () => {
  const parts = unpacked(documentWith(control('a', p('b')) + box('c')));
  const cut = fc.record({
    part: fc.constantFrom(...Object.keys(parts)),
    at: fc.nat(),
    length: fc.nat({ max: 300 }),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom('', '<', '</w:p>', '<w:p><w:p/>', '&#99999999;', '<!DOCTYPE a [<!ENTITY b "c">]>'),
    ),
  });
  fc.assert(
    fc.property(cut, ({ part, at, length, put }) => {
      const xml = parts[part] ?? '';
      const from = at % xml.length;
      const broken = packed({ ...parts, [part]: xml.slice(0, from) + put + xml.slice(from + length) });
      expect(() => readDocx(broken)).not.toThrow();
    }),
  );
});
