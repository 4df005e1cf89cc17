import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { figures2021 } from './figures2021';
import { unpacked } from './packed';
import { converted, hasSoffice } from './soffice';

const filling = Object.fromEntries(Object.entries(figures2021).map(([code, value]) => [code, { value, note: code }]));
const plan = planSheet(edition, exampleProfile, filling);
const ours = writeXlsx({ sheets: [plan], customXml: [profilePart(exampleProfile)] });
const withSoffice = hasSoffice ? test : test.skip;

withSoffice('LibreOffice opens our file and finds everything that lies over the cells', () => {
  const flat = new TextDecoder().decode(converted(ours, 'fods')).replaceAll('&apos;', "'");
  const sheet = `'${plan.name}'`;
  const all = (pattern: RegExp) => [...flat.matchAll(pattern)].map(([, found = '']) => found);
  expect(all(/<table:table table:name="([^"]*)"/g)).toEqual([plan.name]);
  expect(all(/<table:named-range table:name="((?:CT|GC)_[^"]*)"/g)).toEqual(plan.names.map(({ name }) => name));
  expect(all(/<table:named-range [^>]*table:cell-range-address="([^"]*\$D\$\d+)"/g)).toEqual(
    plan.names.slice(0, 94).map(({ row }) => `$${sheet}.$D$${row + 1}`),
  );
  expect(all(/<(table:content-validation) /g)).toHaveLength(plan.validations.length);
  expect(all(/table:content-validation-name="([^"]*)"/g)).toHaveLength(94);
  expect(all(/<calcext:condition [^>]*calcext:value="(formula-is)/g)).toHaveLength(plan.marks.length);
  expect(all(/table:print-ranges="([^"]*)"/g)).toEqual([`${sheet}.A1:${sheet}.E127`]);
  expect(flat.match(/<table:table-header-rows>.*?<\/table:table-header-rows>/s)?.[0]).toContain('Đơn vị tính');
  for (const { prompt } of plan.validations) expect(flat).toContain(prompt);
});

withSoffice('what LibreOffice wrote is read as the same figures, names, notes and formats', () => {
  const rewritten = readAppendixFile(edition, converted(ours, 'xlsx'));
  const before = readAppendixFile(edition, ours);
  if (!rewritten.ok || !before.ok || !rewritten.value.reading || !before.value.reading) throw new Error('not read');
  expect(rewritten.value.reading.names).toEqual(before.value.reading.names);
  expect(bindSheet(edition, rewritten.value.reading)).toEqual(bindSheet(edition, before.value.reading));
});

test('our file says the same by itself, its parts in the schema’s order', () => {
  const { 'xl/workbook.xml': book = '', 'xl/worksheets/sheet1.xml': sheet = '' } = unpacked(ours);
  const count = (text: string, mark: string) => text.split(mark).length - 1;
  expect(count(book, '<definedName name="CT_')).toBe(94);
  expect(count(book, 'localSheetId="0"')).toBe(99);
  expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'${plan.name}'!$5:$6</definedName>`);
  expect(book).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'${plan.name}'!$A$1:$E$127</definedName>`,
  );
  expect(count(sheet, '<dataValidation ')).toBe(plan.validations.length);
  expect(count(sheet, '<cfRule ')).toBe(plan.marks.length);
  const order = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells'];
  const after = [
    'conditionalFormatting',
    'dataValidations',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ];
  const places = [...order, ...after].map((name) => sheet.search(new RegExp(`<${name}[ >/]`)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});
