import { all } from '../wordXml';
import type { WordDocument } from './Drawn';
import type { LayoutRule } from './LayoutRule';
import { aligned, before, inDocument, inParagraph, inStyle } from './mutations';

const list = (document: WordDocument) => document.styled('Recipients');
const lines = (document: WordDocument) => list(document).map(({ text }) => text);
const title = (document: WordDocument) => document.styled('SignerTitle')[0];
const name = (document: WordDocument) => document.styled('SignerName')[0];
const cell = (place: { table: number | null; row: number; column: number } | undefined) =>
  place && [place.table, place.row, place.column].join();
const nth = 3;

export const signatureRules: readonly LayoutRule[] = [
  {
    element: 'Quyền hạn, chức vụ',
    rule: 'on the right',
    holds: (document) => title(document)?.place.column === 1 && list(document)[0]?.place.column === 0,
    broken: inDocument(/(<w:tc>(?:(?!<w:tc>).)*"RecipientsHead".*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/s, '$2$1'),
  },
  {
    element: 'Quyền hạn, chức vụ',
    rule: 'TM., Q., KT., TL., TUQ. before the title',
    holds: (document) => /^(TM|Q|KT|TL|TUQ)\. /.test(title(document)?.text ?? ''),
    broken: inParagraph('SignerTitle', 'KT. ', 'KT/ '),
  },
  {
    element: 'Họ tên',
    rule: 'centred under the title',
    holds: (document) =>
      name(document)?.align === 'center' && cell(name(document)?.place) === cell(title(document)?.place),
    broken: aligned('SignerName', 'left'),
  },
  {
    element: 'Họ tên',
    rule: 'no degrees or honours',
    holds: (document) => !/^(TS|ThS|PGS|GS|CN|KS|BS|NGƯT)\b/.test(name(document)?.text ?? ''),
    broken: inParagraph('SignerName', '>Võ', '>ThS. Võ'),
  },
  {
    element: 'Họ tên',
    rule: 'room for the signature above',
    holds: (document) => Number(name(document)?.spacing['w:before']) >= 60 * 20,
    broken: inStyle('SignerName', /w:before="\d+"/, 'w:before="240"'),
  },
  {
    element: 'Nơi nhận',
    rule: 'its word',
    holds: (document) => /^nơi nhận:$/i.test(document.styled('RecipientsHead')[0]?.text ?? ''),
    broken: inParagraph('RecipientsHead', 'nhận:', 'nhận'),
  },
  {
    element: 'Nơi nhận',
    rule: 'level with chức vụ',
    holds: (document) => {
      const [left, right] = [document.styled('RecipientsHead')[0]?.place, title(document)?.place];
      return left?.table === right?.table && left?.row === right?.row && left?.order === 0 && right?.order === 0;
    },
    broken: before('RecipientsHead', '<w:p/>'),
  },
  {
    element: 'Danh sách nơi nhận',
    rule: '"-" at the left margin',
    holds: (document) =>
      list(document).every(
        ({ text, align, indent }) => /^- \S/.test(text) && align === 'left' && !Number(indent['w:left'] ?? 0),
      ),
    broken: inStyle('Recipients', '<w:jc ', '<w:ind w:left="240"/><w:jc '),
  },
  {
    element: 'Danh sách nơi nhận',
    rule: '";" behind each line',
    holds: (document) =>
      lines(document)
        .slice(1, -1)
        .every((line) => line.endsWith(';')),
    broken: inParagraph('Recipients', ';<', ',<', 1),
  },
  {
    element: 'Danh sách nơi nhận',
    rule: 'begins "- Như trên;"',
    holds: (document) => /^. như trên;$/i.test(lines(document)[0] ?? ''),
    broken: inParagraph('Recipients', 'Như trên', 'Như Kính gửi'),
  },
  {
    element: 'Danh sách nơi nhận',
    rule: 'ends "- Lưu: VT, <đơn vị>." with commas and a full stop',
    holds: (document) => /^. Lưu: VT(, [^.,]+)+\.$/.test(lines(document).at(-1) ?? ''),
    broken: inParagraph('Recipients', 'VT, ', 'VT. ', nth),
  },
  {
    element: 'Ký',
    rule: 'the block is never split over pages',
    holds: (document) => {
      const row = all(document.body, 'w:tr').find((xml) => JSON.stringify(xml).includes('SignerName'));
      return all(row, 'w:cantSplit').length > 0;
    },
    broken: inDocument(/<w:trPr><w:cantSplit\/><\/w:trPr>(?=<w:tc>(?:(?!<w:tr>).)*"RecipientsHead")/s, ''),
  },
  {
    element: 'Ký',
    rule: 'never alone on its page: last words stay with it',
    holds: (document) =>
      document
        .styled('BodyText')
        .slice(-2)
        .every(({ keepNext }) => keepNext),
    broken: inParagraph('BodyText', '<w:keepNext/>', '', 0, 'Trân trọng'),
  },
];
