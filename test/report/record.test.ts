import type { Exception } from '../../src/appendix/exception';
import { ninhThuan2021 as form } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Edition } from '../../src/appendix/types';
import { applyExceptions } from '../../src/check/exceptions/applyExceptions';
import { decide } from '../../src/check/exceptions/decide';
import { reviewFigures } from '../../src/check/reviewFigures';
import type { Figures } from '../../src/figures/types';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { fingerprint } from '../../src/report/record/fingerprint';
import { makeRecord } from '../../src/report/record/makeRecord';
import { recordOf } from '../../src/report/record/recordOf';
import { recordPage } from '../../src/report/record/recordPage';
import { ruleSetOf } from '../../src/report/record/ruleSetOf';
import { recordText } from '../../src/text/vi/record';
import { documentPath, elements, faultsOf, part, partsOf, textOf } from './docxParts';
import { exampleProfile, figures2021, reportOf, typed } from './reportOf';

const at = '2022-01-03T14:05:09+07:00';
const reason = 'Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập';
const slipped = { ...figures2021, ...typed({ '3.1.3.a': '140', '3.1.1': '2000' }) };

/** The record of these figures, the findings of these rules accepted. */
function recordFor(figures: Figures, accepted: readonly string[] = []) {
  const review = reviewFigures(form, figures, exampleProfile);
  const exceptions = review.findings
    .filter(({ id }) => accepted.some((rule) => id.startsWith(`${rule}:`)))
    .reduce<readonly Exception[]>(
      (kept, finding) => decide(kept, figures, { kind: 'accept', finding, reason }, '2022-01-03'),
      [],
    );
  return recordOf(form, exampleProfile, applyExceptions(review, figures, exceptions), at);
}

test('the record tells whose figures, by which rules, when, how many, and what stands why', () => {
  const record = recordFor(slipped, ['R09']);
  expect(record).toMatchObject({
    edition: 'ninh-thuan-2021',
    rules: ruleSetOf(form),
    office: exampleProfile.office,
    period: { year: 2021, span: 'year' },
    at,
    figures: { filled: 20, owed: 20 },
    ready: false,
    accepted: [{ id: 'R09:3.1.3+3.1.3.a+3.1.3.b+3.1.3.c', severity: 'error', reason, at: '2022-01-03' }],
  });
  expect(record.accepted[0]?.what).toContain('1.264');
  expect(record.open.map(({ id }) => id)).toContain('R10:3.1.1+3.1.3');
  expect(record.counts.error + record.counts.warning + record.counts.notice).toBe(record.open.length);
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});

test('figures that came without an office are recorded as such', () => {
  const figures = typed({ '3.1.1': '1' });
  const settled = applyExceptions(reviewFigures(form, figures, { remit: ['3'], references: {} }), figures, []);
  const record = recordOf(form, {}, settled, at);
  expect([record.office, record.period]).toEqual(['', null]);
  expect(recordPage(record).facts[0]?.value).toBe(recordText.unknownOffice);
});

test('the fingerprint is FNV-1a, and the order of keys says nothing', () => {
  expect(fingerprint(1)).toBe('af63ac4c86019afc');
  expect(fingerprint({ b: null, a: [1, 'ộ'] })).toBe('29d242c6825e1a19');
});

test('the mark of the rules tells any two sets apart, and only sets', () => {
  const { hash } = ruleSetOf(form);
  const [first, ...others] = form.rules;
  const with_ = (change: Partial<Edition>) => ruleSetOf({ ...form, ...change }).hash;
  expect(hash).toMatch(/^[\da-f]{16}$/);
  expect(with_({ rules: [...form.rules].reverse() })).toBe(hash);
  expect(with_({ layout: { ...form.layout, title: 'x' } })).toBe(hash);
  expect(with_({ rules: others })).not.toBe(hash);
  expect(with_({ rules: [{ ...first!, severity: 'notice' }, ...others] })).not.toBe(hash);
  expect(with_({ lines: form.lines.slice(0, -1) })).not.toBe(hash);
});

test.each([
  ['2022-01-03T14:05:09+07:00', '14 giờ 05 phút, ngày 03 tháng 01 năm 2022'],
  ['2022-12-15T00:00:00Z', '00 giờ 00 phút, ngày 15 tháng 12 năm 2022'],
  ['2022-03-09T08:30:00+07:00', '08 giờ 30 phút, ngày 09 tháng 3 năm 2022'],
  ['today', 'today'],
])('%s is said as %s', (iso, said) => expect(recordText.at(iso)).toBe(said));

test('the conclusion says what is lacking', () => {
  const conclusion = (figures: Figures, accepted?: readonly string[]) =>
    recordPage(recordFor(figures, accepted)).facts.at(-1)?.value;
  expect(conclusion(figures2021)).toBe('Sẵn sàng gửi');
  const { '3.1.1': _, ...lacking } = slipped;
  expect(conclusion(lacking)).toBe('Chưa sẵn sàng gửi: còn 1 số liệu chưa nhập, 1 lỗi');
  expect(conclusion({ ...figures2021, ...typed({ '3.1.1': '2000' }) })).toBe(
    'Chưa sẵn sàng gửi: còn 1 cảnh báo chưa xem',
  );
});

test('the page lists the gravest open findings and counts the others', () => {
  const record = recordFor(figures2021);
  const many = Array.from({ length: 30 }, (_, index) => ({ ...record.open[0]!, id: `${index}` }));
  const page = recordPage({ ...record, open: many });
  expect(page.open.rows).toHaveLength(12);
  expect(page.open.note).toBe('Và 18 phát hiện khác, xem trong bảng tính.');
  const [long] = recordFor(slipped, ['R09']).accepted;
  const told = Array.from({ length: 9 }, () => ({ ...long!, reason: reason.repeat(5) }));
  expect(recordPage({ ...record, open: many, accepted: told })).toMatchObject({
    open: { rows: { length: 3 } },
    accepted: { rows: { length: 9 } },
  });
  expect(recordPage({ ...record, open: [] }).open).toMatchObject({ rows: [], note: 'Không có.' });
});

test('in the .docx it is a section of its own behind the appendix, and only where it is wanted', async () => {
  const sections = (xml: string) => elements(xml, 'w:sectPr').length;
  const plain = part(partsOf(writeDocx(reportOf())), documentPath);
  const parts = partsOf(writeDocx({ ...reportOf(), record: recordPage(recordFor(slipped, ['R09'])) }));
  const xml = part(parts, documentPath);
  expect(faultsOf(parts)).toEqual([]);
  expect([sections(plain), sections(xml)]).toEqual([2, 3]);
  expect(textOf(plain)).not.toContain('BIÊN BẢN');
  const page = textOf(xml.slice(xml.lastIndexOf('AppendixTitle')));
  for (const said of ['BIÊN BẢN KIỂM TRA SỐ LIỆU', ruleSetOf(form).hash, '14 giờ 05 phút', reason, '(03/01/2022)'])
    expect(page).toContain(said);
});

test('alone it is a document of one section, with the same page', () => {
  const record = recordFor(slipped, ['R09']);
  const parts = partsOf(makeRecord(record));
  const xml = part(parts, documentPath);
  expect(faultsOf(parts)).toEqual([]);
  expect([elements(xml, 'w:sectPr').length, textOf(xml).startsWith('BIÊN BẢN KIỂM TRA SỐ LIỆU')]).toEqual([1, true]);
  expect(part(parts, 'docProps/core.xml')).toContain(
    'BIÊN BẢN KIỂM TRA SỐ LIỆU – Báo cáo cải cách hành chính năm 2021',
  );
});

test('a reason from a hostile file stays text', async () => {
  const record = recordFor(slipped, ['R09']);
  const text = '<w:br/> & {PAGE} \u0001\u202e ]]>';
  const page = recordPage({ ...record, accepted: record.accepted.map((one) => ({ ...one, reason: text })) });
  const parts = partsOf(writeDocx({ ...reportOf(), record: page }));
  expect(faultsOf(parts)).toEqual([]);
  expect(textOf(part(parts, documentPath))).toContain('{PAGE}');
});
