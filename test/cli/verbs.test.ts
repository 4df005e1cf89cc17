import { readFileSync } from 'node:fs';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { bindSheet } from '../../src/sheet/bindSheet';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { figures2021 } from '../sheet/figures2021';
import { unpacked } from '../sheet/packed';
import { at, cchc, put } from './cchc';

const figures = { edition: 'ninh-thuan-2021', period: '2021', figures: figures2021 };
const office = { ...exampleProfile, office: 'Sở Nội vụ', period: { year: 2020, span: 'q1' as const } };

function bookAt(path: string) {
  const file = readAppendixFile(edition, readFileSync(path));
  if (!file.ok || !file.value.reading) throw new Error('not read');
  return { ...file.value, entries: bindSheet(edition, file.value.reading).entries };
}

test('template: blank, with the example office and a word about it', async () => {
  const { code, out, err } = await cchc('template', at('blank.xlsx'));
  expect([code, out]).toEqual([0, []]);
  expect(err).toContain('Văn phòng Ủy ban nhân dân tỉnh');
  const { profile, entries } = bookAt(at('blank.xlsx'));
  expect(profile).toEqual(exampleProfile);
  expect(Object.values(entries).filter(({ value }) => value !== null)).toEqual([]);
});

test('template: filled, for an office; the period of the figures counts', async () => {
  const given = {
    ...figures,
    period: '2021-6T',
    figures: { ...figures2021, '3.4.1': { value: '99,68', note: '175354/175920' } },
  };
  const words = ['--figures', put('f.json', given), '--profile', put('p.json', office), at('filled.xlsx')];
  expect(await cchc('template', ...words)).toEqual({ code: 0, out: [], err: '' });
  const { profile, reading, entries } = bookAt(at('filled.xlsx'));
  expect(profile).toEqual({ ...office, period: { year: 2021, span: 'h1' } });
  expect(reading?.sheet.name).toBe('Phụ lục CCHC 6 tháng 2021');
  expect([entries['3.1.3']?.value, entries['3.4.1']]).toEqual([
    1821,
    { value: 99.68, text: '', format: 'General', note: '175354/175920' },
  ]);
});

test('check: the same of a .json file and of the workbook filled with it', async () => {
  const json = put('same.json', figures);
  await cchc('template', '--figures', json, at('same.xlsx'));
  const [ofJson, ofBook] = [await cchc('check', json, '--json'), await cchc('check', at('same.xlsx'), '--json')];
  expect(JSON.parse(ofBook.out.join(''))).toEqual(JSON.parse(ofJson.out.join('')));
  expect(ofJson.code).toBe(0);
});

test('check: in words, errors end with 1', async () => {
  const { code, out, err } = await cchc(
    'check',
    put('140.json', { ...figures, figures: { ...figures2021, '3.1.3.a': 140 } }),
  );
  expect([code, err]).toEqual([1, '']);
  expect(out.join('\n')).toMatch(/^LỖI {2}.*3\.1\.3/);
  expect(out.join('\n')).toContain('1.264');
  expect(out.at(-1)).toMatch(/^20 số liệu; \d+ quy tắc đạt, 1 không đạt, \d+ chưa đủ dữ liệu\.$|không đạt/);
});

test('report: a Word file with the figures, of either kind of input', async () => {
  const json = put('report.json', figures);
  expect(await cchc('report', json, '--profile', put('office.json', office), at('a.docx'))).toEqual({
    code: 0,
    out: [],
    err: '',
  });
  await cchc('template', '--figures', json, '--profile', at('office.json'), at('report.xlsx'));
  expect(await cchc('report', at('report.xlsx'), at('b.docx'))).toEqual({ code: 0, out: [], err: '' });
  for (const name of ['a.docx', 'b.docx']) {
    const text = (unpacked(readFileSync(at(name)))['word/document.xml'] ?? '').replace(/<[^>]+>/g, '');
    expect(text).toContain('1.821');
    expect(text.toUpperCase()).toContain('SỞ NỘI VỤ');
  }
});

test('report: number and day of issue, in the letterhead and on paper behind "Kèm theo"', async () => {
  const json = put('issued.json', figures);
  const paper = put('paper.json', { ...exampleProfile, medium: 'paper' });
  const words = ['--profile', paper, '--number', '9', '--date', '5/2/2022', at('issued.docx')];
  expect(await cchc('report', json, ...words)).toEqual({ code: 0, out: [], err: '' });
  const text = (unpacked(readFileSync(at('issued.docx')))['word/document.xml'] ?? '').replace(/<[^>]+>/g, '');
  expect(text).toContain('Số: 09/BC-VPUB');
  expect(text).toContain('Ninh Thuận, ngày 05 tháng 02 năm 2022');
  expect(text).toContain('(Kèm theo Báo cáo số 09/BC-VPUB ngày 05 tháng 02 năm 2022');
});

test.each([
  ['--number', '0', '--number'],
  ['--number', '09/BC', '--number'],
  ['--date', '2021-12-05', '05/12/2021'],
  ['--date', '31/6/2021', '05/12/2021'],
  ['--date', '00/6/2021', '05/12/2021'],
])('report: %s %s is refused', async (option, given, said) => {
  const { code, err } = await cchc('report', put('unissued.json', figures), option, given, at('unissued.docx'));
  expect([code, err.includes(given), err.includes(said)]).toEqual([2, true, true]);
});

test('options stand before or after file names, with a space or "="', async () => {
  const json = put('order.json', figures);
  for (const words of [
    ['--json', json],
    [json, '--json'],
  ])
    expect((await cchc('check', ...words)).out).toHaveLength(1);
  expect((await cchc('template', `--figures=${json}`, at('order.xlsx'))).code).toBe(0);
});
