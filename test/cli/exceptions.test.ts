import { readFileSync } from 'node:fs';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { decide } from '../../src/check/exceptions/decide';
import { reviewFigures } from '../../src/check/reviewFigures';
import { ruleSetOf } from '../../src/report/record/ruleSetOf';
import { exceptionsPart } from '../../src/sheet/exceptionsPart';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { figuresTyped } from '../cases/figuresTyped';
import { seed2021 } from '../cases/seed2021';
import { figures2021 } from '../sheet/figures2021';
import { unpacked } from '../sheet/packed';
import { at, cchc, put } from './cchc';

const reason = 'Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập';
const slip = { '3.1.3.a': 140 };

/** A workbook of the 2021 figures with one slip, whose sum was accepted, and what was typed since. */
function bookWith(name: string, typedSince: Readonly<Record<string, number>> = {}) {
  const figures = figuresTyped({ ...seed2021, '3.1.3.a': '140' });
  const finding = reviewFigures(edition, figures, exampleProfile).findings.find(({ id }) => id.startsWith('R09'))!;
  const exceptions = decide([], figures, { kind: 'accept', finding, reason }, '2022-01-03');
  const typed = { ...figures2021, ...slip, ...typedSince };
  const filling = Object.fromEntries(Object.entries(typed).map(([code, value]) => [code, { value }]));
  return put(
    name,
    writeXlsx({
      sheets: [planSheet(edition, exampleProfile, filling)],
      customXml: [profilePart(exampleProfile), exceptionsPart(exceptions)],
    }),
  );
}

test('a workbook whose only error is accepted ends with 0 and says so, with the reason', async () => {
  const { code, out, err } = await cchc('check', bookWith('accepted.xlsx'));
  expect([code, err]).toEqual([0, '']);
  expect(out.join('\n')).toMatch(/ĐÃ CHẤP NHẬN \(lỗi\) {2}Mục 3\.1\.3 .*1\.264.*\n {4}Lý do: Số của Bộ Nội vụ/s);
  expect(out.join('\n')).not.toMatch(/^LỖI/m);
});

test('once a figure changed it is an error again', async () => {
  const { code, out } = await cchc('check', bookWith('changed.xlsx', { '3.1.3.a': 141 }));
  expect(code).toBe(1);
  expect(out.join('\n')).toMatch(/^LỖI {2}\D*\n( .*\n)* +Mục 3\.1\.3/m);
  expect(out.join('\n')).not.toContain('ĐÃ CHẤP NHẬN');
});

test('--json tells the same facts as before', async () => {
  const { code, out } = await cchc('check', bookWith('json.xlsx'), '--json');
  const result = JSON.parse(out.join(''));
  expect(code).toBe(0);
  expect(Object.keys(result)).toEqual(['edition', 'figures', 'verdicts', 'findings']);
  expect(result.findings.map(({ rule }: { rule: string }) => rule)).toContain('R09');
});

test('--record writes the check record beside the answer', async () => {
  const words = ['check', bookWith('recorded.xlsx'), '--record', at('record.json')];
  expect((await cchc(...words)).code).toBe(0);
  const record = JSON.parse(readFileSync(at('record.json'), 'utf8'));
  expect(record).toMatchObject({
    office: exampleProfile.office,
    period: exampleProfile.period,
    rules: ruleSetOf(edition),
    accepted: [{ reason, severity: 'error' }],
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
  });
});

test('--record of a .json file names the period it was given and no office; of many sets there is none', async () => {
  const figures = { edition: 'ninh-thuan-2021', period: '2021-6T', figures: figures2021 };
  await cchc('check', put('figures.json', figures), '--record', at('plain.json'));
  const record = JSON.parse(readFileSync(at('plain.json'), 'utf8'));
  expect([record.office, record.period]).toEqual(['', { year: 2021, span: 'h1' }]);
  const many = put('many.jsonl', JSON.stringify(figures));
  expect((await cchc('check', many, '--record', at('many.json'))).code).toBe(2);
  expect((await cchc('check', at('figures.json'), '--record', at('figures.json'))).code).toBe(2);
});

test('--record with the name of a Word file is the page for people', async () => {
  expect((await cchc('check', bookWith('paged.xlsx'), '--record', at('record.docx'))).code).toBe(0);
  const xml = unpacked(readFileSync(at('record.docx')))['word/document.xml'] ?? '';
  expect(xml.replace(/<[^>]+>/g, '')).toMatch(/^\s*BIÊN BẢN KIỂM TRA SỐ LIỆU.*Sẵn sàng gửi/s);
});

test('report --record has the record as its last page', async () => {
  const source = bookWith('report.xlsx');
  expect((await cchc('report', source, '--record', at('with.docx'))).code).toBe(0);
  expect((await cchc('report', source, at('without.docx'))).code).toBe(0);
  const textOf = (name: string) =>
    (unpacked(readFileSync(at(name)))['word/document.xml'] ?? '').replace(/<[^>]+>/g, '');
  expect(textOf('with.docx').split('BIÊN BẢN KIỂM TRA SỐ LIỆU')[1]).toContain(reason);
  expect(textOf('without.docx')).not.toContain('BIÊN BẢN');
});
