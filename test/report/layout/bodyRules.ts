import {
  attribute,
  documentPath,
  elements,
  has,
  numberingPath,
  paragraphs,
  part,
  styleOf,
  stylesPath,
  textOf,
} from '../docxParts';
import { every, type LayoutRule, looks, lower, mm, upper, within } from './reading';

export const bodyRules: readonly LayoutRule[] = [
  {
    name: 'box 6: body 13-14, upright, justified, first line 1 or 1.27 cm, at least 6 pt apart, single to 1.5 lines',
    holds: (parts) => {
      const style = styleOf(parts, 'BodyText');
      const size = Number(attribute(part(parts, stylesPath), 'w:sz')) / 2;
      const line = Number(attribute(style, 'w:spacing', 'w:line')) / 240;
      return (
        within(size, 13, 14) &&
        !/<w:(b|i|sz)[ /]/.test(style) &&
        attribute(style, 'w:jc') === 'both' &&
        [10, 12.7].includes(Math.round(mm(attribute(style, 'w:ind', 'w:firstLine')) * 10) / 10) &&
        Number(attribute(style, 'w:spacing', 'w:after')) >= 120 &&
        attribute(style, 'w:spacing', 'w:lineRule') === 'auto' &&
        within(line, 1, 1.5)
      );
    },
    broken: [stylesPath, /(w:styleId="BodyText".*?w:firstLine=")720/s, '$1360'],
  },
  {
    name: 'parts and chapters: CAPS, bold, number and title on one line',
    holds: (parts) =>
      ['Heading1', 'Heading2'].every(
        (id) =>
          looks(parts, id, [13, 14], { bold: true, align: 'left' }) && paragraphs(parts, id).map(textOf).every(upper),
      ),
    broken: [documentPath, 'ĐÁNH GIÁ CHUNG', 'Đánh giá chung'],
  },
  {
    name: 'items with a title: body size, lower case, bold, own line, set in',
    holds: (parts) =>
      ['Heading3', 'Heading4'].every(
        (id) =>
          looks(parts, id, [14, 14], { bold: true, align: 'left' }) &&
          attribute(styleOf(parts, id), 'w:ind', 'w:firstLine') === '720' &&
          paragraphs(parts, id).map(textOf).every(lower),
      ),
    broken: [stylesPath, /(w:styleId="Heading4".*?)<w:b\/>/s, '$1'],
  },
  {
    name: 'headings: real styles, outlined, numbered by Word A. I. 1. 3.1., kept with what follows',
    holds: (parts) => {
      const levels = elements(part(parts, numberingPath), 'w:lvl');
      const format = (id: string, index: number) => {
        const level = levels.find((xml) => attribute(xml, 'w:pStyle') === id) ?? '';
        const style = styleOf(parts, id);
        const own =
          attribute(style, 'w:outlineLvl') === String(index) && has(style, 'w:keepNext') && has(style, 'w:numId');
        return own ? `${attribute(level, 'w:numFmt')} ${attribute(level, 'w:lvlText')}` : '';
      };
      const formats = ['Heading1', 'Heading2', 'Heading3', 'Heading4'].map(format);
      return formats.join() === 'upperLetter %1.,upperRoman %2.,decimal %3.,decimal %3.%4.';
    },
    broken: [stylesPath, /(w:styleId="Heading3".*?)<w:keepNext\/>/s, '$1'],
  },
  {
    name: 'headings: none ends with a colon or a full stop',
    holds: (parts) =>
      every(
        ['Heading1', 'Heading2', 'Heading3', 'Heading4'].flatMap((id) => paragraphs(parts, id).map(textOf)),
        (words) => !/[:.]$/.test(words),
      ),
    broken: [documentPath, '>Ưu điểm<', '>Ưu điểm:<'],
  },
  {
    name: 'end: the body closes with "./."',
    holds: (parts) => (paragraphs(parts, 'BodyText').map(textOf).at(-1) ?? '').endsWith('./.'),
    broken: [documentPath, 'Trân trọng./.', 'Trân trọng.'],
  },
];
