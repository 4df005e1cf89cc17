import { documentPath, part, stylesPath } from '../docxParts';
import {
  cellOf,
  cellWidth,
  type LayoutRule,
  looks,
  lower,
  rowOf,
  ruleShare,
  text,
  textBlock,
  upper,
  within,
} from './reading';

export const letterheadRules: readonly LayoutRule[] = [
  {
    name: 'box 1: Quốc hiệu 12-13, CAPS, bold',
    holds: (parts) =>
      looks(parts, 'State', [12, 13], { bold: true }) && text(parts, 'State') === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    broken: [documentPath, 'CỘNG HÒA XÃ HỘI', 'Cộng hòa xã hội'],
  },
  {
    name: 'box 1: Tiêu ngữ 13-14, lower case, bold, spaced hyphens, below Quốc hiệu',
    holds: (parts) =>
      looks(parts, 'Motto', [13, 14], { bold: true }) &&
      text(parts, 'Motto') === 'Độc lập - Tự do - Hạnh phúc' &&
      cellOf(parts, 'State') === cellOf(parts, 'Motto'),
    broken: [documentPath, 'Độc lập - Tự do', 'Độc lập-Tự do'],
  },
  {
    name: 'box 1: solid rule below Tiêu ngữ, as long as its text',
    holds: (parts) => within(ruleShare(parts, 1, 'Motto', 14, 'bold', cellWidth(parts, 'Motto')), 0.98, 1.02),
    broken: [documentPath, /("Motto".*?<w:ind [^>]*w:left=")\d+(" w:right=")\d+/s, '$1900$2900'],
  },
  {
    name: 'box 2: cơ quan chủ quản 12-13, CAPS, not bold, centred',
    holds: (parts) => looks(parts, 'ParentOffice', [12, 13], {}) && upper(text(parts, 'ParentOffice')),
    broken: [documentPath, 'TỈNH NINH THUẬN', 'Tỉnh Ninh Thuận'],
  },
  {
    name: 'box 2: cơ quan ban hành 12-13, CAPS, bold, in the cell of the one above it',
    holds: (parts) =>
      looks(parts, 'Office', [12, 13], { bold: true }) &&
      upper(text(parts, 'Office')) &&
      cellOf(parts, 'Office') === cellOf(parts, 'ParentOffice'),
    broken: [stylesPath, /(w:styleId="Office".*?)<w:b\/>/s, '$1'],
  },
  {
    name: 'box 2: rule below the agency, 1/3 to 1/2 of its text, centred',
    holds: (parts) => within(ruleShare(parts, 0, 'Office', 13, 'bold', cellWidth(parts, 'Office')), 0.34, 0.5),
    broken: [documentPath, /("Rule".*?w:right=")\d+/s, '$10'],
  },
  {
    name: 'box 3: số, ký hiệu 13, "Số:" and the symbol, numbers below 10 with a zero',
    holds: (parts) =>
      looks(parts, 'DocumentNumber', [13, 13], {}) &&
      /^Số: (0[1-9]|[1-9]\d+)\/BC-[\p{Lu}&]+$/u.test(text(parts, 'DocumentNumber')),
    broken: [documentPath, 'Số: 07/BC', 'Số: 7/BC'],
  },
  {
    name: 'box 4: địa danh and date 13-14, italics, on the line of the number, with zeros',
    holds: (parts) =>
      looks(parts, 'PlaceAndDate', [13, 14], { italic: true }) &&
      /^\p{Lu}.*, ngày (0[1-9]|[123]\d) tháng (0[12]|[3-9]|1[012]) năm \d{4}$/u.test(text(parts, 'PlaceAndDate')) &&
      rowOf(parts, 'PlaceAndDate') === rowOf(parts, 'DocumentNumber'),
    broken: [documentPath, 'Thuận, ngày 05 tháng 02', 'Thuận, ngày 5 tháng 2'],
  },
  {
    name: 'box 5a: tên loại 13-14, CAPS, bold, centred',
    holds: (parts) =>
      looks(parts, 'DocumentType', [13, 14], { bold: true }) && text(parts, 'DocumentType') === 'BÁO CÁO',
    broken: [documentPath, '>BÁO CÁO<', '>Báo cáo<'],
  },
  {
    name: 'box 5a: trích yếu 13-14, lower case, bold, directly below tên loại',
    holds: (parts) =>
      looks(parts, 'Subject', [13, 14], { bold: true }) &&
      lower(text(parts, 'Subject')) &&
      /"DocumentType"(?:(?!<w:p>).)*<\/w:p><w:p><w:pPr><w:pStyle w:val="Subject"/s.test(part(parts, documentPath)),
    broken: [stylesPath, /(w:styleId="Subject".*?<w:sz w:val=")28/s, '$132'],
  },
  {
    name: 'box 5a: rule below trích yếu, 1/3 to 1/2 of its text',
    holds: (parts) => within(ruleShare(parts, 2, 'Subject', 14, 'bold', textBlock(parts)), 0.34, 0.5),
    broken: [documentPath, /("Subject".*?<w:ind [^>]*w:left=")\d+(" w:right=")\d+/s, '$1900$2900'],
  },
  {
    name: 'box 9a: Kính gửi 13-14, upright, before the body',
    holds: (parts) =>
      looks(parts, 'Addressee', [13, 14], {}) &&
      /^Kính gửi: \S/.test(text(parts, 'Addressee')) &&
      part(parts, documentPath).indexOf('"Addressee"') < part(parts, documentPath).indexOf('"BodyText"'),
    broken: [documentPath, 'Kính gửi: ', 'Gửi: '],
  },
];
