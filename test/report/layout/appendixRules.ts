import { appendixRows, attribute, documentPath, elements, has, paragraphs, part, textOf } from '../docxParts';
import { every, type LayoutRule, looks, text, upper } from './reading';

export const appendixRules: readonly LayoutRule[] = [
  {
    name: 'appendix: the body points to it',
    holds: (parts) => paragraphs(parts, 'BodyText').some((xml) => textOf(xml).includes('Phụ lục kèm theo')),
    broken: [documentPath, 'Phụ lục kèm theo', 'biểu'],
  },
  {
    name: 'appendix: a section of its own on a new page, pages counted separately',
    holds: (parts) => {
      const second = part(parts, documentPath).split('</w:sectPr>').slice(1).join('</w:sectPr>');
      return (
        second.includes('"AppendixCaption"') &&
        attribute(second, 'w:type') === 'nextPage' &&
        attribute(second, 'w:pgNumType', 'w:start') === '1'
      );
    },
    broken: [documentPath, /(.*)<w:pgNumType w:start="1"\/>/s, '$1'],
  },
  {
    name: 'appendix: "Phụ lục" 14, lower case, bold, own line, no number as it is the only one',
    holds: (parts) =>
      looks(parts, 'AppendixCaption', [14, 14], { bold: true }) && text(parts, 'AppendixCaption') === 'Phụ lục',
    broken: [documentPath, '>Phụ lục<', '>PHỤ LỤC<'],
  },
  {
    name: 'appendix: title 13-14, CAPS, bold, centred',
    holds: (parts) => looks(parts, 'AppendixTitle', [13, 14], { bold: true }) && upper(text(parts, 'AppendixTitle')),
    broken: [documentPath, 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM', 'Kết quả cải cách hành chính năm'],
  },
  {
    name: 'appendix: "(Kèm theo …)" 13-14, italics, centred, filled on paper',
    holds: (parts) =>
      looks(parts, 'Attached', [13, 14], { italic: true }) &&
      /^\(Kèm theo Báo cáo số \d+\/BC-\S+ ngày \d+ tháng \d+ năm \d{4}\s+của .+\)$/.test(text(parts, 'Attached')),
    broken: [documentPath, 'Kèm theo Báo cáo số 07/BC', 'Kèm theo Báo cáo số /BC'],
  },
  {
    name: 'appendix: header of two rows, repeated on each page; rows stay whole',
    holds: (parts) => {
      const rows = elements(elements(part(parts, documentPath), 'w:tbl').at(-1) ?? '', 'w:tr');
      return (
        rows.filter((row) => has(row, 'w:tblHeader')).length === 2 &&
        every(rows.slice(0, 2), (row) => has(row, 'w:tblHeader')) &&
        every(rows, (row) => has(row, 'w:cantSplit')) &&
        appendixRows(parts).length === 121
      );
    },
    broken: [documentPath, '<w:tblHeader/>', ''],
  },
];
