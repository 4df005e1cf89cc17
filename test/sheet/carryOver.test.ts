import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { bindSheet } from '../../src/sheet/bindSheet';
import { carryOver } from '../../src/sheet/carryOver';
import { planSheet } from '../../src/sheet/planSheet';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { sheetOf } from './sheetOf';

const header = 'STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú';
const carried = (rows: string) => carryOver(edition, sheetOf(`${header}\n${rows}`));

test.each([
  ['a clean figure', 'Số TTHC công bố mới | Thủ tục | 91 | theo QĐ 12', { value: 91, note: 'theo QĐ 12' }],
  ['a text that can only be one number', 'Số TTHC công bố mới | Thủ tục | 1.821 thủ tục |', { value: 1821 }],
  ['a blank with a note', 'Số TTHC công bố mới | Thủ tục | | chưa có', { value: null, note: 'chưa có' }],
])('%s comes along', (_, row, expected) => {
  expect(carried(`3.1.1. | ${row}`)).toEqual({ filling: { '3.1.1': expected }, left: [], strange: [] });
});

test.each([
  ['a number among words', 'Số TTHC công bố mới | Thủ tục | khoảng 50 |', 'khoảng 50'],
  ['a ratio', 'Số TTHC công bố mới | Thủ tục | 5/7/9 |', '5/7/9'],
  ['another unit behind it', 'Số TTHC công bố mới | Thủ tục | 2 nghìn |', '2 nghìn'],
  ['another unit beside it', 'Số TTHC công bố mới | Nghìn thủ tục | 2 |', null],
])('%s stays behind, and is listed with its row', (_, row, read) => {
  expect(carried(`3.1.1. | ${row}`)).toEqual({ filling: {}, left: [{ code: '3.1.1', rows: [1], read }], strange: [] });
});

test('of two rows for one line neither is taken; a line that is not there is a blank', () => {
  const { filling, left } = carried('3.1.1. | Số TTHC công bố mới | | 91 |\n3.1.1. | So TTHC cong bo moi | | 92 |');
  expect([filling, left]).toEqual([{}, [{ code: '3.1.1', rows: [1, 2], read: null }]]);
});

test('the new table holds what was carried, line by line', () => {
  const old = sheetOf(
    `${header}\n | Số TTHC cấp xã | Thủ tục | 148 | a\n3.1.1. | Số TTHC công bố mới | Thủ tục | 91 |`,
  );
  const { filling } = carryOver(edition, old);
  const file = readAppendixFile(
    edition,
    writeXlsx({ sheets: [planSheet(edition, exampleProfile, filling)], customXml: [] }),
  );
  const { entries, lost } = bindSheet(edition, file.ok ? file.value.reading! : old);
  const filled = Object.entries(entries).flatMap(([code, { value, note }]) =>
    value === null ? [] : [[code, value, note]],
  );
  expect([filled, lost]).toEqual([
    [
      ['3.1.1', 91, undefined],
      ['3.1.3.c', 148, 'a'],
    ],
    [],
  ]);
});

test('a row with a number whose words are no line’s is listed as it stands', () => {
  const { filling, strange } = carried(
    '3.1.1. | Số TTHC công bố mới | Thủ tục | 91 |\n3.1.2. | TTHC đã bỏ | Thủ tục | 490 |\n3.1.3. | Tổng số TTHC đang có hiệu lực | Thủ tục | 1821 |',
  );
  expect(Object.keys(filling)).toEqual(['3.1.1', '3.1.3']);
  expect(strange).toEqual([{ row: 2, label: 'TTHC đã bỏ', read: '490' }]);
});
