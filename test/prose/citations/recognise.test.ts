import fc from 'fast-check';
import { recognise } from '../../../src/prose/citations/recognise';
import { plainProse } from '../../../src/prose/plainProse';

/** What is read in a text: [kind] canonical symbol [day, * if shared]. */
function readIn(text: string, paragraph = 20): readonly string[] {
  return recognise(plainProse(text), paragraph).map(({ type, canonical, date }) => {
    const day = date ? ` ${date.day}.${date.month}.${date.year}${date.own ? '' : '*'}` : '';
    return `${type ?? '–'}: ${canonical}${day}`;
  });
}

test.each([
  ['a decree', 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ', ['Nghị định: 61/2018/NĐ-CP 23.4.2018']],
  ['a day in words', 'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018', ['Nghị định: 61/2018/NĐ-CP 23.4.2018']],
  ['a day with points', 'Nghị quyết 76/NQ-CP ngày 15.7.2021', ['Nghị quyết: 76/NQ-CP 15.7.2021']],
  ['a day with hyphens', 'Nghị quyết số 76/NQ-CP ngày 15-7-2021', ['Nghị quyết: 76/NQ-CP 15.7.2021']],
  [
    'a day behind a comma',
    'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
    ['Nghị quyết: 57-NQ/TW 22.12.2024'],
  ],
  [
    'a day behind the issuer',
    'Nghị định số 34/2016/NĐ-CP của Chính phủ ngày 14/5/2016',
    ['Nghị định: 34/2016/NĐ-CP 14.5.2016'],
  ],
  ['a day of issue', 'Công văn 10988/BNV-CQĐP ban hành ngày 21/11/2025', ['Công văn: 10988/BNV-CQĐP 21.11.2025']],
  [
    'the day it takes effect is none',
    'Nghị định số 13/2023/NĐ-CP của Chính phủ có hiệu lực từ ngày 01/7/2023',
    ['Nghị định: 13/2023/NĐ-CP'],
  ],
  [
    'the day of the next clause is none',
    'Thực hiện Nghị quyết số 76/NQ-CP, ngày 05/01/2022 Ủy ban nhân dân tỉnh đã ban hành kế hoạch',
    ['Nghị quyết: 76/NQ-CP'],
  ],
  ['a day of two digits for its year', 'Công văn số 12/SNV-CCHC ngày 15/7/21', ['Công văn: 12/SNV-CCHC 15.7.2021']],
  [
    'a joint circular',
    'Thông tư liên tịch số 01/2015/TTLT-BNV-BTC ngày 14/4/2015',
    ['Thông tư liên tịch: 01/2015/TTLT-BNV-BTC 14.4.2015'],
  ],
  ['a joint circular of three', 'TTLT số 03/2010/TTLT-BNV-BTC-BLĐTB&XH', ['–: 03/2010/TTLT-BNV-BTC-BLĐTB&XH']],
  ['a law by its name', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', ['Luật: 72/2025/QH15']],
  ['a law by its number', 'Luật 111/2025/QH15, 06/2012/QH13', ['Luật: 111/2025/QH15', 'Luật: 06/2012/QH13']],
  [
    'a law with commas in its name',
    'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15',
    ['Luật: 93/2025/QH15'],
  ],
  ['a code', 'Bộ luật Lao động số 45/2019/QH14', ['Bộ luật: 45/2019/QH14']],
  ['an ordinance', 'Pháp lệnh số 04/2013/UBTVQH13', ['Pháp lệnh: 04/2013/UBTVQH13']],
  ['a decree after a law', 'Luật Cán bộ, công chức và Nghị định số 56/2015/NĐ-CP', ['Nghị định: 56/2015/NĐ-CP']],
  [
    'a resolution of the National Assembly',
    'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016',
    ['Nghị quyết: 1211/2016/UBTVQH13 25.5.2016'],
  ],
  [
    'a resolution of a council',
    'Nghị quyết số 35/2021/NQ-HĐND ngày 27/8/2021',
    ['Nghị quyết: 35/2021/NQ-HĐND 27.8.2021'],
  ],
  [
    'a resolution of two numbers',
    'Nghị quyết số 66.25/2026/NQ-CP ngày 04/9/2026',
    ['Nghị quyết: 66.25/2026/NQ-CP 4.9.2026'],
  ],
  ['a decision with a year', 'Quyết định số 46/2021/QĐ-UBND ngày 09/8/2021', ['Quyết định: 46/2021/QĐ-UBND 9.8.2021']],
  ['a decision without', 'Quyết định số 176/QĐ-UBND', ['Quyết định: 176/QĐ-UBND']],
  ['a letter', 'Công văn số 10287/BNV-CTL&BHXH', ['Công văn: 10287/BNV-CTL&BHXH']],
  ['a letter of a unit with small letters', 'Công văn số 789/BTP-KTrVB đôn đốc', ['Công văn: 789/BTP-KTrVB']],
  ['a consolidated text', 'Văn bản hợp nhất số 25/VBHN-VPQH', ['Văn bản hợp nhất: 25/VBHN-VPQH']],
  [
    'a number with a letter',
    'Quyết định số 12a/QĐ-UBND và 30c/NQ-CP',
    ['Quyết định: 12a/QĐ-UBND', 'Quyết định: 30c/NQ-CP'],
  ],
  ['a document of the Party', 'Nghị quyết số 39-NQ/TW', ['Nghị quyết: 39-NQ/TW']],
  [
    'a programme of the Party',
    'Chương trình hành động số 06-CTr/TU ngày 26/10/2020',
    ['Chương trình: 06-CTr/TU 26.10.2020'],
  ],
  [
    'a joint plan',
    'Kế hoạch liên tịch số 234/KHLT-VPUB-CĐVP ngày 07/02/2017',
    ['Kế hoạch liên tịch: 234/KHLT-VPUB-CĐVP 7.2.2017'],
  ],
  ['an announcement of conclusions', 'Thông báo kết luận số 25/TB-VPCP', ['Thông báo: 25/TB-VPCP']],
  ['an old decree', 'Nghị định số 26-CP ngày 23/5/1993', ['Nghị định: 26-CP 23.5.1993']],
  ['in capitals', 'THEO NGHỊ ĐỊNH SỐ 61/2018/NĐ-CP NGÀY 23/4/2018', ['Nghị định: 61/2018/NĐ-CP 23.4.2018']],
  [
    'in small letters',
    'Nghị định số 61/2018/nđ-cp và quyết định số 468/qđ-ttg',
    ['Nghị định: 61/2018/NĐ-CP', 'Quyết định: 468/QĐ-TTg'],
  ],
  ['no kind, no "số"', 'sửa đổi bởi 134/2021/NĐ-CP', ['–: 134/2021/NĐ-CP']],
  [
    'a list',
    'các Nghị định số 59/2019/NĐ-CP, 134/2021/NĐ-CP',
    ['Nghị định: 59/2019/NĐ-CP', 'Nghị định: 134/2021/NĐ-CP'],
  ],
  ['a pair', 'Quyết định số 1039/QĐ-UBND và 1040/QĐ-UBND', ['Quyết định: 1039/QĐ-UBND', 'Quyết định: 1040/QĐ-UBND']],
  [
    'a shared day',
    'Nghị định số 107/2020/NĐ-CP và Nghị định số 108/2020/NĐ-CP ngày 14/9/2020',
    ['Nghị định: 107/2020/NĐ-CP 14.9.2020*', 'Nghị định: 108/2020/NĐ-CP 14.9.2020'],
  ],
  [
    'a day that the year denies is not shared',
    'Nghị định số 34/2016/NĐ-CP, 154/2020/NĐ-CP ngày 31/12/2020',
    ['Nghị định: 34/2016/NĐ-CP', 'Nghị định: 154/2020/NĐ-CP 31.12.2020'],
  ],
  [
    'nor between kinds',
    'Nghị quyết số 39-NQ/TW và Nghị định số 108/2014/NĐ-CP ngày 20/11/2014',
    ['Nghị quyết: 39-NQ/TW', 'Nghị định: 108/2014/NĐ-CP 20.11.2014'],
  ],
  ['over the end of a line', 'Quyết định số 23/QĐ-VPUB ngày\n\n27/5/2020', ['Quyết định: 23/QĐ-VPUB 27.5.2020']],
  [
    'with spaces that do not break',
    'Nghị\u00a0định\u00a0số\u00a061/2018/NĐ\u2011CP ngày\u00a023/4/2018',
    ['Nghị định: 61/2018/NĐ-CP 23.4.2018'],
  ],
  ['with a soft hyphen', 'Nghị định số 61/2018/NĐ-\u00adCP', ['Nghị định: 61/2018/NĐ-CP']],
  [
    "with Word's own marks",
    'Nghị định số 61/2018/NĐ\u001eC\u001fP\u000bngày 23/4/2018',
    ['Nghị định: 61/2018/NĐ-CP 23.4.2018'],
  ],
  ['glued to "số"', 'Quyết định của Bộ Chính trị số31-QĐ/TW, ngày 01-10-1997 ban hành', ['–: 31-QĐ/TW 1.10.1997']],
  [
    'with words glued on',
    'theo Nghị định số 61/2018/NĐ-CPquy định và 62/2018/NĐ-CPNgày',
    ['Nghị định: 61/2018/NĐ-CP', '–: 62/2018/NĐ-CP'],
  ],
  ['a word is no group', 'Quyết định số 12/QĐ-Bộ Nội vụ', ['Quyết định: 12/QĐ']],
  ['in Cyrillic letters', 'Nghị định số 61/2018/NĐ-CР', ['Nghị định: 61/2018/NĐ-CP']],
  [
    'with spaces inside',
    'Nghị định số 61 / 2018 / NĐ- CP, Quyết định số 12/QĐ - UBND',
    ['Nghị định: 61/2018/NĐ-CP', 'Quyết định: 12/QĐ-UBND'],
  ],
  ['with dashes', 'Chỉ thị số 15/CT – TTg, Nghị quyết số 39–NQ/TW', ['Chỉ thị: 15/CT-TTg', 'Nghị quyết: 39-NQ/TW']],
  ['without its mark', 'Quyết định số 84 QĐ/TWĐTN', ['Quyết định: 84-QĐ/TWĐTN']],
  [
    'run together',
    'Nghị định số 61/2018/NĐCP và Quyết định số 5/QDUBND',
    ['Nghị định: 61/2018/NĐ-CP', 'Quyết định: 5/QĐ-UBND'],
  ],
  ['an office that looks like a kind', 'Công văn số 1234/TTCP ngày 05/3/2020', ['Công văn: 1234/TTCP 5.3.2020']],
  ['a standard', 'theo tiêu chuẩn TCVN ISO 9001:2015, QCVN 01:2021/BTNMT', []],
  ['a rate', '175.354/175.920 hồ sơ, đạt 99,68%; 18/20 chỉ tiêu; 450.000 tấn/năm; 80 miligam/100 mililít', []],
  ['numbers left blank', 'Số: /BC-VPUB; Quyết định số ……/QĐ-UBND; Kế hoạch số:      /KH-UBND', []],
  ['a telephone', 'Điện thoại: 0259.3822683, (028) 3930.3279', []],
  ['an address', 'Số 17 Nguyễn Gia Thiều, số 5/A đường Trần Phú, số 12/KP3', []],
  ['a day and an office', 'tháng 7/2021 UBND tỉnh đã họp; năm 2021 - UBND huyện', []],
  ['a file name', 'Quyet-dinh-1351-QD-UBND-2022.docx, https://x.vn/12/QD-UBND', []],
  ['the number of the document itself', 'Số: 1351/QĐ-UBND', []],
  ['in a table of facts', '| Số hiệu | 18/CT-UBND |', []],
  ['the same in a table', 'UBND TỈNH\tSố: 1351/QĐ-UBND\tNgày 04/10/2022', []],
])('%s', (_, text, citations) => {
  expect(readIn(text)).toEqual(citations);
});

test("a number alone in a line is the document's own only at its head", () => {
  expect([readIn('Số 09-QC/TW', 2), readIn('Số 09-QC/TW', 40)]).toEqual([[], ['–: 09-QC/TW']]);
});

test('decomposed letters are read the same, in their own places', () => {
  const text = 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Quyết định số 44/QĐ-VPUB ngày 09/6/2009';
  const apart = text.normalize('NFD');
  expect(readIn(apart)).toEqual(readIn(text));
  const slices = (given: string) => recognise(plainProse(given), 20).map(({ start, end }) => given.slice(start, end));
  expect(slices(apart)).toEqual(slices(text).map((slice) => slice.normalize('NFD')));
});

test('whatever a text holds, reading it never throws, and places lie inside it in order', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Nghị định số ',
      '108/2014/NĐ-CP',
      ' ngày 14/9/2020',
      ' và ',
      '\n',
      'quy định',
      '\u0301',
      '/',
      '-',
      '12',
      'Đ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, core } of recognise(plainProse(text), 0)) {
        expect([last <= start, start <= core.start, core.end <= end, end <= text.length]).toEqual([
          true,
          true,
          true,
          true,
        ]);
        last = core.end;
      }
    }),
    { numRuns: 500 },
  );
});
