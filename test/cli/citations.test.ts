import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { documentWith, p } from '../report/read/documentWith';
import { figures2021 } from '../sheet/figures2021';
import { at, cchc, put } from './cchc';

const narrative = path.join(__dirname, '..', 'report', 'narrative2021.txt');
const figures = { edition: 'ninh-thuan-2021', period: '2021', figures: figures2021 };

test('the report of 2021: two errors, told by line with what should stand there', async () => {
  const { code, out, err } = await cchc('citations', narrative);
  expect([code, err]).toEqual([1, '']);
  expect(out.filter((line) => line.startsWith('LỖI'))).toEqual([
    'LỖI  Dòng 74 – Nghị định số 107/NĐ-CP\n    Thiếu năm ban hành giữa số và ký hiệu. Sửa thành 107/2020/NĐ-CP.',
    'LỖI  Dòng 86 – Nghị định số 108/2014/NĐ-VP\n    Nghị định của Chính phủ có ký hiệu NĐ-CP, không phải NĐ-VP. Sửa thành 108/2014/NĐ-CP.',
  ]);
  expect(out.at(-1)).toBe('61 viện dẫn; 2 lỗi, 7 cảnh báo, 16 lưu ý.');
});

test('as data: period from the title, places, corrections', async () => {
  const { out } = await cchc('citations', narrative, '--json');
  const result = JSON.parse(out.join(''));
  expect(result.period).toEqual({ year: 2021, span: 'year' });
  expect(result.citations).toHaveLength(61);
  expect(result.citations[0]).toEqual({
    type: 'Công văn',
    so: true,
    number: '167',
    year: null,
    symbol: 'UBND-VXNV',
    date: { day: 13, month: 1, year: 2021, own: true },
    raw: 'Công văn số 167/UBND-VXNV ngày 13/01/2021',
    place: { paragraph: 4, start: 10, end: 51, line: 10 },
  });
  const error = result.findings.find(({ severity }: { severity: string }) => severity === 'error');
  expect(error).toMatchObject({ rule: 'C3', place: { line: 74 }, correction: { line: 74, text: '107/2020/NĐ-CP' } });
});

test('a Word file: told by paragraph; nothing wrong is code 0', async () => {
  const wrong = documentWith(p('') + p('Căn cứ Nghị định số 83/2017/ND-CP ngày 18/7/2017'));
  const right = documentWith(p('Căn cứ Nghị định số 83/2017/NĐ-CP ngày 18/7/2017 của Chính phủ'));
  const told = await cchc('citations', put('wrong.docx', wrong));
  expect([told.code, told.out[0]]).toEqual([
    1,
    'LỖI  Đoạn 2 – Nghị định số 83/2017/ND-CP\n    Số, ký hiệu viết chưa đúng. Sửa thành 83/2017/NĐ-CP.',
  ]);
  expect(await cchc('citations', put('right.docx', right))).toEqual({
    code: 0,
    out: ['1 viện dẫn; 0 lỗi, 0 cảnh báo, 0 lưu ý.'],
    err: '',
  });
});

test('with figures, numbers of the prose are held against them and the office', async () => {
  const text = put(
    'numbers.txt',
    'Toàn tỉnh hiện có 1.812 thủ tục hành chính đang có hiệu lực. Kết nối đến 20 Sở và 07 huyện.',
  );
  expect((await cchc('citations', text)).out).toHaveLength(1);
  const withJson = await cchc('citations', text, '--figures', put('f.json', figures));
  expect([withJson.code, withJson.out.length]).toEqual([0, 2]);
  expect(withJson.out[0]).toContain('Lời văn ghi 1.812, mục 3.1.3 của phụ lục là 1.821.');
  await cchc('template', '--figures', at('f.json'), '--profile', put('p.json', exampleProfile), at('book.xlsx'));
  const withBook = await cchc('citations', text, '--figures', at('book.xlsx'));
  expect(withBook.out[1]).toContain('Lời văn ghi 20, số sở, ngành trong Thông tin đơn vị là 19.');
});

test('numbers of the office that reports are held against its figures', async () => {
  const text = put('own.txt', 'Sở Tư pháp đã công bố mới 12 thủ tục hành chính.');
  const told = async (office: string) => {
    const words = [
      '--figures',
      put('own.json', figures),
      '--profile',
      put('own-p.json', { ...exampleProfile, office }),
    ];
    await cchc('template', ...words, at('own.xlsx'));
    return (await cchc('citations', text, '--figures', at('own.xlsx'))).out.length;
  };
  expect([await told('Sở Tư pháp'), await told('Sở Nội vụ')]).toEqual([2, 1]);
});

test('the period may be given', async () => {
  const text = put('period.txt', 'II. KẾT QUẢ THỰC HIỆN\n\n- Đã ban hành Quyết định số 5/QĐ-SNV ngày 10/3/2021.');
  const stale = async (...words: string[]) =>
    (await cchc('citations', text, ...words)).out.some((line) => /kỳ báo cáo/.test(line));
  expect([await stale(), await stale('--period', '2021'), await stale('--period', '2022')]).toEqual([
    false,
    false,
    true,
  ]);
});

test('texts of any Unicode encoding are read', async () => {
  const said = 'Nghị định số 83/2017/ND-CP';
  const wide = Buffer.from(`\ufeff${said}`, 'utf16le');
  for (const bytes of [Buffer.from(`\ufeff${said}`), wide, Buffer.from(wide).swap16()])
    expect((await cchc('citations', put('text.txt', new Uint8Array(bytes)))).code).toBe(1);
});

test.each<readonly [string, unknown, RegExp]>([
  ['text.docx', 'Kính gửi', /không phải tài liệu Word/],
  ['empty.docx', '', /không phải tài liệu Word/],
  ['half.docx', documentWith(p('a')).slice(0, 200), /bị hỏng.*Word/],
  ['blank.docx', documentWith(''), /không có chữ/],
  ['blank.txt', '\n \n', /không có chữ/],
  ['old.txt', Uint8Array.from([0x4e, 0x67, 0xb8, 0xc9]), /UTF-8/],
  ['huge.docx', new Uint8Array(20_000_001).fill(0x50), /quá lớn/],
])('%s: a sentence and code 2', async (name, content, said) => {
  const { code, out, err } = await cchc('citations', put(name, content));
  expect([code, out]).toEqual([2, []]);
  expect(err).toMatch(said);
});

test('wrong words: a sentence and code 2', async () => {
  expect((await cchc('citations')).code).toBe(2);
  expect((await cchc('citations', narrative, '--period', '2021-Q2')).err).toContain('2021-Q2');
  expect((await cchc('citations', narrative, '--period')).err).toContain('--period');
  expect((await cchc('citations', at('none.docx'))).err).toContain('none.docx');
});

test('the fixture is the text of the report', () => {
  expect(readFileSync(narrative, 'utf8')).toContain('Nghị định số 108/2014/NĐ-VP');
});
