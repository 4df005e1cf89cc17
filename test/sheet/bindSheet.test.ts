import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { bindSheet } from '../../src/sheet/bindSheet';
import type { SheetReading } from '../../src/sheet/types';
import { sheetOf } from './sheetOf';

/** What the sheet says of three indicators: a figure, or the rows that are in question. */
function bound(sheet: SheetReading) {
  const { entries, lost } = bindSheet(edition, sheet);
  const said = (code: string) => entries[code]?.value ?? lost.find((line) => line.code === code)?.rows;
  return [said('3.1.1'), said('3.1.2'), said('3.1.3')];
}

const header = 'STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú';
const asInserted = `
${header}
3.1.1. | Số TTHC công bố mới            | Thủ tục | 91   |
3.1.2. | Số TTHC bãi bỏ, thay thế       | Thủ tục | 490  |
3.1.3. | Tổng số TTHC đang có hiệu lực  | Thủ tục | 1821 |`;
const names = { '3.1.1': 'D2', '3.1.2': 'D3', '3.1.3': 'D4' };
const all = [91, 490, 1821];

test('as inserted, with names and without', () => {
  expect(bound(sheetOf(asInserted, names))).toEqual(all);
  expect(bound(sheetOf(asInserted))).toEqual(all);
});

test('sorted: contents moved, names stayed', () => {
  const sorted = `
${header}
3.1.3. | Tổng số TTHC đang có hiệu lực  | Thủ tục | 1821 |
3.1.2. | Số TTHC bãi bỏ, thay thế       | Thủ tục | 490  |
3.1.1. | Số TTHC công bố mới            | Thủ tục | 91   |`;
  expect(bound(sheetOf(sorted, names))).toEqual(all);
});

test('rows inserted: names moved along, and rows of other people’s words are nobody’s', () => {
  const inserted = `
Ủy ban nhân dân tỉnh
${header}
3.1.1. | Số TTHC công bố mới            | Thủ tục | 91   |
       | Trong đó: lĩnh vực đất đai     | Thủ tục | 12   |
3.1.2. | Số TTHC bãi bỏ, thay thế       | Thủ tục | 490  |

3.1.3. | Tổng số TTHC đang có hiệu lực  | Thủ tục | 1821 |`;
  expect(bound(sheetOf(inserted, { '3.1.1': 'D3', '3.1.2': 'D5', '3.1.3': 'D7' }))).toEqual(all);
  expect(bound(sheetOf(inserted))).toEqual(all);
});

test('columns inserted before and within the table', () => {
  const wider = `
 | STT    | Chỉ tiêu thống kê              | Đơn vị tính | Năm trước | Số liệu | Ghi chú
 | 3.1.1. | Số TTHC công bố mới            | Thủ tục     | 7         | 91      |
 | 3.1.2. | Số TTHC bãi bỏ, thay thế       | Thủ tục     | 8         | 490     |
 | 3.1.3. | Tổng số TTHC đang có hiệu lực  | Thủ tục     | 9         | 1821    |`;
  expect(bound(sheetOf(wider, { '3.1.1': 'F2', '3.1.2': 'F3', '3.1.3': 'F4' }))).toEqual(all);
  expect(bound(sheetOf(wider))).toEqual(all);
});

test('no header: names show the column, or that only one stands beside the units and holds figures', () => {
  const headless = asInserted.replace(header, 'Biểu số 2');
  expect(bound(sheetOf(headless, names))).toEqual(all);
  expect(bound(sheetOf(headless, { '3.1.2': 'D3' }))).toEqual(all);
  expect(bound(sheetOf(headless))).toEqual(all);
  expect(bound(sheetOf(headless.replace(/ \|$/gm, '| 7')))).toEqual([[1], [2], [3]]);
});

test('no header: a note that says another line’s label is still a note', () => {
  const headless = asInserted
    .replace(header, 'Biểu số 2')
    .replace('| 490  |', '| 490 | Số TTHC công bố mới')
    .replace('3.1.1. | Số TTHC công bố mới  ', '3.1.1. | Số TTHC mới');
  expect(bound(sheetOf(headless, names))).toEqual([[], 490, 1821]);
});

test('a label changed beyond recognition is lost, with its name and without', () => {
  const edited = asInserted.replace('Số TTHC bãi bỏ, thay thế', 'Số TTHC đã sửa đổi');
  expect(bound(sheetOf(edited, names))).toEqual([91, [], 1821]);
  expect(bound(sheetOf(edited))).toEqual([91, [], 1821]);
});

test('a label that now says another line’s words makes that line’s rows two', () => {
  const miswritten = asInserted.replace('Số TTHC bãi bỏ, thay thế', 'Số TTHC công bố mới     ');
  expect(bound(sheetOf(miswritten))).toEqual([[1, 2], [], 1821]);
  expect(bound(sheetOf(miswritten, names))).toEqual([91, [], 1821]);
});

test('a row copied below: its name says which is the first, without a name both are in question', () => {
  const copied = `${asInserted}\n3.1.2. | Số TTHC bãi bỏ, thay thế | Thủ tục | 5 |`;
  expect(bound(sheetOf(copied, names))).toEqual(all);
  expect(bound(sheetOf(copied))).toEqual([91, [2, 4], 1821]);
  expect(bound(sheetOf(copied, { ...names, '3.1.2': '#REF!' }))).toEqual([91, [2, 4], 1821]);
});

test('a copied and sorted sheet: a name that stands in another line’s row says nothing', () => {
  const copied = `${asInserted}\n3.1.2. | Số TTHC bãi bỏ, thay thế | Thủ tục | 5 |`;
  expect(bound(sheetOf(copied, { ...names, '3.1.2': 'D2' }))).toEqual([91, [2, 4], 1821]);
});

test('names that broke are replaced by labels', () => {
  const broken = { '3.1.1': '#REF!', '3.1.2': '#REF!', '3.1.3': '#REF!' };
  expect(bound(sheetOf(asInserted, broken))).toEqual(all);
});

test('a row that was deleted is lost, its neighbours are not', () => {
  const shorter = asInserted.replace(/\n3\.1\.2.*/, '');
  expect(bound(sheetOf(shorter, { '3.1.1': 'D2', '3.1.2': '#REF!', '3.1.3': 'D3' }))).toEqual([91, [], 1821]);
});

test('print-outs repeat the header at page breaks', () => {
  const printed = asInserted.replace('3.1.2.', `${header}\n3.1.2.`);
  expect(bound(sheetOf(printed))).toEqual(all);
});

test('an empty figure cell is a blank, not a lost line', () => {
  const { entries } = bindSheet(edition, sheetOf(asInserted.replace('91  ', '    '), names));
  expect(entries['3.1.1']).toEqual({ value: null, text: '', format: 'General' });
});

test('the note of the same row comes along', () => {
  const noted = asInserted.replace('1821 |', '1821 | theo Quyết định 12').replace('490  |', '490 | 2021');
  const { entries } = bindSheet(edition, sheetOf(noted, names));
  expect([entries['3.1.1']?.note, entries['3.1.2']?.note, entries['3.1.3']?.note]).toEqual([
    undefined,
    '2021',
    'theo Quyết định 12',
  ]);
});

test('a grid that begins further right and down is counted from its corner', () => {
  const { grid, ...rest } = sheetOf(asInserted);
  const { places } = bindSheet(edition, { grid: { ...grid, row: 10, column: 3 }, ...rest });
  expect(places['3.1.3']).toEqual({ row: 13, column: 6 });
});
