import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkCitations } from '../../../src/prose/citations/checkCitations';
import { lineAt, readText } from '../../../src/report/read/readText';

const narrative = readFileSync(path.join(__dirname, '..', '..', 'report', 'narrative2021.txt'), 'utf8');
const paragraphs = readText(narrative);
const { citations, findings } = checkCitations(paragraphs, { year: 2021, span: 'year' });

test('the report of 2021 cites 61 times, 49 documents and one misprint of them', () => {
  expect(citations).toHaveLength(61);
  expect(
    new Set(citations.map(({ number, year, date, symbol }) => [number, year ?? date?.year, symbol].join())).size,
  ).toBe(50);
});

/** Line of the file, rule, severity, what it is about. */
const expected = [
  '20 C17 notice Kế hoạch cải cách hành chính',
  '20 C17 notice Kế hoạch về công tác tuyên truyền cải cách hành chính',
  '38 C17 notice Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
  '38 C17 notice Kế hoạch thực hiện các giải pháp đột phá nhằm cải thiện các chỉ số cải cách hành chính',
  '38 C8 notice Quyết định số 53/2021/QĐ-UBND',
  '38 C8 notice Chỉ thị số 20/CT-UBND',
  '50 C9 warning Quyết định số 93/2018/QĐ-UBND',
  '52 C9 warning Công văn số 2965/UBND-KSTTHC',
  '52 C9 warning Quyết định số 176/QĐ-UBND',
  '64 C9 notice Quyết định số 23/QĐ-VPUB',
  '64 C15 notice Quyết định số 23/QĐ-VPUB',
  '74 C8 notice Nghị định số 108/2020/NĐ-CP', // no subject at first mention
  '74 C8 notice Nghị định số 108/2020/NĐ-CP', // in full again
  '74 C3 error Nghị định số 107/NĐ-CP',
  '80 C16 warning Luật sửa đổi, bổ sung một số điều',
  '86 C8 notice Nghị quyết số 39-NQ/TW',
  '86 C2 error Nghị định số 108/2014/NĐ-VP',
  '88 C8 notice Nghị định số 108/2014/NĐ-CP',
  '88 C17 notice kế hoạch thu hồi biên chế giai đoạn 2015-2030',
  '92 C6 warning 27/2/2015',
  '92 C8 notice Quyết định 44/2020/QĐ-UBND',
  '92 C11 warning Quyết định 44/2020/QĐ-UBND',
  '104 C16 warning Luật ngân sách nhà nước',
  '142 C8 notice Chỉ thị số 20/CT-UBND',
  '142 C8 notice Công văn số 1186/UBND-VXNV',
];

test('what a careful reader marked in it is found, and nothing else', () => {
  const said = findings.map(({ rule, severity, place, cited }) => {
    const line = lineAt(paragraphs[place.paragraph]!, place.start);
    return `${line} ${rule} ${severity} ${cited}`;
  });
  expect(said).toEqual(expected);
});

test('both errors come with what should stand there', () => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ correction }) => correction?.text)).toEqual(['107/2020/NĐ-CP', '108/2014/NĐ-CP']);
});
