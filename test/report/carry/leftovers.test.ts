import type { Period, Span } from '../../../src/appendix/profile';
import { leftoversIn } from '../../../src/report/carry/leftoversIn';
import { edition } from '../reportOf';

const year = (of: number, span: Span = 'year'): Period => ({ year: of, span });

function found(text: string, old: Period | null, now: Period, id = 'A.II.1') {
  return leftoversIn(edition.outline, [{ id, heading: 'x', paragraphs: [text] }], old, now).map(({ said }) => said);
}

test.each<[string, string, Period, readonly string[]]>([
  ['the old year', 'Việc kiểm tra trong năm 2021 vẫn duy trì', year(2021), ['năm 2021']],
  ['twice', 'Năm 2021 và quý IV năm 2021', year(2021), ['Năm 2021', 'năm 2021']],
  ['a month of it', 'Đến tháng 8/2021 và tháng 9 năm 2021', year(2021), ['tháng 8/2021', 'tháng 9 năm 2021']],
  ['not the day of a document', 'Quyết định ngày 17 tháng 8 năm 2021, ngày 17/8/2021', year(2021), []],
  ['not a span of years', 'giai đoạn 2021-2025, từ năm 2021-2025', year(2021), []],
  ['not a year that neither report is of', 'so với năm 2015, năm 2019', year(2021), []],
  [
    'six months',
    'Trong 6 tháng đầu năm 2021, 6 tháng cuối năm',
    year(2021, 'h1'),
    ['6 tháng đầu năm 2021', '6 tháng cuối năm'],
  ],
  ['a quarter', 'Kết quả quý I năm 2021; quý III không đổi', year(2021, 'q1'), ['quý I năm 2021']],
  ['a percentage', 'quán triệt đến 100% đảng viên, đạt 99,7 %', year(2021), ['100%', '99,7 %']],
  ['counts', 'đến 19 Sở và 07 Ủy ban nhân dân; 1.821 thủ tục', year(2021), ['19 Sở', '07 Ủy ban', '1.821 thủ tục']],
  [
    'not numbers of documents, sections and standards',
    'Kế hoạch số 12/KH-VPUB, mục 3.1, TCVN ISO 9001:2015, Điều 4',
    year(2021),
    [],
  ],
])('%s', (_, text, old, said) => {
  expect(found(text, old, year(2022))).toEqual(said);
});

test('where the period to come is told, the year that was to come is over', () => {
  expect(found('Kế hoạch cải cách hành chính năm 2022', year(2021), year(2022), 'A.IV')).toEqual(['năm 2022']);
  expect(found('Kế hoạch cải cách hành chính năm 2022', year(2021), year(2022), 'A.II.1')).toEqual([]);
});

test('within one year only the part of it is old', () => {
  expect(found('Trong 6 tháng đầu năm 2021, năm 2021', year(2021, 'h1'), year(2021))).toEqual(['6 tháng đầu năm 2021']);
});

test('a report that does not say its period is taken for the year before', () => {
  expect(found('trong năm 2021', null, year(2022))).toEqual(['năm 2021']);
});

test('each is told with its heading and the words around it', () => {
  const text = `${'đã '.repeat(30)}kiểm tra trong năm 2021 theo kế hoạch${' và'.repeat(30)}`;
  const [one] = leftoversIn(
    edition.outline,
    [{ id: null, heading: 'V. KHÁC', paragraphs: [text] }],
    year(2021),
    year(2022),
  );
  expect(one).toMatchObject({ kind: 'period', heading: 'V. KHÁC', said: 'năm 2021' });
  expect(one?.around).toMatch(/^…(đã )+kiểm tra trong năm 2021 theo kế hoạch( và)+…$/);
});
