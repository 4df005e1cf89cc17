import { readFileSync } from 'node:fs';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Comparing } from '../../src/appendix/profile';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { figures2021 } from '../sheet/figures2021';
import { unpacked } from '../sheet/packed';
import { at, cchc, put } from './cchc';

const of = (period: string, figures: object) => ({ edition: 'ninh-thuan-2021', period, figures });
const now = () => put('now.json', of('2021', { ...figures2021, '3.1.1': 91 }));
const rulesSaid = (out: readonly string[]) =>
  JSON.parse(out.join('')).findings.map(({ rule, codes }: { rule: string; codes: string[] }) => `${rule} ${codes[0]}`);

test('compared with an earlier report, from a .json file or a workbook', async () => {
  const earlier = put('half.json', of('2021-6T', { '3.1.1': 92, '3.1.3.c': 1480 }));
  const checked = await cchc('check', now(), '--previous', earlier, '--json');
  expect([checked.code, checked.err]).toEqual([1, '']);
  expect(rulesSaid(checked.out)).toEqual(['R42.1 3.1.1', 'R47 3.1.3.c', 'R22 3.5.3']);
  await cchc('template', '--figures', earlier, at('half.xlsx'));
  expect((await cchc('check', now(), '--previous', at('half.xlsx'), '--json')).out).toEqual(checked.out);
});

test('several earlier reports', async () => {
  const words = ['6T', 'Q3'].flatMap((span) => [
    '--previous',
    put(`${span}.json`, of(`2021-${span}`, { '3.1.1': 50 })),
  ]);
  const { code, out } = await cchc('check', now(), ...words, '--json');
  expect(code).toBe(1);
  expect(rulesSaid(out)).toEqual(['R42.2 3.1.1', 'R22 3.5.3']);
});

test('every line of a .jsonl file is compared', async () => {
  const many = [of('2021', { '3.1.1': 91 }), of('2021', { '3.1.1': 93 })].map((one) => JSON.stringify(one)).join('\n');
  const earlier = put('earlier.json', of('2021-6T', { '3.1.1': 92 }));
  const { out } = await cchc('check', put('many.jsonl', many), '--previous', earlier);
  expect(out.map((line) => JSON.parse(line).verdicts.fail)).toEqual([1, 0]);
});

test('a workbook that names another of its sheets is compared with that one by itself', async () => {
  const half = { ...exampleProfile, period: { year: 2021, span: 'h1' } } as const;
  const earlier = planSheet(ninhThuan2021, half, { '1.1.3': { value: 92 } });
  const sheets = [earlier, planSheet(ninhThuan2021, exampleProfile, { '1.1.3': { value: 91 } })];
  const file = (windows: Comparing['windows']) => {
    const comparing = { windows, sheets: [{ ...half.period, name: earlier.name }] };
    const customXml = [profilePart({ ...exampleProfile, comparing })];
    return put('both.xlsx', Buffer.from(writeXlsx({ sheets, customXml })));
  };
  const told = async (path: string) => rulesSaid((await cchc('check', path, '--json')).out);
  expect(await told(file([]))).toContain('R42.1 1.1.3');
  expect(await told(file([{ ...half.period, from: '2020-11-01', to: '2021-06-14' }]))).not.toContain('R42.1 1.1.3');
});

test('of several appendices that nothing tells apart, the answer says which one was taken; as an earlier report it is asked', async () => {
  const sheets = ['Trang 1', 'Trang 2'].map((name) => ({ ...planSheet(ninhThuan2021, exampleProfile), name }));
  const path = put('several.xlsx', Buffer.from(writeXlsx({ sheets, customXml: [] })));
  const { out } = await cchc('check', path);
  expect(out[0]).toBe('Tệp có nhiều phụ lục: dùng trang “Trang 1”, không dùng “Trang 2”.');
  const json = JSON.parse((await cchc('check', path, '--json')).out.join(''));
  expect(json.sheet).toEqual({ name: 'Trang 1', others: ['Trang 2'] });
  const made = await cchc('report', path, at('several.docx'));
  expect(made.err).toContain('dùng trang “Trang 1”');
  const compared = await cchc('check', now(), '--previous', path);
  expect([compared.code, compared.err]).toEqual([2, expect.stringContaining('“Trang 1”, “Trang 2”')]);
});

test('in words, with the period', async () => {
  const earlier = put('half.json', of('2021-6T', { '3.1.1': 92 }));
  const { out } = await cchc('check', now(), '--previous', earlier);
  expect(out[0]).toContain('Số của 6 tháng đầu năm 2021 là 92, nhiều hơn số của năm 2021 là 91. Chênh lệch 1.');
});

test('without --previous nothing changes, and a note is checked by itself', async () => {
  const noted = put('noted.json', of('2021', { ...figures2021, '3.4.1': { value: '99,5', note: '175354/175920' } }));
  const { code, out } = await cchc('check', noted, '--json');
  expect(code).toBe(1);
  const [first] = JSON.parse(out.join('')).findings;
  expect(first).toMatchObject({
    rule: 'R43.1',
    left: 99.5,
    right: 99.7,
    explanations: [{ proposed: { '3.4.1': 99.7 } }],
  });
});

test.each<readonly [string, unknown, RegExp]>([
  ['none', null, /Kỳ trước.*Không thấy tệp/],
  ['bad.json', '{', /Kỳ trước.*không phải JSON/],
  ['bad.xlsx', 'Kính gửi', /Kỳ trước.*không phải bảng tính/],
  ['code.json', of('2020', { '9.9.9': 1 }), /Kỳ trước.*9\.9\.9/],
  ['lines.jsonl', JSON.stringify(of('2020', {})), /Kỳ trước.*\.jsonl/],
])('an earlier report that cannot be read: %s', async (name, content, said) => {
  const path = content === null ? at(name) : put(name, content);
  const { code, out, err } = await cchc('check', now(), '--previous', path);
  expect([code, out]).toEqual([2, []]);
  expect(err).toMatch(said);
});

test('--previous needs a file', async () => {
  expect(await cchc('check', now(), '--previous')).toMatchObject({ code: 2, err: expect.stringMatching(/--previous/) });
});

test('a report written beside an earlier one tells what has changed', async () => {
  const last = put('last.json', of('2020', { '3.1.1': 85, '3.1.2': 490 }));
  const { code } = await cchc('report', now(), at('beside.docx'), '--previous', last);
  expect(code).toBe(0);
  const { 'word/document.xml': xml = '' } = unpacked(readFileSync(at('beside.docx')));
  expect(xml).toContain('tăng 6 thủ tục');
  expect(xml).toContain(' so với năm 2020)');
});
