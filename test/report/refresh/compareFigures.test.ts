import type { Figures } from '../../../src/figures/types';
import { compareFigures } from '../../../src/report/refresh/compareFigures';
import { edition, exampleProfile, figures2021, typed, wholeForm } from '../reportOf';
import { EditedReport } from './openDocument';

const withFigures = (written: Readonly<Record<string, string>>): Figures => ({ ...figures2021, ...typed(written) });
const without = (...codes: readonly string[]): Figures =>
  Object.fromEntries(Object.entries(figures2021).filter(([code]) => !codes.includes(code)));
const told = (changes: readonly { code: string; place: string; from: string; to: string }[]) =>
  changes.map(({ code, place, from, to }) => `${place} ${code}: ${from} → ${to}`);

test('a report just written has nothing to change', () => {
  const { figures, changes, overwritten, locked, rewrites, absent, otherPeriod } = new EditedReport().compare(
    figures2021,
  );
  expect({ changes, overwritten, locked, rewrites, absent, otherPeriod }).toEqual({
    ...{ changes: [], overwritten: [], locked: [], rewrites: [], absent: [], otherPeriod: null },
  });
  expect(figures).toBe(94 + 20);
});

test('three other figures change in the appendix and in their sentences, and nowhere else', () => {
  const report = new EditedReport().type('[Nêu số, ký hiệu', 'Thực hiện [Nêu số, ký hiệu');
  const before = report.texts;
  const compared = report.compare(withFigures({ '3.1.3': '1830', '3.1.3.a': '1413', '3.4.2': '99.95' }));
  expect(told(compared.changes)).toEqual([
    'appendix 3.1.3: 1.821 → 1.830',
    'appendix 3.1.3.a: 1.404 → 1.413',
    'appendix 3.4.2: 99,9 → 99,95',
    'narrative 3.1.3: 1.821 → 1.830',
    'narrative 3.1.3.a: 1.404 → 1.413',
    'narrative 3.4.2: 99,9 → 99,95',
  ]);
  const after = report.write(compared).texts;
  const replaced = (text: string) =>
    text.replace('1.821', '1.830').replace('1.404', '1.413').replace('99,9%', '99,95%');
  expect(after.filter((text, index) => text !== before[index])).toHaveLength(5);
  expect(after).toEqual(before.map((text) => (text === '99,9' ? '99,95' : replaced(text))));
});

test('what was written is remembered: the next refresh begins from there', () => {
  const report = new EditedReport();
  report.write(report.compare(withFigures({ '3.1.1': '92' })));
  expect(told(report.compare(figures2021).changes)).toEqual(['appendix 3.1.1: 92 → 91', 'narrative 3.1.1: 92 → 91']);
});

test('a figure that a person typed over is listed and left alone', () => {
  const report = new EditedReport().type('công bố mới 91', 'công bố mới 93');
  const { changes, overwritten } = report.compare(withFigures({ '3.1.1': '92' }));
  expect(told(changes)).toEqual(['appendix 3.1.1: 91 → 92']);
  expect(told(overwritten)).toEqual(['narrative 3.1.1: 93 → 92']);
});

test('a figure that a person has corrected to the new one needs nothing', () => {
  const report = new EditedReport().type('công bố mới 91', 'công bố mới 92');
  const { changes, overwritten } = report.compare(withFigures({ '3.1.1': '92' }));
  expect([told(changes), overwritten]).toEqual([['appendix 3.1.1: 91 → 92'], []]);
});

test('where the title is gone, nobody knows who wrote the figure: it counts as a person’s', () => {
  const report = new EditedReport().settings((one) => (one.tag === '3.1.1' ? { ...one, title: 'Số' } : one));
  expect(told(report.compare(withFigures({ '3.1.1': '92' })).overwritten)).toContain('narrative 3.1.1: 91 → 92');
});

test('a locked control is told apart', () => {
  const report = new EditedReport().settings((one) => ({ ...one, locked: one.tag === '3.1.1' }));
  const { changes, locked } = report.compare(withFigures({ '3.1.1': '92' }));
  expect([changes, locked.length]).toEqual([[], 2]);
});

test('zero among others is “không có” in the sentence and 0 in the appendix, and back', () => {
  const report = new EditedReport();
  const compared = report.compare(withFigures({ '3.1.3.c': '0' }));
  expect(told(compared.changes)).toEqual(['appendix 3.1.3.c: 148 → 0', 'narrative 3.1.3.c: 148 → không có']);
  expect(told(report.write(compared).compare(figures2021).changes)).toEqual([
    'appendix 3.1.3.c: 0 → 148',
    'narrative 3.1.3.c: không có → 148',
  ]);
});

test('a sentence that all zeros would word otherwise is told with its new words, its numbers stay', () => {
  const compared = new EditedReport().compare(withFigures({ '3.1.1': '0', '3.1.2': '0' }));
  expect(told(compared.changes)).toEqual(['appendix 3.1.1: 91 → 0', 'appendix 3.1.2: 490 → 0']);
  expect(compared.rewrites).toMatchObject([{ codes: ['3.1.1', '3.1.2'], heading: '2. Cải cách thủ tục hành chính' }]);
  expect(compared.rewrites[0]?.text).toMatch(/^- Trong kỳ đã công bố mới 91 thủ tục/);
  expect(compared.rewrites[0]?.wanted).not.toMatch(/91|490/);
});

test('a figure that is blank now leaves the sentence to a person and blanks the appendix', () => {
  const report = new EditedReport();
  const compared = report.compare(without('3.2.1'));
  expect(told(compared.changes)).toEqual(['appendix 3.2.1: 1.685 → ']);
  expect(compared.rewrites).toMatchObject([{ codes: ['3.2.1', '3.2.2'] }]);
  expect(compared.rewrites[0]?.wanted).toMatch(/^- \[Câu này lấy số liệu ở mục 3.2.1/);
  expect(report.write(compared).compare(figures2021).changes).toMatchObject([{ from: '', to: '1.685' }]);
});

test('a prompt whose figures have come is told with the sentence', () => {
  const report = new EditedReport(without('3.2.1'));
  const { changes, rewrites } = report.compare(figures2021);
  expect(told(changes)).toEqual(['appendix 3.2.1:  → 1.685']);
  expect(rewrites[0]?.text).toMatch(/^- \[Câu này lấy số liệu/);
  expect(rewrites[0]?.wanted).toMatch(/1\.685/);
});

test('a sentence that nobody has written in can be written as a whole; one in a person’s words, or with figures, cannot', () => {
  const early = without('3.2.1');
  const untouched = new EditedReport(early).compare(figures2021).rewrites[0];
  expect(untouched?.control).toEqual(expect.any(Number));
  const ownWords = new EditedReport(early).type('[Câu này lấy số liệu', 'Xin bổ sung sau: lấy số liệu');
  expect(ownWords.compare(figures2021).rewrites[0]).toMatchObject({ control: null });
  const withFigure = new EditedReport().compare(withFigures({ '3.1.1': '0', '3.1.2': '0' })).rewrites[0];
  expect(withFigure?.control).toBeNull();
  expect(new EditedReport(early).compare(without('3.2.1', '3.2.2')).rewrites[0]?.control).toBeNull();
});

test('words of zero are told when something has happened, and are not told twice once rewritten', () => {
  const report = new EditedReport(withFigures({ '3.1.1': '0', '3.1.2': '0' }));
  const { rewrites } = report.compare(figures2021);
  expect(rewrites).toHaveLength(1);
  report.type(rewrites[0]!.text, rewrites[0]!.wanted!);
  expect(report.compare(figures2021).rewrites).toEqual([]);
});

test('a sentence in a person’s own words keeps them, and its figures are refreshed', () => {
  const report = new EditedReport().type('Trong kỳ đã công bố mới', 'Trong năm, Văn phòng đã công bố mới');
  expect(told(report.compare(withFigures({ '3.1.1': '92' })).changes)).toContain('narrative 3.1.1: 91 → 92');
});

test('one of its figures deleted by a person does no harm to the others; a new value of it is told', () => {
  const report = new EditedReport().type(', 269 thủ tục cấp huyện và 148 thủ tục cấp xã', '');
  expect(told(report.compare(withFigures({ '3.1.3.a': '1405' })).changes)).toContain(
    'narrative 3.1.3.a: 1.404 → 1.405',
  );
  expect(report.compare(withFigures({ '3.1.3.b': '270' })).rewrites).toHaveLength(1);
});

test('words that hold for other figures than the document’s are told even where no figure of theirs changes', () => {
  const reduced = { ...figures2021, ...typed({ '4.2.4': '0', '4.2.5': '5' }) };
  const report = new EditedReport(reduced, wholeForm);
  const { changes, rewrites } = report.compare({ ...reduced, ...typed({ '4.2.4': '3', '4.2.5': '6' }) });
  expect(told(changes)).toEqual(['appendix 4.2.4: 0 → 3', 'appendix 4.2.5: 5 → 6']);
  expect(rewrites).toMatchObject([{ codes: ['4.2.4', '4.2.5'] }]);
});

test('the report of another period is named', () => {
  const profile = { ...exampleProfile, period: { year: 2022, span: 'year' } as const };
  expect(new EditedReport().compare(figures2021, profile).otherPeriod).toEqual({
    document: 'năm 2021',
    workbook: 'năm 2022',
  });
});

test('a document that is no report of ours has no figures, and all are absent', () => {
  const letter = { paragraphs: [{ text: 'Thư mời' }], controls: [] };
  const { figures, absent, changes } = compareFigures(edition, exampleProfile, figures2021, letter);
  expect([figures, absent.length, changes]).toEqual([0, 94, []]);
});
