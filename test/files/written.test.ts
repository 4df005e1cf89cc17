import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { everywhere, hostile } from '../report/hostile';
import { edition, exampleProfile, figures2021, reportOf, typed, wholeForm } from '../report/reportOf';
import { converted, hasSoffice } from '../sheet/soffice';
import { faultsIn } from './validate';

const everyFigure = typed(Object.fromEntries(edition.lines.map(({ id }) => [id, '1'])));
const issue = { number: 7, date: { day: 5, month: 2, year: 2022 } };

test.each([
  ['the report of 2021', reportOf()],
  ['a report of nothing', reportOf(wholeForm, {})],
  ['a report of everything, on paper', reportOf({ ...wholeForm, medium: 'paper' }, everyFigure, { issue })],
  [
    'a report to several',
    reportOf({ addressee: 'Sở Nội vụ; Sở Tư pháp' }, figures2021, { notes: { '3.1.1': 'đến 14/12' } }),
  ],
])('%s is a .docx by the Open XML SDK', (_, report) => {
  expect(faultsIn(writeDocx(report), 'report.docx')).toEqual([]);
});

test('the appendix is an .xlsx by the Open XML SDK', () => {
  const plan = planSheet(edition, exampleProfile, { '3.1.1': { value: 91, note: 'đến 14/12' } });
  const file = writeXlsx({ sheets: [plan], customXml: [profilePart(exampleProfile)] });
  expect(faultsIn(file, 'appendix.xlsx')).toEqual([]);
});

test.each([
  ['children out of order', '<w:keepNext/><w:keepLines/>', '<w:keepLines/><w:keepNext/>'],
  ['a style name with a comma', 'Số và ký hiệu', 'Số, ký hiệu'],
  ['an unknown value', '<w:jc w:val="both"/>', '<w:jc w:val="justified"/>'],
])('%s is noticed', (_, find, put) => {
  const parts = unzipSync(writeDocx(reportOf()));
  const path = 'word/styles.xml';
  const broken = strFromU8(parts[path]!).replace(find, put);
  expect(broken).not.toBe(strFromU8(parts[path]!));
  expect(faultsIn(zipSync({ ...parts, [path]: strToU8(broken) }), 'report.docx')).not.toEqual([]);
});

/** All of it in one file, but the longest, which only makes it long. */
const { profile, figures, notes } = everywhere(
  Object.values(hostile)
    .filter((text) => text.length < 1000)
    .join(' '),
);
const hostileFile = writeDocx(reportOf(profile, figures, { notes }));

test('hostile text in every field is a .docx by the Open XML SDK', () => {
  expect(faultsIn(hostileFile, 'report.docx')).toEqual([]);
});

(hasSoffice ? test : test.skip)('LibreOffice opens hostile text as text: all lines, no field, no link', () => {
  const flat = new TextDecoder().decode(converted(hostileFile, 'fodt'));
  expect(flat.match(/<table:table-row/g)?.length).toBeGreaterThan(121);
  expect(flat).toContain('=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)');
  expect(flat).not.toMatch(/<text:a |<text:date|<text:(database|conditional)/);
});
