import type { WordDocument } from './Drawn';
import { type LayoutRule, mm, within } from './LayoutRule';
import { aligned, before, inNumbering, inParagraph, inStyle } from './mutations';

const body = (document: WordDocument) => document.styled('BodyText');
const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4'];
const headings = (document: WordDocument) => document.styled(...headingStyles);
const setIn = (indent: Readonly<Record<string, string>>) =>
  [10, 12.7].includes(Math.round(mm(indent['w:firstLine']) * 10) / 10) && Number(indent['w:left'] ?? 0) === 0;
const onOneLine = (element: string, style: string): LayoutRule => ({
  element,
  rule: 'number and title on one line',
  holds: (document) => document.styled(style).every(({ numbered }) => numbered?.endsWith(' space')),
  broken: inNumbering(new RegExp(`(w:val="${style}"/>)<w:suff w:val="space"/>`), '$1<w:suff w:val="tab"/>'),
});
const item = (element: string, style: string): readonly LayoutRule[] => [
  {
    element,
    rule: 'on a line of its own',
    holds: (document) => document.styled(style).every(({ text }) => !/[.:;] \p{L}/u.test(text)),
    broken: inParagraph(style, '</w:t>', '. Đã ban hành</w:t>'),
  },
  {
    element,
    rule: 'set in',
    holds: (document) => document.styled(style).every(({ indent, align }) => setIn(indent) && align === 'left'),
    broken: inStyle(style, /w:firstLine="\d+"/, 'w:firstLine="0"'),
  },
];

export const bodyRules: readonly LayoutRule[] = [
  {
    element: 'Căn cứ',
    rule: 'none in a báo cáo',
    holds: (document) => body(document).every(({ text }) => !/^căn cứ /i.test(text)),
    broken: inParagraph('BodyText', '>Trân trọng', '>Căn cứ quy định, trân trọng', 0, 'Trân trọng'),
  },
  {
    element: 'Nội dung',
    rule: 'justified',
    holds: (document) => body(document).every(({ align }) => align === 'both'),
    broken: aligned('BodyText', 'left'),
  },
  {
    element: 'Nội dung',
    rule: 'first line 1 or 1.27 cm',
    holds: (document) => body(document).every(({ indent }) => setIn(indent)),
    broken: inStyle('BodyText', /w:firstLine="\d+"/, 'w:firstLine="360"'),
  },
  {
    element: 'Nội dung',
    rule: 'at least 6 pt between paragraphs',
    holds: (document) =>
      body(document).every(({ spacing }) => Number(spacing['w:after']) + Number(spacing['w:before']) >= 120),
    broken: inStyle('BodyText', 'w:after="120"', 'w:after="60"'),
  },
  {
    element: 'Nội dung',
    rule: 'single to 1.5 lines',
    holds: (document) =>
      body(document).every(
        ({ spacing }) => spacing['w:lineRule'] === 'auto' && within(Number(spacing['w:line']) / 240, 1, 1.5),
      ),
    broken: inStyle('BodyText', 'w:line="276"', 'w:line="480"'),
  },
  {
    element: 'Nội dung',
    rule: 'ends with "./."',
    holds: (document) => body(document).at(-1)?.text.endsWith('./.') ?? false,
    broken: inParagraph('BodyText', './.<', '.<', 0, './.'),
  },
  onOneLine('Phần A.', 'Heading1'),
  onOneLine('Chương I.', 'Heading2'),
  ...item('Khoản 1.', 'Heading3'),
  ...item('Khoản 3.1.', 'Heading4'),
  {
    element: 'Tiêu đề',
    rule: 'real styles with levels of the outline',
    holds: (document) =>
      headings(document).every(({ style, outline }) => outline === String(Number(style.slice(-1)) - 1)),
    broken: inStyle('Heading3', '<w:outlineLvl w:val="2"/>', ''),
  },
  {
    element: 'Tiêu đề',
    rule: 'numbered by Word: A. I. 1. 3.1.',
    holds: (document) =>
      headingStyles.map((style) => document.styled(style)[0]?.numbered?.replace(/ \w+$/, '')).join() ===
      'upperLetter %1.,upperRoman %2.,decimal %3.,decimal %3.%4.',
    broken: inNumbering('w:val="upperRoman"', 'w:val="lowerRoman"'),
  },
  {
    element: 'Tiêu đề',
    rule: 'kept with what follows',
    holds: (document) => headings(document).every(({ keepNext }) => keepNext),
    broken: inStyle('Heading3', '<w:keepNext/>', ''),
  },
  {
    element: 'Tiêu đề',
    rule: 'no colon and no full stop at the end',
    holds: (document) => headings(document).every(({ text }) => !/[:.]$/.test(text)),
    broken: inParagraph('Heading3', '</w:t>', ':</w:t>'),
  },
  {
    element: 'Tiêu đề',
    rule: 'none without anything below it',
    holds: (document) =>
      headings(document).every((one) => {
        const next = document.after(one);
        return next?.style === 'BodyText' || (next?.style.startsWith('Heading') && next.style > one.style);
      }),
    broken: before(
      'Heading3',
      '<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t>Về việc khác</w:t></w:r></w:p>',
    ),
  },
];
