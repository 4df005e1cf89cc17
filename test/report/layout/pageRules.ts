import { attribute, documentPath, elements, has, part, styleOf, stylesPath } from '../docxParts';
import { every, headers, type LayoutRule, mm, sections, within } from './reading';

export const pageRules: readonly LayoutRule[] = [
  {
    name: 'paper: A4, upright, in both sections',
    holds: (parts) =>
      sections(parts).length === 2 &&
      every(
        sections(parts),
        (xml) =>
          Math.round(mm(attribute(xml, 'w:pgSz', 'w:w'))) === 210 &&
          Math.round(mm(attribute(xml, 'w:pgSz', 'w:h'))) === 297,
      ),
    broken: [documentPath, 'w:w="11906"', 'w:w="12240"'],
  },
  {
    name: 'margins: top and bottom 20-25, left 30-35, right 15-20 mm',
    holds: (parts) =>
      every(sections(parts), (xml) =>
        (
          [
            ['top', 20, 25],
            ['bottom', 20, 25],
            ['left', 30, 35],
            ['right', 15, 20],
          ] as const
        ).every(([side, least, most]) => within(mm(attribute(xml, 'w:pgMar', `w:${side}`)), least, most)),
      ),
    broken: [documentPath, 'w:right="1020"', 'w:right="1440"'],
  },
  {
    name: 'type: Times New Roman throughout',
    holds: (parts) =>
      ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].every(
        (name) => attribute(part(parts, stylesPath), 'w:rFonts', name) === 'Times New Roman',
      ) &&
      elements(part(parts, stylesPath), 'w:rFonts').length === 1 &&
      !has(part(parts, documentPath), 'w:rFonts'),
    broken: [stylesPath, 'w:ascii="Times New Roman"', 'w:ascii="Calibri"'],
  },
  {
    name: 'type: Unicode in composed form (TCVN 6909:2001)',
    holds: (parts) => part(parts, documentPath).normalize('NFC') === part(parts, documentPath),
    broken: [documentPath, 'ế', 'ế'.normalize('NFD')],
  },
  {
    name: 'colour: black, but for words still to be written over',
    holds: (parts) =>
      attribute(elements(part(parts, stylesPath), 'w:docDefaults')[0] ?? '', 'w:color') === '000000' &&
      elements(part(parts, documentPath), 'w:r').every(
        (run) => attribute(run, 'w:rStyle') === 'PlaceholderText' || !has(run, 'w:color'),
      ),
    broken: [stylesPath, '<w:color w:val="000000"/>', '<w:color w:val="1F4E79"/>'],
  },
  {
    name: 'page number: 13-14, Arabic, upright, centred in the top margin',
    holds: (parts) => {
      const style = styleOf(parts, 'PageNumber');
      const numbered = headers(parts).filter(([, xml]) => /"PageNumber".*instrText[^>]*>PAGE</s.test(xml));
      return (
        numbered.length === 1 &&
        within(Number(attribute(style, 'w:sz')) / 2, 13, 14) &&
        attribute(style, 'w:jc') === 'center' &&
        every(
          sections(parts),
          (xml) => Number(attribute(xml, 'w:pgMar', 'w:header')) < Number(attribute(xml, 'w:pgMar', 'w:top')),
        )
      );
    },
    broken: [stylesPath, /(w:styleId="PageNumber".*?<w:jc w:val=")center/s, '$1right'],
  },
  {
    name: 'page number: from 1, not shown on page 1',
    holds: (parts) =>
      every(
        sections(parts),
        (xml) =>
          has(xml, 'w:titlePg') && attribute(xml, 'w:pgNumType', 'w:start') === '1' && xml.includes('w:type="first"'),
      ) && headers(parts).filter(([, xml]) => !xml.includes('PAGE')).length === 1,
    broken: [documentPath, '<w:titlePg/>', ''],
  },
];
