import { attribute, documentPath, has, paragraphs, styleOf, stylesPath } from '../docxParts';
import { cellOf, every, type LayoutRule, looks, lower, rowOf, text } from './reading';

export const signatureRules: readonly LayoutRule[] = [
  {
    name: 'box 7a: quyền hạn, chức vụ 13-14, CAPS, bold, centred on the right',
    holds: (parts) =>
      looks(parts, 'SignerTitle', [13, 14], { bold: true }) &&
      text(parts, 'SignerTitle') === 'KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG' &&
      rowOf(parts, 'SignerTitle').indexOf('"SignerTitle"') > rowOf(parts, 'SignerTitle').indexOf('"Recipients"'),
    broken: [documentPath, 'KT. CHÁNH VĂN PHÒNG', 'KT. Chánh Văn phòng'],
  },
  {
    name: 'box 7b: họ tên 13-14, lower case, bold, centred under the title, with room for the signature',
    holds: (parts) =>
      looks(parts, 'SignerName', [13, 14], { bold: true }) &&
      lower(text(parts, 'SignerName')) &&
      cellOf(parts, 'SignerName') === cellOf(parts, 'SignerTitle') &&
      Number(attribute(styleOf(parts, 'SignerName'), 'w:spacing', 'w:before')) >= 60 * 20,
    broken: [documentPath, 'Võ Minh Tâm', 'VÕ MINH TÂM'],
  },
  {
    name: 'box 9b: "Nơi nhận:" 12, bold italics, level with chức vụ',
    holds: (parts) =>
      looks(parts, 'RecipientsHead', [12, 12], { bold: true, italic: true, align: 'left' }) &&
      text(parts, 'RecipientsHead') === 'Nơi nhận:' &&
      rowOf(parts, 'RecipientsHead') === rowOf(parts, 'SignerTitle'),
    broken: [stylesPath, /(w:styleId="RecipientsHead".*?<w:sz w:val=")24/s, '$126'],
  },
  {
    name: 'box 9b: list 11, upright, dashes, ";", from "Như trên" to "Lưu: VT, …."',
    holds: (parts) => {
      const lines = text(parts, 'Recipients').split('\n');
      return (
        looks(parts, 'Recipients', [11, 11], { align: 'left' }) &&
        lines[0] === '- Như trên;' &&
        lines.slice(0, -1).every((line) => /^- .*;$/.test(line)) &&
        /^- Lưu: VT(, .*[^.])?\.$/.test(lines.at(-1) ?? '')
      );
    },
    broken: [documentPath, '- Như trên;', '- Như trên,'],
  },
  {
    name: 'signature: never split over pages, and never alone on one',
    holds: (parts) =>
      has(rowOf(parts, 'SignerTitle'), 'w:cantSplit') &&
      every(
        paragraphs(parts, 'BodyText').filter((xml) => /Trên đây là|Trân trọng/.test(xml)),
        (xml) => has(xml, 'w:keepNext'),
      ),
    broken: [documentPath, /<w:keepNext\/>(<\/w:pPr><w:r><w:t[^>]*>Trân trọng)/, '$1'],
  },
];
