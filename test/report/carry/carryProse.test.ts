import fc from 'fast-check';
import type { Period } from '../../../src/appendix/profile';
import type { Outline } from '../../../src/appendix/types';
import type { ProseParagraph } from '../../../src/prose/types';
import type { ReportExtras } from '../../../src/report/buildReport';
import { carryProse } from '../../../src/report/carry/carryProse';
import { headingFinder } from '../../../src/report/carry/headingFinder';
import type { Carriage } from '../../../src/report/carry/types';
import { writeDocx } from '../../../src/report/docx/writeDocx';
import { readDocx } from '../../../src/report/read/readDocx';
import { partsOf } from '../docxParts';
import { bodyLines, edition, figures2021, reportOf, wholeForm } from '../reportOf';
import { structureFaults } from '../structure';

const outline: Outline = edition.outline;
const now: Period = { year: 2022, span: 'year' };

/** A report typed by hand: no styles, no controls. */
const typedByHand = (...texts: readonly string[]): readonly ProseParagraph[] =>
  texts.map((text) => ({
    text,
    style: { id: 'Normal', name: 'Normal' },
    outlineLevel: null,
    controls: [],
    inTable: false,
  }));
const carried = (...texts: readonly string[]) => carryProse(outline, typedByHand(...texts), now);
const readBack = (...given: Parameters<typeof reportOf>) => {
  const file = readDocx(writeDocx(reportOf(...given)));
  if (!file.ok) throw new Error(file.trouble);
  return file.value.paragraphs;
};

describe('a heading is known', () => {
  const find = headingFinder(outline);
  test.each([
    ['as it is printed', '1. Cải cách thể chế', 'A.II.1'],
    ['without its number', 'Cải cách thể chế', 'A.II.1'],
    ['with a colon, in capitals', '1. CẢI CÁCH THỂ CHẾ:', 'A.II.1'],
    ['by another number', '2.1) Cải cách thể chế', 'A.II.1'],
    ['with spaces of all kinds', ' 1.\u00A0 Cải  cách\tthể chế :', 'A.II.1'],
    ['in decomposed letters', '1. Cải cách thể chế'.normalize('NFD'), 'A.II.1'],
    ['as a part', 'Phần I. PHẠM VI ĐỐI VỚI ĐƠN VỊ', 'A'],
    [
      'with a misprint',
      '4.1. Kết quả triển khai thực hiện Nghị quyết số 39-NQ/TW và Nghị định số 108/2014/NĐ-VP:',
      'A.II.4.1',
    ],
    ['written short', '2. Cải cách TTHC', 'A.II.2'],
    ['written short, of the ministry', 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 'A.I'],
    ['as the ministry calls it', '6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số', 'A.II.6'],
    ['as others call it', '2. Những tồn tại, hạn chế và nguyên nhân', 'A.III.2'],
    ['as others call it, with a year', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CCHC NĂM 2022', 'A.IV'],
    ['with another period in its slot', 'B. NHIỆM VỤ PHỐI HỢP VỚI CÁC SỞ, NGÀNH TRONG 6 THÁNG CUỐI NĂM 2021', 'B'],
  ])('%s', (_, text, id) => {
    expect(find(text)?.section.id).toBe(id);
  });

  test.each([
    'Cải cách thể chế là khâu đột phá, đã được lãnh đạo Văn phòng quan tâm chỉ đạo',
    '- Về kế hoạch cải cách hành chính và kế hoạch tuyên truyền, Văn phòng đã ban hành đúng hạn.',
    '5. Công tác thi đua, khen thưởng:',
    '- Ưu điểm: thực hiện nghiêm túc.',
  ])('not in "%s"', (text) => {
    expect(find(text)).toBeNull();
  });

  test('with prose behind its colon', () => {
    const { prose } = carried('1. Ưu điểm: Công tác cải cách hành chính được thực hiện nghiêm túc.');
    expect(prose).toEqual({ 'A.III.1': ['Công tác cải cách hành chính được thực hiện nghiêm túc.'] });
  });
});

test('a report typed by hand, from letterhead to appendix', () => {
  const { prose, homeless, left } = carried(
    'ỦY BAN NHÂN DÂN TỈNH NINH THUẬN',
    'Số: 15/BC-VPUB',
    'Ninh Thuận, ngày 05 tháng 12 năm 2021',
    'BÁO CÁO',
    'Kết quả cải cách hành chính năm 2021',
    'Kính gửi:',
    '- Sở Nội vụ;',
    '- Sở Tư pháp.',
    'Thực hiện Công văn số 167/UBND-VXNV ngày 13/01/2021 của Ủy ban nhân dân tỉnh;',
    'Văn phòng Ủy ban nhân dân tỉnh báo cáo kết quả cải cách hành chính năm 2021, cụ thể như sau:',
    'Phần I',
    'A. PHẠM VI ĐỐI VỚI ĐƠN VỊ:',
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH:',
    '1. Về kế hoạch cải cách hành chính:',
    'Văn phòng đã ban hành Kế hoạch.\nKế hoạch được công khai.',
    '2. Về tổ chức chỉ đạo, điều hành cải cách hành chính:',
    '- Tiếp tục chỉ đạo các phòng;\n- Kiểm tra kỷ luật.',
    'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRONG THỜI GIAN TỚI:',
    '1. Cải cách thể chế:',
    'Tiếp tục rà soát văn bản.',
    'V. KIẾN NGHỊ, ĐỀ XUẤT',
    'Đề nghị Sở Nội vụ tập huấn.',
    'Trên đây là Báo cáo kết quả cải cách hành chính năm 2021.',
    'Trân trọng./.',
    'Nơi nhận:',
    '- Lưu: VT.',
  );
  expect(prose).toEqual({
    opening: ['Thực hiện Công văn số 167/UBND-VXNV ngày 13/01/2021 của Ủy ban nhân dân tỉnh;'],
    'A.I.1': ['Văn phòng đã ban hành Kế hoạch. Kế hoạch được công khai.'],
    'A.I.2': ['- Tiếp tục chỉ đạo các phòng;', '- Kiểm tra kỷ luật.'],
    // Tasks under the name of a result stay among the tasks.
    'A.IV': ['1. Cải cách thể chế:', 'Tiếp tục rà soát văn bản.'],
  });
  expect(homeless).toEqual([{ heading: 'V. KIẾN NGHỊ, ĐỀ XUẤT', paragraphs: ['Đề nghị Sở Nội vụ tập huấn.'] }]);
  expect(left).toEqual([]);
});

test('headings below those of the outline stay with their text', () => {
  const { prose, homeless } = carried(
    '2. Cải cách thủ tục hành chính:',
    '2.1. Về kiểm soát thủ tục hành chính:',
    'Đã công khai.',
  );
  expect(prose).toEqual({ 'A.II.2': ['2.1. Về kiểm soát thủ tục hành chính:', 'Đã công khai.'] });
  expect(homeless).toEqual([]);
});

test('a report of ours that nobody has written in lends nothing, and leaves nothing behind', () => {
  const paragraphs = readBack(wholeForm, figures2021, {
    last: [{ period: { year: 2020, span: 'year' }, figures: figures2021 }],
  });
  const { prose, homeless, left, leftovers, unanswered } = carryProse(outline, paragraphs, now);
  expect({ prose, homeless, left, leftovers }).toEqual({ prose: {}, homeless: [], left: [], leftovers: [] });
  expect(unanswered.has('prompt:A.I.2#2')).toBe(true);
});

/** The report with prose, read back; `change` is what a person did with its paragraphs. */
function edited(change: (paragraph: ProseParagraph) => ProseParagraph): Carriage {
  return carryProse(outline, readBack({}, figures2021).map(change), now);
}

test('an answered prompt is prose, its neighbour still a prompt', () => {
  const carriage = edited((paragraph) =>
    paragraph.controls.some(({ tag }) => tag === 'prompt:A.I.2')
      ? {
          ...paragraph,
          text: 'Đã ban hành Công văn số 16/VPUB-KSTTHC.',
          controls: [{ tag: 'prompt:A.I.2', start: 0, end: 39, showingPlaceholder: false }],
        }
      : paragraph,
  );
  expect(carriage.prose).toEqual({ 'A.I.2': ['Đã ban hành Công văn số 16/VPUB-KSTTHC.'] });
  const lines = bodyLines(reportOf({ period: now }, figures2021, { carried: carriage }).body);
  const at = lines.indexOf('Đã ban hành Công văn số 16/VPUB-KSTTHC.');
  expect(lines[at - 1]).toBe('2. Về tổ chức chỉ đạo, điều hành cải cách hành chính');
  expect(lines[at + 1]).toMatch(/^\[Nêu việc đánh giá, phân loại/);
  expect(lines.filter((line) => line.startsWith('[Nêu')).length).toBe(
    bodyLines(reportOf().body).filter((line) => line.startsWith('[Nêu')).length - 1,
  );
});

test('a sentence of figures is made anew; one whose words were changed is told, not lost', () => {
  const { prose, left } = edited((paragraph) =>
    paragraph.text.includes('đang có hiệu lực')
      ? { ...paragraph, text: `${paragraph.text} Giảm do sáp nhập.` }
      : paragraph,
  );
  expect(prose).toEqual({});
  expect(left).toMatchObject([{ kind: 'sentence', heading: '2. Cải cách thủ tục hành chính' }]);
  expect(left[0]?.text).toMatch(/Giảm do sáp nhập\.$/);
});

test('a sentence of figures is known without its controls too', () => {
  const { prose, left } = edited((paragraph) => ({ ...paragraph, controls: [] }));
  expect([prose, left]).toEqual([{}, []]);
});

test('a table under a heading is told as one', () => {
  const cell = (text: string): ProseParagraph => ({ ...typedByHand(text)[0]!, inTable: true });
  const { prose, left } = carryProse(
    outline,
    [...typedByHand('1. Ưu điểm'), cell('Lớp'), cell('05'), ...typedByHand('Tốt.')],
    now,
  );
  expect(prose).toEqual({ 'A.III.1': ['Tốt.'] });
  expect(left).toEqual([{ kind: 'table', heading: '1. Ưu điểm', text: 'Lớp · 05' }]);
});

test('in the new report prose stands as plain paragraphs, what has no heading at the end under a prompt', () => {
  const carriage = carried('1. Ưu điểm', 'Tốt <w:p/> & "đúng hạn".', 'C. KIẾN NGHỊ', 'Đề nghị tập huấn.');
  const extras: ReportExtras = { carried: carriage };
  const lines = bodyLines(reportOf({ period: now }, figures2021, extras).body);
  expect(lines.slice(lines.indexOf('1. Ưu điểm'), lines.indexOf('1. Ưu điểm') + 3)).toEqual([
    '1. Ưu điểm',
    'Tốt <w:p/> & "đúng hạn".',
    '2. Tồn tại, hạn chế',
  ]);
  expect(lines.at(-2)).toMatch(/^\[Phần sau lấy từ báo cáo kỳ trước, ở đề mục “C. KIẾN NGHỊ”/);
  expect(lines.at(-1)).toBe('Đề nghị tập huấn.');
  expect(structureFaults(partsOf(writeDocx(reportOf({ period: now }, figures2021, extras))))).toEqual([]);
  // And once more: nothing is lost on the way, nor are the words about it taken for prose.
  const again = carryProse(outline, readBack({ period: now }, figures2021, extras), { year: 2023, span: 'year' });
  expect(again.prose).toEqual({ 'A.III.1': ['Tốt <w:p/> & "đúng hạn".'], B: ['Đề nghị tập huấn.'] });
});

test('no paragraph under a heading of the outline is lost, whatever is written', () => {
  const ids = outline.sections.map(({ number, heading }) => `${number} ${heading.replace('{nextPeriod}', 'NĂM 2022')}`);
  const words = fc.stringMatching(/^[a-zđêôư]{1,9}( [a-zđêôư]{1,9}){1,12}[.;]$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.array(words, { maxLength: 3 })), { maxLength: 8 }),
      (sections) => {
        const texts = sections.flatMap(([heading, paragraphs]) => [heading, ...paragraphs]);
        const { prose, homeless, left } = carryProse(outline, typedByHand(...texts), now);
        const kept = [
          ...Object.values(prose).flat(),
          ...homeless.flatMap(({ paragraphs }) => paragraphs),
          ...left.map(({ text }) => text),
        ];
        const wanted = sections.flatMap(([, paragraphs]) => paragraphs);
        return wanted.every((text) => kept.includes(text));
      },
    ),
  );
});

test('bullets become dashes, footnotes are told as left behind, also where the report says no last words', () => {
  const [heading, first, second, note] = typedByHand(
    '1. Cải cách thể chế:',
    'Đã rà soát.',
    '- Đã góp ý.',
    'Theo kế hoạch.',
  );
  const { prose, left } = carryProse(
    outline,
    [
      heading!,
      { ...first!, bulleted: true, notes: ['Theo kế hoạch.'] },
      { ...second!, bulleted: true },
      { ...note!, isNote: true },
    ],
    now,
  );
  expect(prose['A.II.1']).toEqual(['- Đã rà soát.', '- Đã góp ý.']);
  expect(left).toEqual([{ kind: 'note', heading: '1. Cải cách thể chế', text: 'Theo kế hoạch.' }]);
});

test("a report by the ministry's outline: its prose under our headings, its title no heading, its own parts at the end", () => {
  const { prose, homeless } = carried(
    'BÁO CÁO',
    'Kết quả công tác cải cách hành chính năm 2021',
    'Kính gửi: Ủy ban nhân dân tỉnh',
    'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/01/2021 của UBND tỉnh, Sở Nội vụ báo cáo kết quả CCHC năm 2021, cụ thể như sau:',
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC',
    '1. Về kế hoạch CCHC',
    'Đã ban hành kế hoạch.',
    'II. KẾT QUẢ CẢI CÁCH HÀNH CHÍNH',
    '1. Cải cách thể chế',
    'Kết quả đạt được:',
    'Đã rà soát văn bản.',
    '4. Cải cách chế độ công vụ',
    'Đã đánh giá công chức.',
    'III. ĐÁNH GIÁ CHUNG',
    '1. Kết quả đạt được',
    'Công tác được thực hiện nghiêm túc.',
    'V. KIẾN NGHỊ, ĐỀ XUẤT',
    'Đề nghị tập huấn.',
  );
  expect(prose).toEqual({
    opening: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 05/01/2021 của UBND tỉnh;'],
    'A.I.1': ['Đã ban hành kế hoạch.'],
    'A.II.1': ['Kết quả đạt được:', 'Đã rà soát văn bản.'],
    'A.II.4': ['Đã đánh giá công chức.'],
    'A.III.1': ['Công tác được thực hiện nghiêm túc.'],
  });
  expect(homeless).toEqual([{ heading: 'V. KIẾN NGHỊ, ĐỀ XUẤT', paragraphs: ['Đề nghị tập huấn.'] }]);
});

test('a numbered line in bold is a heading without colon or capitals', () => {
  const [known, text, own, more] = typedByHand(
    '4. Về công tác tuyên truyền CCHC',
    'Đã đăng tin.',
    '5. Về khảo sát',
    'Đã phát phiếu.',
  );
  const { prose, homeless } = carryProse(outline, [known!, text!, { ...own!, bold: true }, more!], now);
  expect(prose['A.I.4']).toEqual(['Đã đăng tin.']);
  expect(homeless).toEqual([{ heading: '5. Về khảo sát', paragraphs: ['Đã phát phiếu.'] }]);
});
