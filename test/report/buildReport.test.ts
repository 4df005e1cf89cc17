import type { Profile, Signatory, Span } from '../../src/appendix/profile';
import { officeLines } from '../../src/report/officeLines';
import { recipientLines, signatureOf } from '../../src/report/signatureOf';
import { edition, exampleProfile, figures2021, reportOf, typed, wordsOf } from './reportOf';

const blanks = (text: string) => text.replaceAll('\u00A0', '_');

test('the example office, not yet issued', () => {
  const report = reportOf();
  expect(report.letterhead.parentOffice).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH NINH THUẬN']);
  expect(report.letterhead.office).toEqual(['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH']);
  expect(blanks(report.letterhead.number)).toBe('Số: ______/BC-VPUB');
  expect(blanks(report.letterhead.placeAndDate)).toBe('Ninh Thuận, ngày______tháng______năm 2021');
  expect([report.documentType, report.subject]).toEqual(['BÁO CÁO', 'Kết quả cải cách hành chính năm 2021']);
  expect(report.addressees).toEqual(['Sở Nội vụ']);
  expect(report.closing).toEqual([
    'Trên đây là Báo cáo kết quả cải cách hành chính năm 2021, Văn phòng Ủy ban nhân dân tỉnh gửi Sở Nội vụ tổng hợp theo quy định.',
    'Trân trọng./.',
  ]);
});

test.each([
  [{ number: 7, date: { day: 5, month: 2, year: 2022 } }, 'Số: 07/BC-VPUB', 'ngày 05 tháng 02 năm 2022'],
  [{ number: 12, date: { day: 15, month: 12, year: 2021 } }, 'Số: 12/BC-VPUB', 'ngày 15 tháng 12 năm 2021'],
  [{ number: 120, date: { day: 1, month: 3, year: 2022 } }, 'Số: 120/BC-VPUB', 'ngày 01 tháng 3 năm 2022'],
])('issued with %j', (issue, number, date) => {
  const { letterhead } = reportOf({}, figures2021, { issue });
  expect([letterhead.number, letterhead.placeAndDate]).toEqual([number, `Ninh Thuận, ${date}`]);
});

test('an office without one above it has no line for it', () => {
  const { parentOffice, office } = reportOf({
    parentOffice: ' ',
    office: 'Ủy ban nhân dân huyện Thuận Bắc',
  }).letterhead;
  expect([parentOffice, office]).toEqual([[], ['ỦY BAN NHÂN DÂN', 'HUYỆN THUẬN BẮC']]);
});

const given = { number: 7, date: { day: 5, month: 2, year: 2022 } };
const notGiven = { number: null, date: null };

test.each([
  ['paper', given, '07/BC-VPUB ngày 05 tháng 02 năm 2022'],
  ['paper', notGiven, '……/BC-VPUB ngày …… tháng …… năm 2021'],
  ['paper', { ...notGiven, number: 7 }, '07/BC-VPUB ngày …… tháng …… năm 2021'],
  ['electronic', given, '______/BC-VPUB ngày______tháng______năm 2021'],
  ['electronic', notGiven, '______/BC-VPUB ngày______tháng______năm 2021'],
] as const)('the line "Kèm theo" of a copy on %s, %j', (medium, issue, place) => {
  const { attached } = reportOf({ medium }, figures2021, { issue }).appendix;
  expect(blanks(attached.join(' '))).toBe(`(Kèm theo Báo cáo số ${place} của Văn phòng Ủy ban nhân dân tỉnh)`);
});

test.each<[Span, string, string]>([
  ['year', 'năm 2021', 'NĂM 2022'],
  ['q1', 'quý I năm 2021', 'QUÝ II NĂM 2021'],
  ['h1', '6 tháng đầu năm 2021', '6 THÁNG CUỐI NĂM 2021'],
  ['q3', 'quý III năm 2021', 'QUÝ IV NĂM 2021'],
])('the period %s', (span, period, next) => {
  const report = reportOf({ period: { year: 2021, span } });
  expect(report.subject).toBe(`Kết quả cải cách hành chính ${period}`);
  expect(report.appendix.title).toBe(`KẾT QUẢ CẢI CÁCH HÀNH CHÍNH ${period.toUpperCase()}`);
  const last = report.body.filter((block) => block.kind === 'heading').at(-1);
  expect(last?.text).toBe(`NHIỆM VỤ PHỐI HỢP VỚI CÁC SỞ, NGÀNH TRONG ${next}`);
});

test.each<[Signatory['authority'], string, string, readonly string[]]>([
  ['', '', 'Chánh Văn phòng', ['CHÁNH VĂN PHÒNG']],
  ['KT.', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  ['TM.', 'Ủy ban nhân dân', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['TM.', 'Ủy ban nhân dân', 'Phó Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['TL.', 'Giám đốc', 'Chánh Văn phòng', ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
  ['TUQ.', 'Giám đốc', 'Trưởng phòng', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
  ['Q.', '', 'Giám đốc', ['Q. GIÁM ĐỐC']],
  ['KT.', '', 'Phó Giám đốc', ['PHÓ GIÁM ĐỐC']],
])('signed %s for "%s" by "%s"', (authority, onBehalfOf, title, titles) => {
  expect(signatureOf({ authority, onBehalfOf, title, name: ' Võ Minh Tâm ' })).toEqual({ titles, name: 'Võ Minh Tâm' });
});

test.each<[Profile['recipients'], readonly string[]]>([
  [exampleProfile.recipients, ['- Như trên;', '- Chủ tịch UBND tỉnh (b/c);', '- VPUB: LĐ, CV;', '- Lưu: VT, VXNV.']],
  [
    ['- Sở Nội vụ;', 'Lưu: VT. VXNV.', ' '],
    ['- Như trên;', '- Sở Nội vụ;', '- Lưu: VT. VXNV.'],
  ],
  [[], ['- Như trên;', '- Lưu: VT.']],
])('Nơi nhận from %j', (recipients, lines) => {
  expect(recipientLines(recipients)).toEqual(lines);
});

test.each([
  ['Sở Nội vụ', ['SỞ NỘI VỤ']],
  ['Ban Quản lý các khu công nghiệp tỉnh', ['BAN QUẢN LÝ CÁC KHU', 'CÔNG NGHIỆP TỈNH']],
  ['Hội đồng nhân dân tỉnh Ninh Thuận', ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH NINH THUẬN']],
  ['', ['…………']],
  ['x'.repeat(10_000), ['X'.repeat(10_000)]],
])('the office "%.40s" in the letterhead', (name, lines) => {
  expect(officeLines(name, 'bold')).toEqual(lines);
});

test('several addressees stand apart and are told together', () => {
  const report = reportOf({ addressee: 'Ủy ban nhân dân tỉnh; Sở Nội vụ;' });
  expect(report.addressees).toEqual(['Ủy ban nhân dân tỉnh', 'Sở Nội vụ']);
  expect(report.closing[0]).toContain('gửi Ủy ban nhân dân tỉnh, Sở Nội vụ tổng hợp');
});

describe('the appendix', () => {
  const notes = { '3.4.2': '175.354/175.920' };
  const unclear = { kind: 'problem', doubt: { problem: 'unitWritten', read: '91 hồ sơ', certain: false } } as const;
  const { rows } = reportOf({}, { ...figures2021, '3.1.1': unclear, ...typed({ '1.5': '1' }) }, { notes }).appendix;
  const row = (id: string) => rows.find((one) => one.id === id);

  test('has the lines of the form, word for word', () => {
    expect(rows.map(({ id, printed, label }) => [id, printed, label.map(({ text }) => text).join('')])).toEqual(
      edition.lines.map(({ id, printed, label }) => [id, printed, label]),
    );
  });

  test.each([
    ['3.1.3', '1.821'],
    ['3.4.2', '99,9'],
    ['1.5', '1'], // a choice prints its code
    ['1.1.1', ''], // a blank stays blank
    ['3.1.1', '91 hồ sơ'], // what is no figure is printed as read
    ['3.1', undefined], // a group takes none
  ])('prints %s as %s', (id, figure) => {
    expect(row(id)?.figure).toBe(figure);
  });

  test('keeps italics, choices line by line, notes and the merged "Trong đó"', () => {
    expect(
      row('6.3')
        ?.label.map(({ text, italic }) => (italic ? `_${text}_` : text))
        .join(''),
    ).toBe('Số đơn vị SNCL đã thực hiện tự chủ một phần chi thường xuyên (_lũy kế đến thời điểm báo cáo_)');
    expect(row('4.1.4.a')?.label).toEqual([{ text: 'Số ĐVSNCL thuộc UBND tỉnh', italic: true }]);
    expect(row('7.2')?.unit).toEqual(['Chưa có = 0', '2 cấp = 1', '3 cấp = 2']);
    expect(row('3.4.2')?.note).toBe('175.354/175.920');
    expect(['3.1.3', '3.1.3.a', '3.1.3.b', '3.1.3.c', '3.2'].map((id) => row(id)?.partOf)).toEqual([
      undefined,
      'opens',
      'continues',
      'continues',
      undefined,
    ]);
  });
});

test('the body points to the appendix and asks first for the letter that ordered the report', () => {
  const [asked, announced] = reportOf().body;
  expect(asked).toMatchObject({ kind: 'prompt', tag: 'prompt:opening' });
  expect(announced?.kind === 'paragraph' && wordsOf(announced.parts)).toContain('Phụ lục kèm theo');
});
