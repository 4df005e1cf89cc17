import { mkdirSync } from 'node:fs';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { planSheet } from '../../src/sheet/planSheet';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { figures2021 } from '../sheet/figures2021';
import { packed, workbookWith } from '../sheet/packed';
import { at, cchc, filesHere, put } from './cchc';

const good = { edition: 'ninh-thuan-2021', period: '2021', figures: figures2021 };
const book = writeXlsx({ sheets: [planSheet(edition, exampleProfile)], customXml: [] });
const locked = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]),
]);

/** Inputs that cannot be read, and a word of the sentence each must be answered with. */
const inputs: readonly (readonly [name: string, content: unknown, said: RegExp])[] = [
  ['text.xlsx', 'Kính gửi', /không phải bảng tính/],
  ['empty.xlsx', '', /không phải bảng tính/],
  ['text.txt', 'Kính gửi', /không phải bảng tính.*\.json/],
  ['word.xlsx', packed({ 'word/document.xml': '<a/>' }), /không phải bảng tính/],
  ['half.xlsx', book.slice(0, 3000), /bị hỏng/],
  ['locked.xlsx', locked, /mật khẩu/],
  ['huge.xlsx', new Uint8Array(20_000_001), /quá lớn/],
  ['other.xlsx', workbookWith('<row r="1"><c r="A1"><v>1</v></c></row>'), /Không thấy phụ lục/],
  ['syntax.json', '{"edition":', /không phải JSON/],
  ['list.json', [], /cần có dạng/],
  ['number.json', '5', /cần có dạng/],
  ['bare.json', { figures: {} }, /cần có dạng/],
  ['figures.json', { ...good, figures: [1] }, /cần có dạng/],
  ['edition.json', { ...good, edition: 'ha-noi-1999' }, /ha-noi-1999.*ninh-thuan-2021/],
  ['period.json', { ...good, period: '2021-Q2' }, /2021-Q2/],
  ['periods.json', { ...good, period: { year: 2021 } }, /kỳ báo cáo/],
  ['code.json', { ...good, figures: { '9.9.9': 1 } }, /9\.9\.9/],
  ['group.json', { ...good, figures: { '3.1': 1 } }, /“3\.1”/],
  ['proto.json', '{"edition":"ninh-thuan-2021","figures":{"__proto__":1}}', /__proto__/],
  ['nested.json', { ...good, figures: { '3.1.1': { value: [1] } } }, /3\.1\.1/],
  ['array.json', { ...good, figures: { '3.1.1': [1] } }, /3\.1\.1/],
  ['typo.json', { ...good, figures: { '3.1.1': { valeu: 1 } } }, /3\.1\.1/],
  ['note.json', { ...good, figures: { '3.1.1': { value: 1, note: 2 } } }, /3\.1\.1/],
];

beforeAll(() => mkdirSync(at('folder')));

async function refused(words: readonly string[], said: RegExp) {
  const before = filesHere();
  const { code, out, err } = await cchc(...words);
  expect([code, out]).toEqual([2, []]);
  expect(err).toMatch(said);
  expect(err).not.toMatch(/Error|undefined|\n\s+at /);
  expect(filesHere()).toEqual(before);
}

test.each(inputs)('%s: a sentence, code 2, nothing written, whatever the verb', async (name, content, said) => {
  const path = put(name, content);
  await refused(['check', path], said);
  await refused(['check', path, '--json'], said);
  await refused(['report', path, at('out.docx')], said);
  await refused(['template', '--figures', path, at('out.xlsx')], said);
});

test('a file that is not there, a folder', async () => {
  await refused(['check', at('none.json')], /Không thấy tệp.*none\.json/);
  await refused(['check', at('folder')], /Không mở được/);
  await refused(['report', at('none.xlsx'), at('out.docx')], /Không thấy tệp/);
});

test('profiles that are none', async () => {
  const figures = put('good.json', good);
  for (const [name, content, said] of [
    ['p1.json', '{', /không phải JSON/],
    ['p2.json', {}, /không phải thông tin đơn vị/],
    ['p3.json', { ...exampleProfile, medium: 'fax' }, /không phải thông tin đơn vị/],
    ['p4.json', { ...exampleProfile, period: { year: 2021.5, span: 'year' } }, /không phải thông tin đơn vị/],
    ['p5.json', { ...exampleProfile, period: { year: 1e21, span: 'year' } }, /không phải thông tin đơn vị/],
  ] as const) {
    const profile = put(name, content);
    await refused(['report', figures, '--profile', profile, at('out.docx')], said);
    await refused(['template', '--profile', profile, at('out.xlsx')], said);
  }
  await refused(['template', '--profile', at('none.json'), at('out.xlsx')], /Không thấy tệp/);
});

test('commands that are none', async () => {
  const figures = put('good.json', good);
  await refused([], /Cách dùng/);
  await refused(['kiểm-tra'], /Không có lệnh “kiểm-tra”/);
  await refused(['constructor'], /Không có lệnh/);
  await refused(['check'], /Thiếu tên tệp/);
  await refused(['report', figures], /Thiếu tên tệp/);
  await refused(['check', figures, figures], /Thừa tên tệp/);
  await refused(['report', figures, at('out.docx'), '--json'], /--json/);
  await refused(['check', figures, '-x'], /-x/);
  await refused(['check', figures, '--constructor'], /--constructor/);
  await refused(['check', figures, '--json=no'], /--json/);
  await refused(['template', at('out.xlsx'), '--figures'], /--figures/);
  await refused(['report', put('many.jsonl', JSON.stringify(good)), at('out.docx')], /\.jsonl/);
});

test('targets that cannot be written, or that would cost the source', async () => {
  const figures = put('good.json', good);
  await refused(['template', at('nowhere/out.xlsx')], /Không ghi được/);
  await refused(['template', at('folder')], /Không ghi được/);
  await refused(['report', figures, at('nowhere/out.docx')], /Không ghi được/);
  await refused(['report', figures, figures], /Không ghi được/);
  await refused(['template', '--figures', figures, at('folder/../good.json')], /Không ghi được/);
  expect((await cchc('check', figures)).code).toBe(0);
});
