import fc from 'fast-check';
import { countsInNote } from '../../src/check/rates/countsInNote';
import { recompute } from '../../src/check/rates/rateOf';
import { formatNumber } from '../../src/figures/formatNumber';

const two = (part: number, whole: number) => ({ part, whole, received: null });

test.each([
  '175.354/175.920',
  '175354/175920',
  '175354 / 175920 hồ sơ',
  '175 354/175 920',
  '175,354/175,920',
  '175.354 trên 175.920 hồ sơ',
  '175.354 trên tổng số 175.920 hồ sơ',
  'đúng hạn 175.354/175.920',
  'Đúng hạn: 175.354/175.920 hồ sơ.',
  'Số hồ sơ đúng hạn 175354/175920',
  '175.354/175.920 hồ sơ giải quyết đúng hạn',
  'Đã giải quyết đúng hạn 175.354/175.920 hồ sơ, đạt 99,68%',
  '175.354/175.920 hồ sơ đạt 99,68%',
  '175.354/175.920 (theo Công văn 167/UBND-VXNV ngày 14/9/2021)',
  '175.354/175.920 hồ sơ; số liệu đến 14/9/2021',
  'Số liệu lấy từ phần mềm\n175.354/175.920 hồ sơ',
  'đã giải quyết 175.920 hồ sơ, đúng hạn 175.354 hồ sơ',
  'giải quyết: 175.920; quá hạn: 566',
  '175.920 hồ sơ đã giải quyết; 175.354 hồ sơ đúng hạn',
  '175.354 trên tổng số 175.920 hồ sơ đạt 99,68%',
  '175.354 hồ sơ/175.920 hồ sơ',
  '175.354 HS đúng hạn/175.920 HS',
  '175.354 hồ sơ đúng hạn trên tổng số 175.920 hồ sơ đã giải quyết',
  '175.354/175.920 = 99,68%',
  '99,68% (175.354/175.920)',
  'Kết quả: 175.354/175.920 hồ sơ',
  '566/175.920 hồ sơ trễ hạn',
  'đúng hạn 175.354 hs; trễ hạn 566 hs',
  'Đúng và trước hạn: 175.354; quá hạn: 566',
  'trước hạn 175.300, đúng hạn 54, quá hạn 566',
  '- Đã giải quyết: 175.920\n- Đúng hạn: 175.354',
  '175.920 hồ sơ (175.354 hồ sơ đúng hạn và 566 hồ sơ trễ hạn)',
  'Đã giải quyết 175.920 hồ sơ, trong đó trước hạn 100.000 hồ sơ (56,8%), đúng hạn 75.354 hồ sơ, quá hạn 566 hồ sơ',
  'Đã giải quyết 175.920 hồ sơ, trong đó đúng hạn 175.354 hồ sơ (trước hạn 100.000 hồ sơ), quá hạn 566 hồ sơ',
  'Đã giải quyết 175.920 hồ sơ (đúng hạn 175.354, quá hạn 566); 1.321 hồ sơ đang giải quyết (75 hồ sơ quá hạn)',
  'đến hạn 175.920 hồ sơ, trả trước và đúng hạn 175.354 hồ sơ, chậm hạn 566 hồ sơ',
  'Tiếp nhận mới 170.000 hồ sơ, tồn kỳ trước chuyển sang 6.000; đã giải quyết 175.920, đúng hạn 175.354',
  '175.354/175.920 (trong đó trực tuyến 1.200/1.300)',
  '175.354/175.920 hồ sơ; riêng đất đai 30/42 hồ sơ',
  '175.354/175.920, QĐ 1039/QĐ-UBND; tăng 2,5% so với năm 2015',
])('%j gives 175.354 of 175.920', (note) => {
  expect(countsInNote(note, true)).toEqual(two(175354, 175920));
});

test.each([
  ['5/7 đơn vị', 5, 7],
  ['12/2021 hồ sơ', 12, 2021],
  ['14/9 hồ sơ', 14, 9],
  ['120/150', 120, 150],
])('%j gives %i of %i', (note, part, whole) => {
  expect(countsInNote(note, true)).toEqual(two(part, whole));
});

test.each([
  '',
  '14/9',
  '14/9/2021',
  'ngày 14/9/2021',
  'đúng hạn 14/9',
  'số liệu tính từ 15/12/2020 đến 14/12/2021',
  'Công văn 167/UBND-VXNV',
  'Công văn số 167/2021',
  'Số 150/175',
  'CV 150/175',
  '167/2021',
  '9/2021',
  'tháng 9/2021',
  'quý 1/2021',
  '1/4 quý',
  '2/3 số hồ sơ nộp trực tuyến',
  '2/3 số hồ sơ',
  'tăng 3/4 so với kỳ trước',
  'Kỳ trước: 175.354/175.920 hồ sơ',
  'Kỳ trước, 175.354/175.920 hồ sơ',
  'kỳ trước 175.354/175.920',
  'Kỳ trước, đúng hạn 175.354/175.920 hồ sơ',
  'Cấp tỉnh 100/120 hồ sơ; cấp huyện 50/60 hồ sơ',
  '100/120 hồ sơ; 50/60 hồ sơ',
  'Mẫu 01/02',
  'theo Quyết định 1234/QĐ-UBND',
  'Nghị định 61/2018/NĐ-CP',
  'tiếp nhận 200',
  'đúng hạn 175',
  'tiếp nhận 200; tiếp nhận 300; giải quyết 180',
  '175.354',
  'không có',
  '2 hồ sơ trễ hạn',
  'QĐ 1039/QĐ-UBND, 12 hồ sơ trễ hạn',
  'tiếp nhận 200; đúng hạn 175',
  'Đã giải quyết 456/1.610 hồ sơ, đạt 28,3%',
  '4.549/5.650 HS; trễ hạn 12 HS',
  'trước hạn 100, đúng hạn 200, quá hạn 5',
  'Đã giải quyết 17.651 hồ sơ: trước hạn 13.767, đúng hạn 3.254, quá hạn 634',
  'Đã giải quyết 180 hồ sơ; trực tuyến: tiếp nhận 100 hồ sơ; đúng hạn 99 hồ sơ',
  'trực tuyến 50/60 hồ sơ; 1.234/1.300 hồ sơ',
  '50/60 hồ sơ; cả năm 1.234/1.300 hồ sơ',
  'Tổng số 200 hồ sơ, đúng hạn 175, đang giải quyết 20',
  'gần 5.290/gần 5.300 hồ sơ',
  'hơn 5.290/5.300 hồ sơ',
  '8,96 ngàn/8,98 ngàn HS',
  'cấp xã 60/65',
  '1.5/2.5',
  '-5/10',
])('%j gives no counts', (note) => {
  expect(countsInNote(note, true)).toBeNull();
});

test('received, resolved and on time are kept apart, and only for rates of dossiers', () => {
  const note = 'Tiếp nhận 200 hồ sơ, đã giải quyết 180 hồ sơ, đúng hạn 175 hồ sơ';
  expect(countsInNote(note, true)).toEqual({ part: 175, whole: 180, received: 200 });
  expect(countsInNote(note, false)).toBeNull();
  expect(countsInNote('175/180 hồ sơ; tiếp nhận 200', true)).toEqual({ part: 175, whole: 180, received: 200 });
  expect(countsInNote('175/200 hồ sơ; tiếp nhận 200; giải quyết 180', true)).toEqual({
    part: 175,
    whole: 180,
    received: 200,
  });
  expect(countsInNote('175/190 hồ sơ; tiếp nhận 200; giải quyết 180', true)).toBeNull();
});

test('"giải quyết … / …" is resolved over received where the note says how many were late or on time', () => {
  const found = { part: 4549, whole: 4561, received: 5650 };
  expect(countsInNote('Đã giải quyết 4.561/5.650 HS, 12 hồ sơ trễ hạn', true)).toEqual(found);
  expect(countsInNote('Đã giải quyết 4.561/5.650 HS; đúng hạn 4.549', true)).toEqual(found);
});

test('a total that nothing is said of may hold dossiers not resolved yet', () => {
  const found = { part: 175354, whole: 175920, received: null, orMore: true };
  expect(countsInNote('Tổng số 175.920 hồ sơ, trong đó 175.354 hồ sơ đúng hạn', true)).toEqual(found);
  expect(countsInNote('Tổng số 585.336 hồ sơ; đúng hạn 585.000, trễ hạn 116', true)).toEqual({
    part: 585000,
    whole: 585116,
    received: 585336,
  });
});

test.each([
  ['1.730/1.821 TTHC', 1730, 1821],
  ['Đã phê duyệt 1.730/1.821 quy trình', 1730, 1821],
  ['1.500 TTHC/1.821 TTHC', 1500, 1821],
  ['65/65 xã, phường, thị trấn', 65, 65],
  ['100% (19/19 sở, ban, ngành)', 19, 19],
  ['18/19 cơ quan (còn Ban Dân tộc)', 18, 19],
  ['140/147 UBND cấp xã đã kết nối', 140, 147],
])('of a rate over other things, %j gives %i of %i', (note, part, whole) => {
  expect(countsInNote(note, false)).toEqual(two(part, whole));
});

test.each([
  'xã: 60/65',
  'giảm 200/1.061 đơn vị so với năm 2015',
  '61/1.598 hồ sơ mức độ 3',
  '20/20 sở, ngành; 12/12 huyện; 140/147 xã',
])('of a rate over other things, %j gives no counts', (note) => {
  expect(countsInNote(note, false)).toBeNull();
});

test('a note of any length is read at once: what is very long is no pair of counts', () => {
  expect(countsInNote(`175.354/175.920 ${'hồ sơ '.repeat(5000)}`, true)).toBeNull();
  expect(countsInNote(`175.354/175.920; ${'theo quy định, '.repeat(30)}`, true)).toEqual(two(175354, 175920));
});

const counts = fc
  .integer({ min: 1, max: 9_000_000_000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

test('a note written in Vietnamese is read back, however large its counts', () => {
  fc.assert(
    fc.property(counts, ([part, whole]) => {
      const note = `${formatNumber(part, 0)} / ${formatNumber(whole, 0)} hồ sơ`;
      expect(countsInNote(note, false)).toEqual(two(part, whole));
    }),
  );
});

test('a rate that is rounded is within half a place, one that is cut off within one, and no other', () => {
  const steps = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 6 }), steps, ([part, whole], decimals, step) => {
      const scale = 10n ** BigInt(decimals);
      const [top, bottom] = [BigInt(part) * 100n * scale, BigInt(whole)];
      const cut = top / bottom;
      const printed = Number(cut + BigInt(step)) / Number(scale);
      const { within, rate } = recompute(printed, decimals, part, whole);
      const rest = top % bottom;
      const rounded = Number(2n * rest >= bottom ? cut + 1n : cut) / Number(scale);
      expect(rate).toBe(rounded);
      if (printed === rounded) expect(within).toBe('half');
      else if (step === 0 && 2n * rest !== bottom) expect(within).toBe('place');
      if (step > 1 || step < -1) expect(within).toBe('beyond');
      if (step === 0) expect(within).not.toBe('beyond');
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [99.68, 2, 'half'],
  [99.67, 2, 'place'],
  [99.66, 2, 'beyond'],
  [99.69, 2, 'beyond'],
  [99.7, 1, 'half'],
  [99.6, 1, 'place'],
  [99.5, 1, 'beyond'],
  [100, 0, 'half'],
  [99, 0, 'place'],
  [98, 0, 'beyond'],
])('%d with %i decimals against 175354/175920: %s', (printed, decimals, within) => {
  expect(recompute(printed, decimals, 175354, 175920).within).toBe(within);
});
