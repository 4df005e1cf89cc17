import { textWidth } from '../../../src/report/textWidth';
import type { Drawn, WordDocument } from './Drawn';
import { type LayoutRule, within } from './LayoutRule';
import { aligned, before, behindPrompt, inParagraph, inStyle, without } from './mutations';

const first = (document: WordDocument, style: string) => document.styled(style)[0];
const sameCell = (one: Drawn | undefined, other: Drawn | undefined) =>
  JSON.stringify({ ...one?.place, order: 0 }) === JSON.stringify({ ...other?.place, order: 0 });
const stands = (one: Drawn | undefined, row: number, column: number) =>
  one?.place.table === 0 && one.place.row === row && one.place.column === column && one.align === 'center';
const below = (document: WordDocument, style: string, above: string) => {
  const upper = document.styled(above).at(-1);
  return document.after(upper)?.style === style && sameCell(upper, first(document, style));
};
const empty = '<w:p/>';

/** The rule below a text: how long it is beside its longest line, at a size that the decree allows. */
function ruleBelow(document: WordDocument, style: string, [least, most]: readonly [number, number], room: number) {
  const above = document.styled(style).at(-1);
  const drawn = document.after(above);
  if (!above || drawn?.style !== 'Rule') return null;
  const size = Math.min(most, Math.max(least, above.sizes[0] ?? 0));
  const text = Math.max(...above.text.split('\n').map((line) => textWidth(line, size, 'bold')));
  const [left, right] = [Number(drawn.indent['w:left']), Number(drawn.indent['w:right'])];
  return { solid: drawn.rule === 'single', centred: left === right, share: (room - left - right) / 20 / text };
}

const widthOf = (document: WordDocument, column: number) => {
  const [table] = document.body.children.filter(({ name }) => name === 'w:tbl');
  const grid = table?.children.find(({ name }) => name === 'w:tblGrid');
  return Number(grid?.children[column]?.attributes['w:w']);
};
const motto = (document: WordDocument) => ruleBelow(document, 'Motto', [13, 14], widthOf(document, 1));
const office = (document: WordDocument) => ruleBelow(document, 'Office', [12, 13], widthOf(document, 0));
const subject = (document: WordDocument) => {
  const section = document.sections[0]!;
  const [size, margins] = ['w:pgSz', 'w:pgMar'].map(
    (name) => section.children.find((one) => one.name === name)!.attributes,
  );
  const block = Number(size!['w:w']) - Number(margins!['w:left']) - Number(margins!['w:right']);
  return ruleBelow(document, 'Subject', [13, 14], block);
};
const third = (share: number | undefined) => within(share ?? 0, 1 / 3, 1 / 2);
const dashed = (nth: number) => inParagraph('Rule', 'w:val="single"', 'w:val="dashed"', nth);
const shorter = (nth: number) => inParagraph('Rule', /w:left="\d+" w:right="\d+"/, 'w:left="1700" w:right="1700"', nth);
const number = (document: WordDocument) =>
  /^(?<word>Số:?) *(?<number>\d+)(?<join> *\/ *)(?<symbol>.*)$/i.exec(first(document, 'DocumentNumber')?.text ?? '')
    ?.groups ?? {};
const date = (document: WordDocument) =>
  /^(?<place>.*?)(?<comma>,?) ngày (?<day>\d+) tháng (?<month>\d+) năm \d{4}$/i.exec(
    first(document, 'PlaceAndDate')?.text ?? '',
  )?.groups ?? {};
const addressees = (document: WordDocument) => document.styled('Addressees').map(({ text }) => text);

const rule = (element: string, name: string, holds: LayoutRule['holds'], broken: LayoutRule['broken']): LayoutRule => ({
  element,
  rule: name,
  holds,
  broken,
});
const ofSeveral = (one: LayoutRule): LayoutRule => ({ ...one, of: 'several' });

export const letterheadRules: readonly LayoutRule[] = [
  rule(
    'Quốc hiệu',
    'its words',
    (document) => /^cộng hòa xã hội chủ nghĩa việt nam$/i.test(first(document, 'State')?.text ?? ''),
    inParagraph('State', 'CỘNG HÒA XÃ HỘI', 'CỘNG HOÀ XÃ HỘI'),
  ),
  rule(
    'Quốc hiệu',
    'top right of page 1',
    (document) => {
      const one = first(document, 'State');
      return stands(one, 0, 1) && one?.place.order === 0 && document.paragraphs[0]?.place.table === 0;
    },
    before('State', empty),
  ),
  rule(
    'Quốc hiệu',
    'single spacing to Tiêu ngữ',
    (document) => {
      const [upper, lower] = [first(document, 'State')?.spacing, first(document, 'Motto')?.spacing];
      return upper?.['w:line'] === '240' && upper['w:after'] === '0' && lower?.['w:before'] === '0';
    },
    inStyle('State', '<w:pPr>', '<w:pPr><w:spacing w:after="120"/>'),
  ),
  rule(
    'Tiêu ngữ',
    'centred under Quốc hiệu',
    (document) => below(document, 'Motto', 'State') && first(document, 'Motto')?.align === 'center',
    aligned('Motto', 'left'),
  ),
  rule(
    'Tiêu ngữ',
    'its words, spaced hyphens',
    (document) => /^độc lập - tự do - hạnh phúc$/i.test(first(document, 'Motto')?.text ?? ''),
    inParagraph('Motto', ' - Tự', '- Tự'),
  ),
  rule('Tiêu ngữ', 'solid rule below', (document) => motto(document)?.solid ?? false, dashed(1)),
  rule(
    'Tiêu ngữ',
    'rule as long as the text',
    (document) => within(motto(document)?.share ?? 0, 0.95, 1.05),
    shorter(1),
  ),
  rule(
    'Cơ quan chủ quản',
    'top left, centred in its column',
    (document) => stands(first(document, 'ParentOffice'), 0, 0),
    aligned('ParentOffice', 'left'),
  ),
  rule(
    'Cơ quan ban hành',
    'centred below the one above it',
    (document) => below(document, 'Office', 'ParentOffice') && stands(first(document, 'Office'), 0, 0),
    aligned('Office', 'left'),
  ),
  rule('Cơ quan ban hành', 'solid rule below', (document) => office(document)?.solid ?? false, dashed(0)),
  rule('Cơ quan ban hành', 'rule of 1/3 to 1/2 of the text', (document) => third(office(document)?.share), shorter(0)),
  rule(
    'Cơ quan ban hành',
    'rule centred',
    (document) => office(document)?.centred ?? false,
    inParagraph(
      'Rule',
      /w:left="(\d+)" w:right="(\d+)"/,
      (_, left = '', right = '') => `w:left="${Number(left) + 90}" w:right="${Number(right) - 90}"`,
    ),
  ),
  rule(
    'Số, ký hiệu',
    'centred under the agency',
    (document) => stands(first(document, 'DocumentNumber'), 1, 0),
    aligned('DocumentNumber', 'left'),
  ),
  rule(
    'Số, ký hiệu',
    '"Số:"',
    (document) => /^số:$/i.test(number(document).word ?? ''),
    inParagraph('DocumentNumber', 'Số: ', 'Số '),
  ),
  rule(
    'Số, ký hiệu',
    'numbers below 10 with a zero',
    (document) => /^(0[1-9]|[1-9]\d+)$/.test(number(document).number ?? ''),
    inParagraph('DocumentNumber', '07', '7'),
  ),
  rule(
    'Số, ký hiệu',
    'symbol in capitals',
    (document) => /^[^\p{Ll}]+$/u.test(number(document).symbol ?? ''),
    inParagraph('DocumentNumber', 'VPUB', 'VPub'),
  ),
  rule(
    'Số, ký hiệu',
    '"/" after the number, "-" between groups, no spaces',
    (document) => number(document).join === '/' && /^[\p{L}&]+-[\p{L}&]+$/u.test(number(document).symbol ?? ''),
    inParagraph('DocumentNumber', '/BC-', '/BC - '),
  ),
  rule(
    'Địa danh, thời gian',
    'on the line of the number',
    (document) => {
      const [one, other] = [first(document, 'PlaceAndDate')?.place, first(document, 'DocumentNumber')?.place];
      return one?.table === other?.table && one?.row === other?.row && one?.order === other?.order;
    },
    before('PlaceAndDate', empty),
  ),
  rule(
    'Địa danh, thời gian',
    'centred under Quốc hiệu',
    (document) => stands(first(document, 'PlaceAndDate'), 1, 1),
    aligned('PlaceAndDate', 'left'),
  ),
  rule(
    'Địa danh, thời gian',
    'comma after the place',
    (document) => date(document).comma === ',',
    inParagraph('PlaceAndDate', 'Thuận,', 'Thuận'),
  ),
  rule(
    'Địa danh, thời gian',
    'days below 10 with a zero',
    (document) => /^(0[1-9]|[123]\d)$/.test(date(document).day ?? ''),
    inParagraph('PlaceAndDate', '05', '5'),
  ),
  rule(
    'Địa danh, thời gian',
    'months 1 and 2 with a zero, the others without',
    (document) => /^(0[12]|[3-9]|1[012])$/.test(date(document).month ?? ''),
    inParagraph('PlaceAndDate', '02', '2'),
  ),
  rule(
    'Trích yếu',
    'directly below tên loại',
    (document) => below(document, 'Subject', 'DocumentType'),
    before('Subject', empty),
  ),
  rule('Trích yếu', 'solid rule below', (document) => subject(document)?.solid ?? false, dashed(2)),
  rule('Trích yếu', 'rule of 1/3 to 1/2 of the text', (document) => third(subject(document)?.share), shorter(2)),
  rule(
    'Kính gửi',
    'there is one',
    (document) => document.styled('Addressee', 'Addressees').length > 0,
    without('Addressee'),
  ),
  rule(
    'Kính gửi',
    'above the body',
    (document) =>
      document
        .styled('Addressee')
        .every(
          (one) =>
            document.paragraphs.indexOf(one) < document.paragraphs.findIndex(({ style }) => style === 'BodyText'),
        ),
    behindPrompt('Addressee'),
  ),
  rule(
    'Kính gửi',
    'one addressee on the same line',
    (document) => document.styled('Addressee').every(({ text }) => /^kính gửi: \S.*[^.;]$/i.test(text)),
    inParagraph('Addressee', ': Sở Nội vụ', ':'),
  ),
  ofSeveral(
    rule(
      'Kính gửi',
      'several on lines of their own',
      (document) => addressees(document).length === 4 && addressees(document)[0] === 'Kính gửi:',
      inParagraph('Addressees', 'Kính gửi:', 'Kính gửi: các cơ quan'),
    ),
  ),
  ofSeveral(
    rule(
      'Kính gửi',
      'several with "-"',
      (document) =>
        addressees(document)
          .slice(1)
          .every((line) => line.startsWith('- ')),
      inParagraph('Addressees', '>- ', '>+ ', 2),
    ),
  ),
  ofSeveral(
    rule(
      'Kính gửi',
      'several with ";"',
      (document) =>
        addressees(document)
          .slice(1, -1)
          .every((line) => line.endsWith(';')),
      inParagraph('Addressees', ';<', ',<', 1),
    ),
  ),
  ofSeveral(
    rule(
      'Kính gửi',
      'the last of several with "."',
      (document) => /[^.;]\.$/.test(addressees(document).at(-1) ?? ''),
      inParagraph('Addressees', '.<', '<', 3),
    ),
  ),
];
