import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { bindSheet, isAppendix } from '../../src/sheet/bindSheet';
import { readLabel } from '../../src/sheet/readLabel';
import { sheetOf } from './sheetOf';

test.each([
  ['as printed', 'Số TTHC công bố mới'],
  ['decomposed letters', 'Số TTHC công bố mới'.normalize('NFD')],
  ['spaces of all kinds', '  Số\u00a0TTHC  công bố\tmới '],
  ['wrapped', 'Số TTHC\ncông bố mới'],
  ['wrapped by another program', 'Số TTHC\r\ncông bố mới'],
  ['another case', 'SỐ TTHC CÔNG BỐ MỚI'],
  ['trailing marks', 'Số TTHC công bố mới: ...'],
  ['an ellipsis', 'Số TTHC công bố mới …'],
  ['tags of the form’s transcript', '<i>Số TTHC</i> công bố mới'],
  ['marks that nobody sees', 'Số\u200b TTHC công\u00ad bố mới\ufeff'],
])('a label is known again: %s', (_, label) => {
  expect(readLabel(label)).toBe(readLabel('Số TTHC công bố mới'));
});

test.each([
  ['a letter more', 'Số TTHC công bố mới a'],
  ['a part of it', 'Số TTHC công bố'],
  ['another tone', 'Số TTHC công bộ mới'],
])('a label is not another: %s', (_, label) => {
  expect(readLabel(label)).not.toBe(readLabel('Số TTHC công bố mới'));
});

test('each line of the form that takes a figure has a label of its own', () => {
  const labels = edition.lines.filter(({ kind }) => kind !== 'group').map(({ label }) => readLabel(label));
  expect(new Set(labels).size).toBe(94);
});

test('“Tron g đó” in the number column changes nothing', () => {
  const sheet = sheetOf(`
STT       | Chỉ tiêu thống kê              | Đơn vị tính | Số liệu | Ghi chú
3.1.3.    | Tổng số TTHC đang có hiệu lực  | Thủ tục     | 1821    |
Tron g đó | Số TTHC cấp tỉnh:              | Thủ tục     | 1404    |
          | Số TTHC cấp huyện              | Thủ tục     | 269     |`);
  const { entries } = bindSheet(edition, sheet);
  expect(['3.1.3', '3.1.3.a', '3.1.3.b'].map((code) => entries[code]?.value)).toEqual([1821, 1404, 269]);
});

test('the number 1.1.1 under 1.2 is not the one under 1.1', () => {
  const sheet = sheetOf(`
STT    | Chỉ tiêu thống kê         | Đơn vị tính     | Số liệu | Ghi chú
1.2.   | Kiểm tra CCHC             |                 |         |
1.1.1. | Số sở, ngành đã kiểm tra  | Cơ quan, đơn vị | 5       |`);
  const { entries } = bindSheet(edition, sheet);
  expect([entries['1.2.1']?.value, entries['1.1.1']]).toEqual([5, undefined]);
});

test('a sheet is an appendix by our names or by its lines, not by names that only look like ours', () => {
  const letter = 'Kính gửi | Sở Nội vụ';
  expect(isAppendix(edition, sheetOf(letter))).toBe(false);
  expect(isAppendix(edition, sheetOf(letter, { 'x.y': 'A1' }))).toBe(false);
  expect(isAppendix(edition, sheetOf(letter, { '3.1.1': '#REF!' }))).toBe(true);
  const lines = edition.lines.slice(25, 36).map(({ printed, label }) => `${printed} | ${label} | 5`);
  expect(isAppendix(edition, sheetOf(lines.join('\n')))).toBe(true);
});
