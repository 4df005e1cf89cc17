import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { planSheet } from '../../src/sheet/planSheet';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { readXlsx } from '../../src/sheet/xlsx/readXlsx';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { packed, relation, relationsPart, unpacked, workbookWith } from './packed';
import { widened } from './widened';

const good = writeXlsx({ sheets: [planSheet(edition, exampleProfile)], customXml: [] });
const troubleOf = (bytes: Uint8Array) => {
  const file = readXlsx(bytes);
  return file.ok ? 'none' : file.trouble;
};
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each([
  ['an empty file', new Uint8Array(0), 'notWorkbook'],
  ['a text', strToU8('Kính gửi: Sở Nội vụ'), 'notWorkbook'],
  ['an old .xls', Uint8Array.from([...compound, ...wide('Workbook')]), 'notWorkbook'],
  ['a file behind a password', Uint8Array.from([...compound, ...wide('EncryptedPackage')]), 'lockedFile'],
  ['two letters', strToU8('PK'), 'damagedFile'],
  ['half a download', good.slice(0, good.length / 2), 'damagedFile'],
  ['an empty zip', zipSync({}), 'notWorkbook'],
  ['a .docx', packed({ 'word/document.xml': '<w:document/>' }), 'notWorkbook'],
  ['a workbook part that is no workbook', workbookWith('', { 'xl/workbook.xml': '<html/>' }), 'notWorkbook'],
  ['more than 20 MB', new Uint8Array(20_000_001).fill(0x50), 'hugeFile'],
  ['a zip that swells', workbookWith('', { 'xl/sharedStrings.xml': ' '.repeat(100_000_001) }), 'hugeFile'],
  ['our own file', good, 'none'],
])('%s', (_, bytes, trouble) => {
  expect(troubleOf(bytes)).toBe(trouble);
});

test('a workbook without the appendix is read, and says so', () => {
  const file = readAppendixFile(edition, workbookWith('<row r="1"><c r="A1"><v>1</v></c></row>'));
  expect(file).toEqual({ ok: true, value: { reading: null, profile: null, exceptions: [], beside: [], others: [] } });
});

const cell = (attributes: string, value: string) => `<row r="1"><c ${attributes}><v>${value}</v></c></row>`;

const damaged: readonly (readonly [string, string, Readonly<Record<string, string>>?])[] = [
  ['an address that no sheet has', '<row r="0"><c r="A0"><v>2</v></c></row>'],
  ['a row that is no number', '<row r="x"><c r="A1"><v>1</v></c></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['two cells of one address', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['two values in a cell', cell('r="A1"', '1</v><v>2')],
  ['two tables of cells', `${cell('r="A1"', '1')}</sheetData><sheetData>${cell('r="A1"', '2')}`],
  ['a number of another notation', cell('r="A1"', '0x10')],
  ['a number that is none', cell('r="A1" t="n"', '1O0')],
  ['a text that is not in the list', cell('r="A1" t="s"', '7')],
  ['a kind of value that there is not', cell('r="A1" t="x"', '7')],
  [
    'a document type',
    '',
    { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "1821">]><sst><si><t>&a;</t></si></sst>' },
  ],
  ['an entity from elsewhere', '', { 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>' }],
  ['a reference that nothing declares', '<row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row>'],
  [
    'a million laughs',
    '',
    { 'xl/sharedStrings.xml': `<!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(999)}">]><sst/>` },
  ],
  ['elements a thousand deep', `${'<row>'.repeat(1000)}${'</row>'.repeat(1000)}`],
  ['an element that is never closed', '<row r="1"><c r="A1"><v>1</v>'],
  [
    'a sheet without its part',
    '',
    { 'xl/_rels/workbook.xml.rels': relationsPart(relation(1, 'worksheet', 'worksheets/sheet9.xml')) },
  ],
  ['a sheet of another root', '', { 'xl/worksheets/sheet1.xml': '<html/>' }],
  [
    'two parts for one sheet',
    '',
    {
      'xl/_rels/workbook.xml.rels': relationsPart(
        relation(1, 'worksheet', 'worksheets/sheet1.xml'),
        relation(1, 'theme', 'a.xml'),
      ),
    },
  ],
  ['a closing tag with another in it', '<row r="1"></row r="2"></row>'],
  ['another encoding', '', { 'xl/styles.xml': '<?xml version="1.0" encoding="windows-1258"?><styleSheet/>' }],
];

test.each(damaged.map(([name, rows, parts = {}]) => ({ name, rows, parts })))(
  '$name: the file is damaged, and nothing of it is taken',
  ({ rows, parts }) => {
    expect(troubleOf(workbookWith(rows, parts))).toBe('damagedFile');
  },
);

test('a sheet that is a chart has no cells', () => {
  const rels = relationsPart(relation(1, 'chartsheet', 'chartsheets/sheet1.xml'));
  expect(troubleOf(workbookWith('', { 'xl/_rels/workbook.xml.rels': rels }))).toBe('none');
});

test('names that mean something to JavaScript reach nothing', () => {
  const rows =
    '<row r="1"><__proto__ polluted="1"><v>9</v></__proto__><constructor><prototype polluted="1"/></constructor><c r="A1" __proto__="1" constructor="2"><v>1821</v></c></row>';
  const parts = {
    'customXml/item1.xml': '<cchc xmlns="urn:x"><__proto__><polluted>1</polluted></__proto__></cchc>',
    'xl/worksheets/__proto__.xml': '<worksheet/>',
  };
  expect(troubleOf(workbookWith(rows, parts))).toBe('none');
  expect('polluted' in {}).toBe(false);
});

/** The directory at the end of a zip tells size and checksum of each part: the bytes are changed, or what it tells. */
function altered(change: (bytes: Uint8Array, at: number) => void): Uint8Array {
  const bytes = workbookWith(cell('r="A1"', '1821'));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const at = Array.from({ length: bytes.length - 4 }, (_, place) => place).find(
    (place) => view.getUint32(place, true) === 0x02014b50 && bytes[place + 46 + 14] === 's'.charCodeAt(0),
  )!;
  change(bytes, at);
  return bytes;
}
const put = (field: number, value: number) => (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + field, value, true);

test.each([
  ['another checksum', put(16, 7)],
  ['more bytes than it says', put(24, 20)],
  ['fewer bytes than it says', put(24, 14_000_000)],
  ['a part that lies outside the file', put(42, 900_000)],
  ['a part that is packed in another way', (bytes, at) => bytes.set([12], at + 10)],
  ['a part behind a password of its own', (bytes, at) => bytes.set([1], at + 8)],
] satisfies [string, (bytes: Uint8Array, at: number) => void][])('a zip that says otherwise: %s', (_, change) => {
  expect(troubleOf(altered(() => undefined))).toBe('none');
  expect(troubleOf(altered(change))).toBe('damagedFile');
});

test('a zip of 64-bit sizes is read, and is damaged where it points nowhere', () => {
  const wide = widened(good);
  expect(troubleOf(wide)).toBe('none');
  const bytes = Buffer.from(wide);
  const locator = bytes.lastIndexOf('PK\x06\x07', undefined, 'latin1');
  bytes.writeBigUInt64LE(2n ** 63n, locator + 8);
  expect(troubleOf(bytes)).toBe('damagedFile');
  const cut = Buffer.from(wide);
  const field = cut.indexOf(Buffer.from([1, 0, 24, 0]), cut.lastIndexOf('PK\x01\x02', undefined, 'latin1'));
  cut.writeUInt16LE(8, field + 2);
  expect(troubleOf(cut)).toBe('damagedFile');
});

test('the same part twice', () => {
  const parts = { 'xl/worksheets/Sheet1.xml': '<worksheet/>' };
  expect(troubleOf(workbookWith(cell('r="A1"', '1'), parts))).toBe('damagedFile');
});

test('whatever a file holds, reading it never throws', () => {
  const parts = unpacked(good);
  const names = Object.keys(parts);
  const cut = fc.record({
    part: fc.constantFrom(...names),
    at: fc.nat(),
    length: fc.nat({ max: 3000 }),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom('', '<', '</c>', '<c r="A0"><v/>', '&#99999999;', '"', '<!DOCTYPE a [<!ENTITY b "c">]>'),
    ),
  });
  fc.assert(
    fc.property(cut, ({ part, at, length, put }) => {
      const xml = parts[part] ?? '';
      const from = at % xml.length;
      const broken = packed({ ...parts, [part]: xml.slice(0, from) + put + xml.slice(from + length) });
      expect(() => readAppendixFile(edition, broken)).not.toThrow();
    }),
    { numRuns: 60 },
  );
});
