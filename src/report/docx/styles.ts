import { firstLine, sizes } from '../measures';
import type { ParagraphLook, RunLook } from './properties';
import { promptColor } from './runs';

export interface Style {
  readonly id: string;
  /** As Word shows it; a comma would end it (ECMA-376 17.7.4.9). English names in lower case are Word's own. */
  readonly name: string;
  /** The style that Enter goes on with. */
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
}

const points = (size: number) => size * 20;

/** A paragraph style of one box of the decree's diagram: size in points, look, centred unless said otherwise. */
function box(id: string, name: string, size: number, run: RunLook = {}, paragraph: ParagraphLook = {}): Style {
  return { id, name, run: { size, ...run }, paragraph: { align: 'center', ...paragraph } };
}

/** Headings are numbered by Word itself; capitals of levels 1 and 2 are in the text. */
function heading(level: 0 | 1 | 2 | 3): Style {
  return {
    id: `Heading${level + 1}`,
    name: `heading ${level + 1}`,
    next: 'BodyText',
    run: { size: sizes.body, bold: true },
    paragraph: {
      align: 'left',
      keepNext: true,
      keepLines: true,
      spacing: { before: points(level < 2 ? 6 : 3), after: points(6) },
      indent: { firstLine },
      outline: level,
      numbered: level,
    },
  };
}

const bold = { bold: true };
const italics = { italics: true };
const left = { align: 'left' } as const;
const close = { spacing: { before: points(2), after: points(2) } };

/** Every element of Decree 30/2020, annex I, is a style of its own, so that an office can adjust one everywhere. */
export const paragraphStyles: readonly Style[] = [
  { id: 'Normal', name: 'Normal' },
  heading(0),
  heading(1),
  heading(2),
  heading(3),
  {
    id: 'BodyText',
    name: 'Body Text',
    run: { size: sizes.body },
    paragraph: { align: 'both', indent: { firstLine }, spacing: { after: points(6), line: 276 } },
  },
  box('State', 'Quốc hiệu', sizes.state, bold),
  box('Motto', 'Tiêu ngữ', sizes.motto, bold),
  box('ParentOffice', 'Cơ quan chủ quản', sizes.agency),
  box('Office', 'Cơ quan ban hành', sizes.agency, bold),
  box('DocumentNumber', 'Số và ký hiệu', sizes.number, {}, { spacing: { before: points(6) } }),
  box('PlaceAndDate', 'Địa danh và thời gian', sizes.date, italics, { spacing: { before: points(6) } }),
  box('DocumentType', 'Tên loại', sizes.title, bold, { keepNext: true, spacing: { before: points(18) } }),
  box('Subject', 'Trích yếu', sizes.title, bold, { keepNext: true }),
  box('Rule', 'Đường kẻ', 2, {}, { spacing: { before: points(3), line: points(4), exact: true } }),
  box('Addressee', 'Kính gửi', sizes.body, {}, { spacing: { before: points(12), after: points(12) } }),
  box(
    'Addressees',
    'Kính gửi nhiều nơi',
    sizes.body,
    {},
    {
      ...left,
      spacing: { after: points(6) },
      indent: { left: 2268 },
    },
  ),
  box('SignerTitle', 'Quyền hạn và chức vụ', sizes.body, bold, { keepNext: true }),
  box('SignerName', 'Họ tên người ký', sizes.body, bold, { spacing: { before: points(84) } }),
  box('RecipientsHead', 'Nơi nhận', sizes.recipientsHead, { bold: true, italics: true }, { ...left, keepNext: true }),
  box('Recipients', 'Danh sách nơi nhận', sizes.recipients, {}, left),
  box('PageNumber', 'Số trang', sizes.pageNumber),
  box('AppendixCaption', 'Phụ lục', sizes.appendix, bold, { keepNext: true, outline: 0 }),
  box('AppendixTitle', 'Tên phụ lục', sizes.appendix, bold, { keepNext: true }),
  box('Attached', 'Kèm theo', sizes.appendix, italics, { keepNext: true, spacing: { after: points(10) } }),
  box('TableCell', 'Ô biểu', sizes.table, {}, { ...left, ...close }),
  box('TableNote', 'Ô ghi chú', sizes.note, {}, { ...left, ...close }),
  box('TableHead', 'Đầu biểu', sizes.table, bold, close),
  box('RecordSubject', 'Tên biên bản', sizes.body, bold, { keepNext: true, spacing: { after: points(10) } }),
  box('RecordFact', 'Mục biên bản', sizes.body, {}, { ...left, spacing: { after: points(3) } }),
  box('RecordHeading', 'Phần biên bản', sizes.body, bold, {
    ...left,
    keepNext: true,
    spacing: { before: points(10), after: points(4) },
  }),
  box('SectionEnd', 'Hết phần', 1, {}, { spacing: { line: points(1), exact: true } }),
];

export const characterStyles: readonly Style[] = [
  { id: 'PlaceholderText', name: 'Placeholder Text', run: { italics: true, color: promptColor } },
];
