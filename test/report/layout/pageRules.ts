import { documentPath, part } from '../docxParts';
import { all, child, type Xml } from '../wordXml';
import type { WordDocument } from './Drawn';
import { type LayoutRule, mm, within } from './LayoutRule';
import { aligned, inDocument, inPart, inStyle, resized } from './mutations';

const size = (section: Xml) => child(section, 'w:pgSz')?.attributes ?? {};
const margin = (section: Xml, side: string) => child(section, 'w:pgMar')?.attributes[`w:${side}`];
const everySection =
  (holds: (section: Xml) => boolean): LayoutRule['holds'] =>
  ({ sections }) =>
    sections.length > 0 && sections.every(holds);
/** The headers that show a number, section by section. */
const numbers = (document: WordDocument) =>
  document.sections.flatMap((section) =>
    document.headerOf(section, 'default').filter(({ style }) => style === 'PageNumber'),
  );
const header = 'word/header1.xml';

const sides: readonly (readonly [side: string, least: number, most: number, broken: string])[] = [
  ['top', 20, 25, '1701'],
  ['bottom', 20, 25, '567'],
  ['left', 30, 35, '2041'],
  ['right', 15, 20, '1247'],
];

export const pageRules: readonly LayoutRule[] = [
  {
    element: 'Trang',
    rule: 'A4, 210 x 297 mm',
    holds: everySection((xml) => Math.round(mm(size(xml)['w:w'])) === 210 && Math.round(mm(size(xml)['w:h'])) === 297),
    broken: inDocument(/w:h="\d+"/, 'w:h="15840"'),
  },
  {
    element: 'Trang',
    rule: 'portrait',
    holds: everySection((xml) => (size(xml)['w:orient'] ?? 'portrait') === 'portrait'),
    broken: inDocument('<w:pgSz ', '<w:pgSz w:orient="landscape" '),
  },
  ...sides.map(([side, least, most, broken]) => ({
    element: 'Trang',
    rule: `${side} margin ${least}-${most} mm`,
    holds: everySection((xml) => within(mm(margin(xml, side)), least - 0.05, most + 0.05)),
    broken: inDocument(new RegExp(`(<w:pgMar [^>]*w:${side}=")\\d+`), `$1${broken}`),
  })),
  {
    element: 'Trang',
    rule: 'Times New Roman',
    holds: (document) =>
      document.paragraphs.every(({ fonts }) => fonts.length >= 4 && fonts.every((font) => font === 'Times New Roman')),
    broken: inStyle('TableHead', '<w:rPr>', '<w:rPr><w:rFonts w:ascii="Calibri"/>'),
  },
  {
    element: 'Trang',
    rule: 'Unicode, composed (TCVN 6909:2001)',
    holds: ({ parts }) => part(parts, documentPath).normalize('NFC') === part(parts, documentPath),
    broken: inDocument('hành', 'hành'.normalize('NFD')),
  },
  {
    element: 'Trang',
    rule: 'black, but for words still to be written over',
    holds: (document) =>
      document.paragraphs.every(
        ({ colours, text }) => /^(- )?\[.*\]$/s.test(text) || colours.every((colour) => colour === '000000'),
      ),
    broken: inStyle('Subject', '<w:rPr>', '<w:rPr><w:color w:val="1F4E79"/>'),
  },
  {
    element: 'Số trang',
    rule: '13-14 pt',
    holds: (document) => numbers(document).every(({ sizes }) => sizes.every((points) => within(points, 13, 14))),
    broken: resized('PageNumber', 11),
  },
  {
    element: 'Số trang',
    rule: 'Arabic, upright',
    holds: (document) =>
      document.sections.every((xml) => (child(xml, 'w:pgNumType')?.attributes['w:fmt'] ?? 'decimal') === 'decimal') &&
      numbers(document).every(({ bold, italic }) => !bold && !italic),
    broken: inDocument('<w:pgNumType ', '<w:pgNumType w:fmt="lowerRoman" '),
  },
  {
    element: 'Số trang',
    rule: 'centred',
    holds: (document) => numbers(document).every(({ align }) => align === 'center'),
    broken: aligned('PageNumber', 'right'),
  },
  {
    element: 'Số trang',
    rule: 'in the top margin',
    holds: (document) =>
      numbers(document).length === document.sections.length &&
      part(document.parts, header).includes('>PAGE<') &&
      document.sections.every((xml) => Number(margin(xml, 'header')) < Number(margin(xml, 'top'))),
    broken: inPart(header, '>PAGE<', '>NUMPAGES<'),
  },
  {
    element: 'Số trang',
    rule: 'from 1',
    holds: ({ sections }) => child(sections[0], 'w:pgNumType')?.attributes['w:start'] === '1',
    broken: inDocument('w:start="1"', 'w:start="2"'),
  },
  {
    element: 'Số trang',
    rule: 'not shown on page 1',
    holds: (document) =>
      document.sections.every(
        (xml) =>
          child(xml, 'w:titlePg') !== undefined &&
          all(xml, 'w:headerReference').length === 2 &&
          document.headerOf(xml, 'first').every(({ text }) => text === ''),
      ),
    broken: inDocument('<w:titlePg/>', ''),
  },
];
