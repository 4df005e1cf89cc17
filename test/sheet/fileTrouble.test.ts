import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { planSheet } from '../../src/sheet/planSheet';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { readXlsx } from '../../src/sheet/xlsx/readXlsx';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { packed, unpacked, workbookWith } from './packed';

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
  expect(file).toEqual({ ok: true, value: { reading: null, profile: null, exceptions: [], beside: [] } });
});

test('addresses that no sheet has are passed over', () => {
  const rows = '<row r="x"><c><v>1</v></c></row><row r="0"><c r="A0"><v>2</v></c><c r="?"><v>3</v></c></row>';
  expect(troubleOf(workbookWith(rows))).toBe('none');
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
