import { all, child } from '../wordXml';
import type { WordDocument } from './Drawn';
import type { LayoutRule } from './LayoutRule';
import { aligned, before, inDocument, inParagraph } from './mutations';

const first = (document: WordDocument, style: string) => document.styled(style)[0];
const attached = (document: WordDocument) => (first(document, 'Attached')?.text ?? '').replaceAll('\n', ' ');
const rows = (document: WordDocument) =>
  all(document.body.children.filter(({ name }) => name === 'w:tbl').at(-1), 'w:tr');
const isHead = (row: Parameters<typeof all>[0]) => all(row, 'w:tblHeader').length > 0;

export const appendixRules: readonly LayoutRule[] = [
  {
    element: 'Phụ lục',
    rule: 'on a line of its own',
    holds: (document) => /^phụ lục( [IVX]+)?$/i.test(first(document, 'AppendixCaption')?.text ?? ''),
    broken: inParagraph('AppendixCaption', '</w:t>', ' số liệu</w:t>'),
  },
  {
    element: 'Phụ lục',
    rule: 'no number, for it is the only one',
    holds: (document) => !/ [IVX\d]+$/.test(first(document, 'AppendixCaption')?.text ?? ''),
    broken: inParagraph('AppendixCaption', '</w:t>', ' I</w:t>'),
  },
  {
    element: 'Phụ lục',
    rule: 'the body points to it',
    holds: (document) => document.styled('BodyText').some(({ text }) => text.includes('Phụ lục kèm theo')),
    broken: inDocument('Phụ lục kèm theo', 'biểu'),
  },
  {
    element: 'Phụ lục',
    rule: 'a section of its own, on a new page',
    holds: (document) =>
      first(document, 'AppendixCaption')?.place.section === 1 &&
      child(document.sections[1], 'w:type')?.attributes['w:val'] === 'nextPage',
    broken: inDocument(/(.*<w:type w:val=")nextPage/s, '$1continuous'),
  },
  {
    element: 'Phụ lục',
    rule: 'pages counted separately',
    holds: ({ sections }) => child(sections[1], 'w:pgNumType')?.attributes['w:start'] === '1',
    broken: inDocument(/(.*)<w:pgNumType w:start="1"\/>/s, '$1'),
  },
  {
    element: 'Phụ lục',
    rule: 'no signature of its own',
    holds: (document) => document.styled('SignerName').length === 1,
    broken: before(
      'AppendixCaption',
      '<w:p><w:pPr><w:pStyle w:val="SignerName"/></w:pPr><w:r><w:t>Võ Minh Tâm</w:t></w:r></w:p>',
    ),
  },
  {
    element: 'Tên phụ lục',
    rule: 'centred below',
    holds: (document) =>
      document.after(first(document, 'AppendixCaption')) === first(document, 'AppendixTitle') &&
      first(document, 'AppendixTitle')?.align === 'center',
    broken: aligned('AppendixTitle', 'left'),
  },
  {
    element: 'Kèm theo',
    rule: 'centred below the title',
    holds: (document) =>
      document.after(first(document, 'AppendixTitle')) === first(document, 'Attached') &&
      first(document, 'Attached')?.align === 'center',
    broken: aligned('Attached', 'left'),
  },
  {
    element: 'Kèm theo',
    rule: 'filled on paper',
    holds: (document) => /Báo cáo số \d+\/BC-\S+ ngày \d+ tháng \d+ năm \d{4} của \S.*\)$/i.test(attached(document)),
    broken: inParagraph('Attached', '07/BC', ' /BC'),
  },
  {
    element: 'Kèm theo',
    rule: 'dotted on paper while number and date are not given',
    of: 'draft',
    holds: (document) => /Báo cáo số …+\/BC-\S+ ngày …+ tháng …+ năm \d{4} của \S.*\)$/i.test(attached(document)),
    broken: inParagraph('Attached', '……/BC', ' /BC'),
  },
  {
    element: 'Kèm theo',
    rule: 'number and date blank in an electronic copy',
    of: 'electronic',
    holds: (document) => /Báo cáo số +\/BC-\S+ ngày +tháng +năm \d{4} của \S.*\)$/i.test(attached(document)),
    broken: inParagraph('Attached', /số\u00A0* ?\u00A0+\/BC/, 'số 07/BC'),
  },
  {
    element: 'Biểu',
    rule: 'header of two rows, repeated on each page',
    holds: (document) => rows(document).filter(isHead).length === 2 && rows(document).slice(0, 2).every(isHead),
    broken: inDocument('<w:tblHeader/>', ''),
  },
  {
    element: 'Biểu',
    rule: 'rows stay whole',
    holds: (document) => rows(document).every((row) => all(row, 'w:cantSplit').length > 0),
    broken: inDocument(/(.*)<w:trPr><w:cantSplit\/><\/w:trPr>/s, '$1'),
  },
  {
    element: 'Biểu',
    rule: 'as wide as the text',
    holds: (document) => {
      const grid = all(document.body.children.filter(({ name }) => name === 'w:tbl').at(-1), 'w:gridCol');
      const width = grid.reduce((sum, column) => sum + Number(column.attributes['w:w']), 0);
      const [size, margins] = ['w:pgSz', 'w:pgMar'].map((name) => child(document.sections[1], name)?.attributes ?? {});
      return width === Number(size?.['w:w']) - Number(margins?.['w:left']) - Number(margins?.['w:right']);
    },
    broken: inDocument(/(.*<w:gridCol w:w=")\d+/s, '$12500'),
  },
];
