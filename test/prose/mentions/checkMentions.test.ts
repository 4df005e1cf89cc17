import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ninhThuan2021 as edition } from '../../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../../src/appendix/ninh-thuan-2021/exampleProfile';
import { mentions } from '../../../src/appendix/ninh-thuan-2021/mentions';
import type { Profile } from '../../../src/appendix/profile';
import { checkMentions, type ToldParagraph } from '../../../src/prose/mentions/checkMentions';
import { readText } from '../../../src/report/read/readText';
import { figures2021, typed } from '../../report/reportOf';

function checked(paragraphs: readonly ToldParagraph[], office: Partial<Profile> = {}, figures = figures2021) {
  return checkMentions(paragraphs, { edition, figures, office: { ...exampleProfile, ...office } });
}
const saidOf = (text: string, office: Partial<Profile> = {}) =>
  checked(
    text.split('¶').map((one) => ({ text: one })),
    office,
  ).map(({ code, said, figure }) => `${code}: ${said} ≠ ${figure}`);

test.each([
  ['a count', 'Toàn tỉnh hiện có 1.812 thủ tục hành chính đang có hiệu lực.', ['3.1.3: 1.812 ≠ 1821']],
  ['written short', 'Tổng số 1812 TTHC đang còn hiệu lực.', ['3.1.3: 1812 ≠ 1821']],
  ['the number behind', 'Tổng số thủ tục hành chính đang có hiệu lực là 1.812 thủ tục.', ['3.1.3: 1.812 ≠ 1821']],
  ['a level', 'gồm 1.404 thủ tục cấp tỉnh, 296 thủ tục cấp huyện và 148 thủ tục cấp xã', ['3.1.3.b: 296 ≠ 269']],
  ['a rate', 'Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn đạt 100%.', ['3.4.2: 100 ≠ 99.9']],
  ['a rate in front', 'Đã giải quyết 98,5% hồ sơ lĩnh vực đất đai đúng hạn.', ['3.4.4: 98,5 ≠ 99.7']],
  [
    'each clause its own',
    'đúng hạn: cấp huyện giải quyết đúng hạn đạt 99,9%, cấp xã giải quyết đúng hạn đạt 99%',
    ['3.4.3: 99 ≠ 100'],
  ],
  ['all levels together', '100% hồ sơ thủ tục hành chính được giải quyết đúng hạn.', ['3.4.2: 100 ≠ 99.9']],
  ['beyond all of them', 'Hồ sơ được giải quyết đúng hạn đạt 98,5%.', ['3.4.1: 98,5 ≠ 100']],
  ['over the end of a line', 'Toàn tỉnh hiện có\n1.812 thủ tục\nhành chính đang có hiệu lực.', ['3.1.3: 1.812 ≠ 1821']],
])('%s that disagrees', (_, text, said) => {
  expect(saidOf(text)).toEqual(said);
});

test.each([
  ['the figure itself', 'Toàn tỉnh hiện có 1.821 thủ tục hành chính đang có hiệu lực; 269 thủ tục cấp huyện.'],
  ['a rate rounded', 'Tỷ lệ hồ sơ do UBND cấp huyện tiếp nhận được giải quyết đúng hạn đạt 99,9%.'],
  ['between the levels', 'Hồ sơ được giải quyết đúng hạn đạt 99,95%.'],
  ['about so many', 'Toàn tỉnh có trên 1.800 thủ tục hành chính; gần 2.000 thủ tục hành chính đang có hiệu lực.'],
  ['another year', 'Năm 2020, toàn tỉnh có 1.912 thủ tục hành chính đang có hiệu lực.'],
  ['another period', 'Quý I, tỷ lệ hồ sơ cấp huyện giải quyết đúng hạn đạt 98%.'],
  ['a comparison', 'tăng so với cùng kỳ: 1.912 thủ tục hành chính đang có hiệu lực'],
  ['an aim', 'Phấn đấu 100% hồ sơ thủ tục hành chính được giải quyết đúng hạn.'],
  ['the part of plans', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ¶100% hồ sơ thủ tục hành chính được giải quyết đúng hạn.'],
  ['one office only', '100% hồ sơ tại Văn phòng được giải quyết đúng hạn.'],
  ['a narrower subject', 'Tổng số 620 thủ tục hành chính cung cấp trực tuyến mức độ 4.'],
  ['a ratio', 'Đã công khai 1.685/1.800 thủ tục hành chính đang có hiệu lực.'],
  ['a figure that is blank', 'Trong kỳ đã ban hành 12 văn bản chỉ đạo cải cách hành chính.'],
  ['another office by its name', 'Sở Tài nguyên và Môi trường hiện có 112 thủ tục cấp tỉnh.'],
  ['a place by its name', 'Hồ sơ lĩnh vực đất đai tại huyện Ninh Sơn giải quyết đúng hạn đạt 97,2%.'],
  ['a field', 'Đã công bố mới 12 thủ tục hành chính lĩnh vực đầu tư.'],
  ['a part of the year behind it', 'Đã công bố mới 12 thủ tục hành chính trong quý IV.'],
  ['up to a day', 'Tính đến ngày 15/11/2021, tỷ lệ hồ sơ cấp huyện giải quyết đúng hạn đạt 99,5%.'],
  ['one unit', '100% hồ sơ do Trung tâm Phục vụ hành chính công tiếp nhận được giải quyết đúng hạn.'],
  ['any other number', 'quán triệt đến 100% đảng viên; 02 năm liền; từ ngày 01/6/2020'],
])('%s: nothing said', (_, text) => {
  expect(saidOf(text)).toEqual([]);
});

test('the name of the office that reports narrows nothing', () => {
  const text = 'Sở Tư pháp đã công bố mới 12 thủ tục hành chính.';
  expect(saidOf(text, { office: 'Sở Tư pháp' })).toEqual(['3.1.1: 12 ≠ 91']);
  expect(saidOf(text, { office: 'Sở Tư pháp tỉnh Ninh Thuận' })).toEqual(['3.1.1: 12 ≠ 91']);
  expect(saidOf(text, { office: 'Sở Nội vụ' })).toEqual([]);
  const district = 'Trên địa bàn huyện Thuận Bắc đã công bố mới 12 thủ tục hành chính.';
  expect(saidOf(district, { office: 'Ủy ban nhân dân huyện Thuận Bắc' })).toEqual(['3.1.1: 12 ≠ 91']);
  expect(saidOf(district, { office: 'Ủy ban nhân dân huyện Thuận Nam' })).toEqual([]);
});

test.each([
  ['Đã kiểm tra 4 sở, ngành về phòng cháy chữa cháy.', { '1.2.1': '6' }],
  ['Đã ban hành 3 văn bản quy phạm pháp luật về đất đai.', { '2.1': '12' }],
  ['Phát 500 phiếu khảo sát, thu về 480 phiếu.', { '1.4.1': '2100' }],
])('%s: another matter than the figure', (text, figures) => {
  expect(checked([{ text }], {}, typed(figures))).toEqual([]);
});

test('offices are held against the profile', () => {
  const text = 'Phần mềm kết nối liên thông đến 19 Sở và 07 Ủy ban nhân dân huyện, thành phố.';
  expect(saidOf(text)).toEqual([]);
  expect(saidOf(text, { references: { departments: 20, districts: 8 } })).toEqual([
    'departments: 19 ≠ 20',
    'districts: 07 ≠ 8',
  ]);
  expect(saidOf(text, { references: {} })).toEqual([]);
  expect(saidOf('Đã kiểm tra cả 05 sở và 02 huyện.')).toEqual([]);
});

test('figures in controls and tables are the appendix itself', () => {
  const text = 'Toàn tỉnh hiện có 1.812 thủ tục hành chính đang có hiệu lực.';
  const at = text.indexOf('1.812');
  const control = { tag: '3.1.3', start: at, end: at + 5, showingPlaceholder: false };
  expect(checked([{ text, controls: [control] }])).toEqual([]);
  expect(checked([{ text, inTable: true }])).toEqual([]);
  expect(checked([{ text, controls: [{ ...control, tag: 'sentence:total' }] }])).toHaveLength(1);
});

test('places are those of the text as given', () => {
  const text = 'Toàn tỉnh hiện có 1.812 thủ tục hành chính đang có hiệu lực.'.normalize('NFD');
  const [finding] = checked([{ text }]);
  expect(text.slice(finding?.start, finding?.end)).toBe('1.812');
});

test('the narrative of 2021 agrees with its figures and with its office', () => {
  const narrative = readFileSync(path.join(__dirname, '..', '..', 'report', 'narrative2021.txt'), 'utf8');
  expect(checked(readText(narrative))).toEqual([]);
  const other = checked(readText(narrative), { references: { departments: 20, districts: 7 } });
  expect(other.map(({ code, said }) => [code, said])).toEqual([['departments', '19']]);
});

test('every phrase finds itself, with its own number', () => {
  const written = (phrase: string) => phrase.replace(/\(([^()|]*)(?:\|[^()]*)?\)\??/g, '$1').replace(/\s*…\s*/g, ' ');
  for (const { about, said } of mentions)
    for (const phrase of said) {
      let text: string = phrase;
      while (/\(/.test(text)) text = written(text);
      const figures = typed(Object.fromEntries(about.map((code) => [code, '7'])));
      const references = Object.fromEntries(about.map((code) => [code, 7]));
      const office = /^\d/.test(about[0]!) ? {} : { references };
      const found = checked([{ text: written(text).replace('{n}', '5') }], office, figures);
      expect([phrase, found.some(({ code }) => code === about[0])]).toEqual([phrase, true]);
    }
});
