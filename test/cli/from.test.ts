import { readFileSync } from 'node:fs';
import { documentWith, p } from '../report/read/documentWith';
import { unpacked } from '../sheet/packed';
import { at, cchc, put } from './cchc';

const figures = () => put('figures.json', { edition: 'ninh-thuan-2021', period: '2022', figures: { '3.1.1': 91 } });
const lastYear = [
  'Kết quả cải cách hành chính năm 2021',
  '1. Ưu điểm',
  'Trong năm 2021 đã làm tốt.',
  'C. KIẾN NGHỊ',
  'Đề nghị tập huấn.',
];

test.each([
  ['a Word file', 'last.docx', documentWith(lastYear.map((text) => p(text)).join(''))],
  ['a text', 'last.txt', lastYear.join('\n\n')],
])('prose from %s: in the new report, the old period told', async (_, name, content) => {
  const { code, err } = await cchc('report', figures(), at('new.docx'), '--from', put(name, content));
  expect(code).toBe(0);
  expect(unpacked(readFileSync(at('new.docx')))['word/document.xml']).toContain('Trong năm 2021 đã làm tốt.');
  expect(err).toMatch(/Dùng lại 2 đoạn của .*\nCòn nhắc kỳ trước \(1\).*\n +năm 2021 \(kỳ cũ\) – 1\. Ưu điểm: /);
  expect(err).toMatch(/Không có đề mục tương ứng \(1\).*\n +C\. KIẾN NGHỊ \(1\)/);
});

test('a file that is not there, or would be overwritten', async () => {
  expect((await cchc('report', figures(), at('new.docx'), '--from', at('none.docx'))).code).toBe(2);
  const last = put('over.docx', documentWith(p('1. Ưu điểm')));
  expect((await cchc('report', figures(), last, '--from', last)).code).toBe(2);
});
