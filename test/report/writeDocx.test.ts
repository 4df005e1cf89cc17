import { writeDocx } from '../../src/report/docx/writeDocx';
import { makeReport } from '../../src/report/makeReport';
import { appendixRows, attribute, documentPath, elements, faultsOf, part, partsOf, textOf } from './docxParts';
import { expectGolden } from './expectGolden';
import { bodyLines, edition, exampleProfile, figures2021, reportOf, typed, wholeForm } from './reportOf';

const documentOf = async (...given: Parameters<typeof reportOf>) => {
  const parts = partsOf(writeDocx(reportOf(...given)));
  return { parts, xml: part(parts, documentPath) };
};
const tags = (xml: string) => elements(xml, 'w:tag').map((tag) => attribute(tag, 'w:tag'));

test('the 2021 report is the one agreed on', async () => {
  const { xml } = await documentOf();
  expectGolden(
    'report-2021.document.xml',
    `${xml.replace(/ xmlns:\w+="[^"]*"/g, '').replace(/(<w:(p|tr|tbl|sdt|sectPr)>)/g, '\n$1')}\n`,
  );
});

test('every heading stands in it, and the 121 lines of the form in its order', async () => {
  const { parts, xml } = await documentOf();
  const headings = reportOf().body.filter((block) => block.kind === 'heading');
  const found = elements(xml, 'w:p').filter((paragraph) => /"Heading\d"/.test(paragraph));
  expect(found.map(textOf)).toEqual(headings.map(({ text }) => text));
  const cells = appendixRows(parts).map((row) => elements(row, 'w:tc').map(textOf));
  const expected = edition.lines.map((line) => {
    const figure = figures2021[line.id];
    const shown = figure?.kind === 'number' ? figure.value.toLocaleString('de-DE') : ' ';
    return [line.printed, line.label, ...(line.kind === 'group' ? ['', ''] : [line.unitPrinted, shown]), ''];
  });
  expect(cells).toEqual(expected);
  expect(cells).toHaveLength(121);
});

test('figures and prompts can be found by their tags', async () => {
  const { parts, xml } = await documentOf();
  const codes = edition.lines.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
  expect(appendixRows(parts).flatMap(tags)).toEqual(codes);
  const prose = tags(xml.split('AppendixCaption')[0] ?? '');
  expect(prose.filter((tag) => tag?.startsWith('3.'))).toEqual(Object.keys(figures2021));
  expect(prose).toContain('prompt:A.II.2');
  const prompts = prose.filter((tag) => tag?.startsWith('prompt:'));
  expect(new Set(prompts).size).toBe(prompts.length);
});

test('italics of the form stand in it', async () => {
  const { parts } = await documentOf();
  const italics = (row: string) =>
    elements(row, 'w:r')
      .filter((run) => run.includes('<w:i/>'))
      .map(textOf);
  const given = edition.lines.flatMap((line) =>
    'italic' in line ? (line.italic === 'all' ? [line.label] : line.italic) : [],
  );
  expect(appendixRows(parts).flatMap(italics)).toEqual(given);
});

test('the same report gives the same bytes, whatever the day', async () => {
  jest.useFakeTimers({ now: new Date(2021, 11, 15) });
  const then = writeDocx(reportOf());
  jest.setSystemTime(new Date(2031, 4, 1));
  const later = writeDocx(reportOf());
  jest.useRealTimers();
  expect(Buffer.compare(then, later)).toBe(0);
});

const everyFigure = typed(Object.fromEntries(edition.lines.map(({ id }) => [id, '1'])));

test.each([
  ['nothing filled', {}, {}],
  ['nothing filled, everything owed', wholeForm, {}],
  ['everything filled', wholeForm, everyFigure],
  ['several addressees', { addressee: 'Sở Nội vụ; Sở Tư pháp' }, figures2021],
])('%s: whole XML, no text lost', async (_, profile, figures) => {
  const { parts, xml } = await documentOf(profile, figures);
  expect(faultsOf(parts)).toEqual([]);
  const text = textOf(xml);
  for (const line of bodyLines(reportOf(profile, figures).body))
    expect(text).toContain(line.replace(/^(\w+|\d\.\d)\. /, ''));
});

test('made from a sheet, notes and unclear cells included', async () => {
  const entry = (value: string | number, note?: string) => ({
    value,
    text: String(value),
    format: 'General',
    ...(note ? { note } : {}),
  });
  const entries = { '3.1.3': entry(1821, 'đến 14/12'), '3.4.2': entry('99,9'), '3.1.1': entry('nhiều') };
  const parts = partsOf(makeReport(edition, exampleProfile, entries));
  const cells = appendixRows(parts).map((row) => elements(row, 'w:tc').map(textOf));
  const shown = (printed: string) => cells.find(([number]) => number === printed)?.slice(3);
  expect(shown('3.1.3.')).toEqual(['1.821', 'đến 14/12']);
  expect(shown('3.4.2.')).toEqual(['99,9', '']);
  expect(shown('3.1.1.')).toEqual(['nhiều', '']);
});
