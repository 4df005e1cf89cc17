import type { Drawn } from './Drawn';
import { type LayoutRule, within } from './LayoutRule';
import { aligned, bold, capitalised, lowered, resized, unbold, upright } from './mutations';

/** What nearly every element of the decree has: a size, capitals or not, a look, a side. */
interface Box {
  readonly element: string;
  readonly style: string;
  readonly size: readonly [number, number];
  readonly letters: 'capitals' | 'lower case';
  readonly look: 'upright' | 'upright bold' | 'italics' | 'bold italics';
  /** Left out where the side is a rule of its own. */
  readonly align?: 'left' | 'center';
}

export const boxes: readonly Box[] = [
  { element: 'Quốc hiệu', style: 'State', size: [12, 13], letters: 'capitals', look: 'upright bold' },
  { element: 'Tiêu ngữ', style: 'Motto', size: [13, 14], letters: 'lower case', look: 'upright bold' },
  { element: 'Cơ quan chủ quản', style: 'ParentOffice', size: [12, 13], letters: 'capitals', look: 'upright' },
  { element: 'Cơ quan ban hành', style: 'Office', size: [12, 13], letters: 'capitals', look: 'upright bold' },
  { element: 'Số, ký hiệu', style: 'DocumentNumber', size: [13, 13], letters: 'lower case', look: 'upright' },
  { element: 'Địa danh, thời gian', style: 'PlaceAndDate', size: [13, 14], letters: 'lower case', look: 'italics' },
  {
    element: 'Tên loại',
    style: 'DocumentType',
    size: [13, 14],
    letters: 'capitals',
    look: 'upright bold',
    align: 'center',
  },
  {
    element: 'Trích yếu',
    style: 'Subject',
    size: [13, 14],
    letters: 'lower case',
    look: 'upright bold',
    align: 'center',
  },
  { element: 'Kính gửi', style: 'Addressee', size: [13, 14], letters: 'lower case', look: 'upright' },
  { element: 'Nội dung', style: 'BodyText', size: [13, 14], letters: 'lower case', look: 'upright' },
  { element: 'Phần A.', style: 'Heading1', size: [13, 14], letters: 'capitals', look: 'upright bold' },
  { element: 'Chương I.', style: 'Heading2', size: [13, 14], letters: 'capitals', look: 'upright bold' },
  { element: 'Khoản 1.', style: 'Heading3', size: [14, 14], letters: 'lower case', look: 'upright bold' },
  { element: 'Khoản 3.1.', style: 'Heading4', size: [14, 14], letters: 'lower case', look: 'upright bold' },
  {
    element: 'Quyền hạn, chức vụ',
    style: 'SignerTitle',
    size: [13, 14],
    letters: 'capitals',
    look: 'upright bold',
    align: 'center',
  },
  { element: 'Họ tên', style: 'SignerName', size: [13, 14], letters: 'lower case', look: 'upright bold' },
  {
    element: 'Nơi nhận',
    style: 'RecipientsHead',
    size: [12, 12],
    letters: 'lower case',
    look: 'bold italics',
    align: 'left',
  },
  { element: 'Danh sách nơi nhận', style: 'Recipients', size: [11, 11], letters: 'lower case', look: 'upright' },
  {
    element: 'Phụ lục',
    style: 'AppendixCaption',
    size: [14, 14],
    letters: 'lower case',
    look: 'upright bold',
    align: 'center',
  },
  { element: 'Tên phụ lục', style: 'AppendixTitle', size: [13, 14], letters: 'capitals', look: 'upright bold' },
  { element: 'Kèm theo', style: 'Attached', size: [13, 14], letters: 'lower case', look: 'italics' },
];

const isUpper = ({ text }: Drawn) => text === text.toUpperCase();
const isPrompt = ({ text }: Drawn) => /^(- )?\[.*\]$/s.test(text);
/** The first word of two letters and more says it: names and symbols inside may be in capitals. */
const isLower = ({ text }: Drawn) => {
  const [word = ''] = /\p{L}{2,}/u.exec(text) ?? [];
  return word !== word.toUpperCase();
};

export const boxRules: readonly LayoutRule[] = boxes.flatMap(({ element, style, size, letters, look, align }) => {
  const every =
    (holds: (one: Drawn) => boolean): LayoutRule['holds'] =>
    (document) =>
      document.styled(style).every((one) => isPrompt(one) || holds(one));
  const isBold = /bold/.test(look);
  const isItalic = /italics/.test(look);
  return [
    {
      element,
      rule: size[0] === size[1] ? `${size[0]} pt` : `${size.join('-')} pt`,
      holds: every(({ sizes }) => sizes.every((points) => within(points, ...size))),
      broken: resized(style, 20),
    },
    {
      element,
      rule: letters,
      holds: letters === 'capitals' ? every(isUpper) : (document) => document.styled(style).slice(0, 1).every(isLower),
      broken: (letters === 'capitals' ? lowered : capitalised)(style),
    },
    {
      element,
      rule: look,
      holds: every((one) => one.bold === isBold && one.italic === isItalic),
      broken: isItalic ? upright(style) : isBold ? unbold(style) : bold(style),
    },
    ...(align
      ? [
          {
            element,
            rule: align === 'center' ? 'centred' : 'at the left margin',
            holds: every((one) => one.align === align),
            broken: aligned(style, 'right'),
          },
        ]
      : []),
  ];
});
