import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../../src/appendix/profile';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { readProfilePart } from '../../src/sheet/readProfilePart';
import { readXlsx } from '../../src/sheet/xlsx/readXlsx';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { unpacked } from './packed';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', "'", '<', '>', '&', ']]>', '\r', '\n', '\t', ' ', '\u0000', '😀', 'ệ', '\ud800'),
  }),
  fc.constantFrom('_x000D_', '&#10;', '&amp;', '=1+1', '$&', '<!--', '</t>', '\\u0041', 'ế'.normalize('NFD')),
);
/** What XML 1.0 cannot hold is not kept. */
const kept = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const profile: fc.Arbitrary<Profile> = fc.record({
  parentOffice: hostile,
  office: hostile,
  abbreviation: hostile,
  place: hostile,
  addressee: hostile,
  period: fc.record({ year: fc.integer({ min: 1990, max: 2100 }), span: fc.constantFrom('q1', 'h1', 'q3', 'year') }),
  remit: fc.array(hostile),
  references: fc.constant({ departments: 19 }),
  signatory: fc.record({
    authority: fc.constantFrom('', 'TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'),
    onBehalfOf: hostile,
    title: hostile,
    name: hostile,
  }),
  recipients: fc.array(hostile),
  medium: fc.constantFrom('paper', 'electronic'),
});
const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), hostile, fc.constant(null));
const filling = fc.dictionary(fc.constantFrom(...indicatorsOf(edition).keys()), fc.record({ value, note: hostile }), {
  maxKeys: 20,
});

test('figures, notes, names, formats and profile come back as they were written', () => {
  fc.assert(
    fc.property(profile, filling, (office, filled) => {
      const plan = planSheet(edition, office, filled);
      const bytes = writeXlsx({ sheets: [plan], customXml: [profilePart(office)] });
      const file = readAppendixFile(edition, bytes);
      if (!file.ok || !file.value.reading) throw new Error('not read');
      const { reading } = file.value;
      expect(file.value.profile).toEqual(office);
      expect(reading.sheet.name).toBe(plan.name);
      expect(reading.names).toEqual(plan.names.map(({ name, row, column }) => ({ name, cell: { row, column } })));
      const { entries, lost } = bindSheet(edition, reading);
      expect(lost).toEqual([]);
      for (const [code, indicator] of indicatorsOf(edition)) {
        const { value = null, note = '' } = filled[code] ?? {};
        const read = typeof value === 'string' ? kept(value) || null : Object.is(value, -0) ? 0 : value;
        expect(entries[code]).toEqual({
          value: read,
          text: '',
          format: { count: '#,##0', percent: 'General', choice: '0' }[indicator.kind],
          ...(kept(note) === '' ? {} : { note: kept(note) }),
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('a profile part survives being written again with other entities', () => {
  fc.assert(
    fc.property(profile, (office) => {
      const part = profilePart(office);
      const ascii = part.replace(/[\u0080-\u{10ffff}]/gu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`);
      const content = part.slice(part.indexOf('>') + 1, part.lastIndexOf('<'));
      const prefixed = `<?xml version="1.0"?>\n<p:profile xmlns:p="urn:cchc:profile:1">${content.replaceAll('"', '&quot;')}</p:profile>`;
      expect([ascii, prefixed].map(readProfilePart)).toEqual([office, office]);
    }),
  );
});

test('what is no profile of ours is none', () => {
  const parts = [
    '',
    '<a/>',
    '<profile xmlns="urn:other">{}</profile>',
    '<profile xmlns="urn:cchc:profile:1">{</profile>',
  ];
  expect(parts.map(readProfilePart)).toEqual([null, null, null, null]);
  expect(readProfilePart('<profile xmlns="urn:cchc:profile:1">{"office":1}</profile>')).toBeNull();
});

test('the same plan gives the same bytes', () => {
  const write = () =>
    writeXlsx({ sheets: [planSheet(edition, exampleProfile)], customXml: [profilePart(exampleProfile)] });
  expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true);
});

test('two appendices in one file keep their own names', () => {
  const [first, second] = [2021, 2022].map((year) =>
    planSheet(edition, { ...exampleProfile, period: { year, span: 'year' } }, { '3.1.3': { value: year } }),
  );
  const file = readXlsx(writeXlsx({ sheets: [first!, second!], customXml: [] }));
  const sheets = file.ok ? file.value.sheets : [];
  expect(sheets.map(({ sheet, names }) => [sheet.name, names.length])).toEqual([
    ['Phụ lục CCHC 2021', 97],
    ['Phụ lục CCHC 2022', 97],
  ]);
  expect(sheets.map((sheet) => bindSheet(edition, sheet).entries['3.1.3']?.value)).toEqual([2021, 2022]);
});

test('numbers that a file cannot hold are written as the text they are', () => {
  const plan = planSheet(edition, exampleProfile, { '3.1.3': { value: Number('1e999') } });
  const sheet = unpacked(writeXlsx({ sheets: [plan], customXml: [] }))['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<t xml:space="preserve">Infinity</t>');
  expect(sheet).not.toMatch(/<v>-?(Infinity|NaN)/);
});
