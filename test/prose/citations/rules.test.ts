import type { Period } from '../../../src/appendix/profile';
import { checkCitations } from '../../../src/prose/citations/checkCitations';
import { citationRules } from '../../../src/prose/citations/citationRules';
import type { CitationFinding } from '../../../src/prose/citations/types';

const year2021: Period = { year: 2021, span: 'year' };

/** What is said of a text, one paragraph a line: rule, severity, kind, and what it would become. */
function saidOf(text: string, period: Period | null = null): readonly string[] {
  const paragraphs = text.split('¶').map((one) => ({ text: one }));
  return checkCitations(paragraphs, period).findings.map((finding) => {
    const { rule, severity, kind } = finding;
    return `${rule} ${severity} ${kind}${corrected(finding, paragraphs)}`;
  });
}

/** The corrected stretch with a little around it. */
function corrected({ correction }: CitationFinding, paragraphs: readonly { text: string }[]): string {
  if (!correction) return '';
  const { text } = paragraphs[correction.paragraph]!;
  const [before, after] = [text.slice(0, correction.start), text.slice(correction.end)];
  return ` → ${/\S*\s?$/.exec(before)?.[0]}${correction.text}${/^\s?\S*/.exec(after)?.[0]}`;
}

const only = (rule: string, said: readonly string[]) => said.filter((one) => one.startsWith(`${rule} `));

/** Rule, what the case shows, text (¶ parts paragraphs), what the rule says. */
const cases: readonly (readonly [rule: string, name: string, text: string, said: readonly string[]])[] = [
  ['C1', 'other year', 'Nghị định số 108/2014/NĐ-CP ngày 20/11/2024', ['C1 error yearDisagrees']],
  ['C1', 'same year', 'Nghị định số 108/2014/NĐ-CP ngày 20/11/2014', []],
  ['C1', 'no year in the symbol', 'Nghị quyết số 76/NQ-CP ngày 15/7/2021', []],
  [
    'C1',
    'a shared day proves nothing',
    'Nghị định số 34/2016/NĐ-CP và Nghị định số 154/2020/NĐ-CP ngày 31/12/2020',
    [],
  ],
  ['C1', 'a day that is none is told as such', 'Nghị định số 63/2010/NĐ-CP ngày 08/6/20210', []],
  ['C2', 'a decree of another office', 'Nghị định số 108/2014/NĐ-VP', ['C2 error typeMismatch → số 108/2014/NĐ-CP']],
  [
    'C2',
    'a decree with the symbol of a decision',
    'Nghị định số 09/2015/QĐ-TTg ngày 25/3/2015',
    ['C2 error typeMismatch'],
  ],
  ['C2', 'decrees before 1998', 'Nghị định số 26-CP ngày 23/5/1993, Nghị định số 58/HĐBT ngày 01/02/1985', []],
  ['C2', 'a decision with the symbol of a plan', 'Quyết định số 12/KH-UBND ngày 14/9/2020', ['C2 error typeMismatch']],
  [
    'C2',
    'a letter with the symbol of an announcement',
    'Công văn số 12/TB-UBND ngày 14/9/2020',
    ['C2 warning typeMismatch'],
  ],
  ['C2', 'a letter of Cục Thuế', 'Công văn số 1234/CT-TTHT ngày 14/9/2020', []],
  ['C2', 'a scheme called by its decision', 'Đề án số 06/QĐ-TTg, Kế hoạch số 15/QĐ-UBND', []],
  ['C2', 'a list of several kinds', 'Quyết định số 12/QĐ-UBND, 15/KH-UBND', []],
  ['C2', 'a rule of the Party', 'Quy định số 37-QĐ/TW, Kết luận số 21-KL/TW', []],
  [
    'C3',
    'a decree without its year',
    'Nghị định số 107/NĐ-CP ngày 14/9/2020',
    ['C3 error yearMissing → số 107/2020/NĐ-CP ngày'],
  ],
  [
    'C3',
    'a circular without its year',
    'Thông tư số 02/TT-BNV ngày 12/3/2020',
    ['C3 error yearMissing → số 02/2020/TT-BNV ngày'],
  ],
  ['C3', 'undated, it may be of old', 'theo Nghị định số 107/NĐ-CP', ['C3 warning yearMissing']],
  ['C3', 'an old circular', 'Thông tư số 12/TT-LB ngày 20/6/1995', []],
  ['C3', 'decisions need none', 'Quyết định số 176/QĐ-UBND ngày 30/01/2019, Nghị quyết số 76/NQ-CP', []],
  [
    'C4',
    'two days of one decree',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020¶Nghị định số 30/2020/NĐ-CP ngày 05/4/2020',
    ['C4 error datesConflict'],
  ],
  [
    'C4',
    'the rarer day is told',
    'Nghị quyết số 76/NQ-CP ngày 16/7/2021¶Nghị quyết số 76/NQ-CP ngày 15/7/2021¶Nghị quyết số 76/NQ-CP ngày 15/7/2021',
    ['C4 error datesConflict'],
  ],
  [
    'C4',
    'another year is another resolution',
    'Nghị quyết số 76/NQ-CP ngày 13/6/2013¶Nghị quyết số 76/NQ-CP ngày 15/7/2021',
    [],
  ],
  [
    'C4',
    'decisions of one province',
    'Quyết định số 5/2021/QĐ-UBND ngày 17/8/2021 của Ủy ban nhân dân tỉnh¶Quyết định số 5/2021/QĐ-UBND ngày 18/8/2021 của Ủy ban nhân dân tỉnh',
    ['C4 error datesConflict'],
  ],
  [
    'C4',
    'perhaps of two offices',
    'Quyết định số 5/QĐ-UBND ngày 17/8/2021¶Quyết định số 5/QĐ-UBND ngày 18/8/2021 của UBND huyện',
    ['C4 warning datesConflict'],
  ],
  [
    'C5',
    'a letter away from one cited more often',
    'Công văn số 799/UBND-NC¶Công văn số 799/UBND-NC ngày 27/02/2015¶Công văn số 799/UBND-NV ngày 27/02/2015',
    ['C5 warning nearTwin'],
  ],
  [
    'C5',
    'circulars of two ministries',
    'Thông tư số 01/2021/TT-BNV, Thông tư số 01/2021/TT-BNV¶Thông tư số 01/2021/TT-BCT',
    [],
  ],
  [
    'C5',
    'two days, two documents',
    'Công văn số 7/SNV-CC ngày 05/01/2021, Công văn số 7/SNV-CC ngày 05/01/2021¶Công văn số 7/SNV-CT ngày 06/01/2021',
    [],
  ],
  ['C6', 'a short month', 'ngày 27/2/2015', ['C6 warning leadingZero → ngày 27/02/2015']],
  ['C6', 'a short day', 'ngày 5 tháng 10 năm 2020', ['C6 warning leadingZero → ngày 05 tháng 10 năm 2020']],
  [
    'C6',
    'months from 3 on need none, and may have one',
    'ngày 05/3/2020, ngày 05/03/2020, ngày 15 tháng 7 năm 2021',
    [],
  ],
  ['C6', 'days without "ngày"', 'từ 1/1 đến 30/6/2021; 5/2 đơn vị', []],
  [
    'C7',
    'a lower number on a later day',
    'Công văn số 16/VPUB-KT ngày 02/01/2019, Công văn số 923/VPUB-NC ngày 29/3/2019, Công văn số 907/VPUB-HC ngày 30/3/2019, Công văn số 1774/VPUB-KT ngày 29/5/2019',
    ['C7 warning numberOrder'],
  ],
  ['C7', 'rising', 'Công văn số 16/VPUB-KT ngày 02/01/2019, Công văn số 923/VPUB-NC ngày 29/3/2019', []],
  ['C7', 'books of two offices', 'Công văn số 16/VPUB-KT ngày 02/5/2019, Công văn số 923/SNV-NC ngày 29/3/2019', []],
  [
    'C7',
    'another year begins anew',
    'Công văn số 923/VPUB-KT ngày 02/5/2019, Công văn số 16/VPUB-NC ngày 29/3/2020',
    [],
  ],
  ['C8', 'first without a day', 'theo Nghị quyết số 39-NQ/TW', ['C8 notice firstIncomplete']],
  ['C8', 'later without a day', 'Nghị quyết số 39-NQ/TW ngày 17/4/2015¶Nghị quyết số 39-NQ/TW', []],
  [
    'C8',
    'later in full',
    'Nghị quyết số 39-NQ/TW ngày 17/4/2015¶Nghị quyết số 39-NQ/TW ngày 17/4/2015',
    ['C8 notice repeatedInFull'],
  ],
  ['C8', 'laws need no day', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', []],
  [
    'C8',
    'the day stands before',
    'Ngày 14/01/2021, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 12/KH-UBND về cải cách hành chính',
    [],
  ],
  [
    'C9',
    'done in another year',
    'II. KẾT QUẢ THỰC HIỆN¶- Đã tham mưu Ủy ban nhân dân tỉnh ban hành Quyết định số 93/2018/QĐ-UBND ngày 01/11/2018',
    ['C9 warning outsidePeriod'],
  ],
  [
    'C9',
    'a list of what was done',
    'II. KẾT QUẢ THỰC HIỆN¶- Đã ban hành các văn bản chỉ đạo: Công văn số 5/SNV-CC ngày 12/7/2021; Quyết định số 176/QĐ-UBND ngày 30/01/2019',
    ['C9 warning outsidePeriod'],
  ],
  [
    'C9',
    'within a sentence',
    'II. KẾT QUẢ THỰC HIỆN¶Văn phòng đã ban hành Quyết định số 23/QĐ-VPUB ngày 27/5/2020',
    ['C9 notice outsidePeriod'],
  ],
  [
    'C9',
    'what it rests on may be older',
    'II. KẾT QUẢ THỰC HIỆN¶- Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, đã ban hành Quyết định số 5/QĐ-SNV ngày 08/3/2021',
    [],
  ],
  [
    'C9',
    'the last days of the year before belong to it',
    'II. KẾT QUẢ THỰC HIỆN¶- Đã ban hành Kế hoạch số 5/KH-SNV ngày 20/12/2020',
    [],
  ],
  ['C9', 'in the part of plans', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ¶- Đã ban hành Kế hoạch số 5/KH-SNV ngày 20/12/2019', []],
  [
    'C10',
    'a lost stroke',
    'Nghị định số 83/2017/ND-CP, Nghị quyết số 5/NQ-HDND',
    ['C10 error malformed → số 83/2017/NĐ-CP,', 'C10 error malformed → số 5/NQ-HĐND'],
  ],
  ['C10', 'run together', 'Nghị định số 61/2018/NĐCP', ['C10 error malformed → số 61/2018/NĐ-CP']],
  ['C10', 'a stroke for the hyphen', 'Nghị định số 61/2018/NĐ/CP', ['C10 error malformed → số 61/2018/NĐ-CP']],
  ['C10', 'a hyphen for the stroke', 'Nghị định số 61/2018-NĐ-CP', ['C10 warning malformed → số 61/2018/NĐ-CP']],
  ['C10', 'capitals where small letters are', 'Quyết định số 101/QĐ-TTG', ['C10 warning malformed → số 101/QĐ-TTg']],
  ['C10', 'but for lines all in capitals', 'QUYẾT ĐỊNH SỐ 101/QĐ-TTG', []],
  [
    'C10',
    'the Party in the form of the State',
    'Nghị quyết số 18/NQ-TW, Nghị quyết số 72-NQ-TW',
    ['C10 warning malformed → số 18-NQ/TW,', 'C10 warning malformed → số 72-NQ/TW'],
  ],
  [
    'C10',
    'right ones',
    'Nghị quyết số 18-NQ/TW, Công văn số 5/BTP-KTrVB, Tờ trình số 5/TTr-SNV, Nghị định số 12/CP ngày 01/02/1994',
    [],
  ],
  [
    'C11',
    'no "số"',
    'Quyết định 44/2020/QĐ-UBND',
    ['C11 warning missingSo → Quyết định số 44/2020/QĐ-UBND'.replace('Quyết định ', 'định ')],
  ],
  ['C11', 'members of a list need none', 'các Nghị định số 59/2019/NĐ-CP, 134/2021/NĐ-CP', []],
  ['C11', 'nor a scheme by its nickname', 'Đề án 06/QĐ-TTg', []],
  ['C12', 'a Cyrillic letter', 'Nghị định số 61/2018/NĐ-CР', ['C12 warning lookAlike → số 61/2018/NĐ-CP']],
  ['C12', 'Ð for Đ', 'Nghị định số 61/2018/N\u00d0-CP', ['C12 warning lookAlike → số 61/2018/NĐ-CP']],
  ['C12', 'decomposed letters are right', 'Nghị định số 61/2018/NĐ-CP của UBND tỉnh'.normalize('NFD'), []],
  ['C13', 'a word glued on', 'Nghị định số 61/2018/NĐ-CPquy định', ['C13 warning glued → 61/2018/NĐ-CP quy']],
  ['C13', 'a day glued on', 'Nghị định số 61/2018/NĐ-CPngày 23/4/2018', ['C13 warning glued → 61/2018/NĐ-CP ngày']],
  ['C13', 'no word', 'Công văn số 5/SNV-CCx, Nghị định số 61/2018/NĐ-CP.', []],
  [
    'C14',
    'spaces',
    'Nghị định số 61/2018/NĐ- CP, Công văn số 3456 /BGDĐT-GDPT',
    ['C14 warning loose → số 61/2018/NĐ-CP,', 'C14 warning loose → số 3456/BGDĐT-GDPT'],
  ],
  ['C14', 'a dash', 'Nghị định số 61/2018/NĐ–CP', ['C14 warning loose → số 61/2018/NĐ-CP']],
  ['C14', 'a hyphen that does not break', 'Nghị định số 61/2018/NĐ\u2011CP', []],
  ['C15', 'a line broken by hand', 'Quyết định số 23/QĐ-VPUB ngày\n27/5/2020', ['C15 notice broken']],
  ['C15', 'another paragraph', 'Quyết định số 23/QĐ-VPUB ngày¶¶27/5/2020 về việc', ['C15 warning broken']],
  ['C15', 'whole', 'Quyết định số 23/QĐ-VPUB ngày 27/5/2020¶27/5/2020', []],
  ['C16', 'a small letter', 'theo Luật ngân sách nhà nước', ['C16 warning lawName → theo Luật Ngân sách nhà nước']],
  [
    'C16',
    '"của" left out',
    'Luật sửa đổi, bổ sung một số điều Luật Cán bộ, công chức',
    ['C16 warning lawName → Luật sửa đổi, bổ sung một số điều của Luật'],
  ],
  [
    'C16',
    'right names',
    'Luật Viên chức, Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức, Luật đấu thầu điện tử'.replace(
      'đấu thầu điện tử',
      'pháp',
    ),
    [],
  ],
  ['C17', 'a plan without its number', 'đã ban hành Kế hoạch cải cách hành chính.', ['C17 notice unnumbered']],
  [
    'C17',
    'with its number behind',
    'đã ban hành Kế hoạch cải cách hành chính (Quyết định số 15/QĐ-SNV ngày 05/01/2021).',
    [],
  ],
  [
    'C17',
    'the subject of a decision',
    'Quyết định số 15/QĐ-SNV ngày 05/01/2021 về việc ban hành Kế hoạch cải cách hành chính.',
    [],
  ],
  ['C17', 'a program of a computer', 'phần mềm Hệ Chương trình quản lý văn bản và hồ sơ công việc', []],
  [
    'C17',
    'told twice, said once',
    'ban hành Kế hoạch cải cách hành chính.¶ban hành Kế hoạch cải cách hành chính;',
    ['C17 notice unnumbered'],
  ],
  [
    'C18',
    'a day that is none',
    'ngày 31/02/2021, ngày 08/6/20210',
    ['C18 error impossibleDate', 'C18 error impossibleDate'],
  ],
  ['C18', 'a leap day', 'ngày 29/02/2020, ngày 28 tháng 02 năm 2021', []],
];

test.each(cases)('%s: %s', (rule, _, text, said) => {
  expect(only(rule, saidOf(text, year2021))).toEqual(said);
});

test('every rule has a text that breaks it and one that obeys it', () => {
  const ids = [...new Set(citationRules.map(({ id }) => id))];
  for (const id of ids) {
    const own = cases.filter(([rule]) => rule === id);
    expect([id, own.some(([, , , said]) => said.length > 0), own.some(([, , , said]) => said.length === 0)]).toEqual([
      id,
      true,
      true,
    ]);
  }
});

test('without a period nothing is outside it', () => {
  const text = 'II. KẾT QUẢ THỰC HIỆN¶- Đã ban hành Quyết định số 93/2018/QĐ-UBND ngày 01/11/2018';
  expect(saidOf(text)).toEqual([]);
});

test('of a citation in error nothing else is said than what is wrong with its parts', () => {
  expect(saidOf('Nghị định số 108/2014/NĐ-VP')).toEqual(['C2 error typeMismatch → số 108/2014/NĐ-CP']);
});

test('places are those of the text as given', () => {
  const text = 'Căn cứ Nghị định số 83/2017/ND-CP ngày 18/7/2017'.normalize('NFD');
  const [finding] = checkCitations([{ text }]).findings;
  const { place, correction } = finding!;
  expect(text.slice(place.start, place.end)).toBe('Nghị định số 83/2017/ND-CP ngày 18/7/2017'.normalize('NFD'));
  expect(text.slice(correction!.start, correction!.end)).toBe('83/2017/ND-CP');
});
