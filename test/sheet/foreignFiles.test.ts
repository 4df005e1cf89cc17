import { readXlsx } from '../../src/sheet/xlsx/readXlsx';
import { workbookWith } from './packed';

function valuesIn(bytes: Uint8Array) {
  const file = readXlsx(bytes);
  if (!file.ok) throw new Error(file.trouble);
  return file.value.sheets[0]!.grid.values.map((row) => row.slice(0, 6));
}

test('values of every type, formulas by their last result', () => {
  const cells = [
    '<c r="A1"><v>1821</v></c>',
    '<c r="B1" t="n"><f>1+2</f><v>3</v></c>',
    '<c r="C1" t="str"><f>"9"&amp;"1"</f><v>91</v></c>',
    '<c r="D1" t="b"><v>1</v></c>',
    '<c r="E1" t="e"><f>A9</f><v>#REF!</v></c>',
    '<c r="F1" t="inlineStr"><is><t>chữ</t></is></c>',
  ];
  expect(valuesIn(workbookWith(`<row r="1">${cells.join('')}</row>`))).toEqual([[1821, 3, '91', true, '#REF!', 'chữ']]);
});

test('shared strings: plain, in runs, with spaces, with reading aids that are no part of them', () => {
  const strings = [
    '<si><t>Số TTHC</t></si>',
    '<si><r><t xml:space="preserve">lũy kế </t></r><r><rPr><i/></rPr><t>đến nay</t></r></si>',
    '<si><t xml:space="preserve">  </t></si>',
    '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si>',
    '<si><t/></si>',
  ];
  const cells = strings.map((_, index) => `<c r="${'ABCDE'[index]}1" t="s"><v>${index}</v></c>`);
  const bytes = workbookWith(`<row r="1">${cells.join('')}</row>`, {
    'xl/sharedStrings.xml': `<sst>${strings.join('\n')}</sst>`,
  });
  expect(valuesIn(bytes)).toEqual([['Số TTHC', 'lũy kế đến nay', '  ', '漢', '', null]]);
});

test('letters written as references, and Excel’s own escapes', () => {
  const text = (written: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${written}</t></is></c>`;
  const cells = [text('S&#7889; TTHC', 'A1'), text('S&#x1ED1;', 'B1'), text('hai_x000D_\ndòng', 'C1')].join('');
  const more = [text('&amp;#7889;', 'D1'), text('_x005F_x000D_', 'E1'), text('&lt;i&gt;', 'F1')].join('');
  expect(valuesIn(workbookWith(`<row r="1">${cells}${more}</row>`))).toEqual([
    ['Số TTHC', 'Số', 'hai\r\ndòng', '&#7889;', '_x000D_', '<i>'],
  ]);
});

test('many escaped marks are no attack', () => {
  const cell = `<c r="A1" t="inlineStr"><is><t>${'&amp;&#233;'.repeat(5000)}</t></is></c>`;
  expect(valuesIn(workbookWith(`<row r="1">${cell}</row>`))[0]?.[0]).toBe('&é'.repeat(5000));
});

test('rows and cells without addresses follow one another', () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c r="D3"><v>4</v></c><c><v>5</v></c></row>';
  const none = [null, null, null, null, null, null];
  expect(valuesIn(workbookWith(rows))).toEqual([[1, 2, null, null, null, null], none, [null, null, null, 4, 5, null]]);
});

test('formats by number and by code; a date says its day', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d&quot;/&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
  const cells = [0, 1, 2, 3].map((style) => `<c r="${'ABCD'[style]}1" s="${style}"><v>44287</v></c>`).join('');
  const file = readXlsx(workbookWith(`<row r="1">${cells}</row>`, { 'xl/styles.xml': styles }));
  const { formats, texts } = (file.ok ? file.value.sheets[0] : undefined)!.grid;
  expect(formats[0]?.slice(0, 4)).toEqual(['General', '0%', 'm/d/yyyy', 'd"/"m']);
  expect(texts[0]?.slice(0, 4)).toEqual(['', '', '1/4/2021', '1/4/2021']);
});

test('elements with prefixes, targets from the root, names of a sheet and of the workbook', () => {
  const bytes = workbookWith('', {
    'xl/workbook.xml':
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="A&amp;B" sheetId="7" r:id="rId9"/></x:sheets><x:definedNames><x:definedName name="CT_1_1" localSheetId="0">\'A&amp;B\'!$D$9</x:definedName><x:definedName name="CT_1_2" localSheetId="0">#REF!</x:definedName><x:definedName name="CT_1_3">A!$D$3</x:definedName></x:definedNames></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId9" Target="/xl/worksheets/trang.xml"/></Relationships>',
    'xl/worksheets/trang.xml':
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
  const file = readXlsx(bytes);
  const sheet = (file.ok ? file.value.sheets[0] : undefined)!;
  expect(sheet.sheet.name).toBe('A&B');
  expect(sheet.grid.values[1]?.[1]).toBe(5);
  expect(sheet.names).toEqual([
    { name: 'CT_1_1', cell: { row: 8, column: 3 } },
    { name: 'CT_1_2', cell: null },
  ]);
});

test('a stray entry far away does not bring a million rows along', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>';
  expect(valuesIn(workbookWith(rows))).toEqual([[1, null, null, null, null, null]]);
});
