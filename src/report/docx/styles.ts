import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { firstLine, sizes } from '../measures';
import { promptColor } from './runs';

const font = 'Times New Roman';
const points = (size: number) => size * 20;

type Look = Pick<NonNullable<IParagraphStyleOptions['run']>, 'bold' | 'italics'>;

/** A paragraph style of one box of the decree's diagram: size in points, look, centred unless said otherwise. */
function box(
  id: string,
  name: string,
  size: number,
  look: Look = {},
  paragraph: IParagraphStyleOptions['paragraph'] = {},
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: size * 2, ...look },
    paragraph: { alignment: AlignmentType.CENTER, ...paragraph },
  } as const satisfies IParagraphStyleOptions;
}

/** Headings are numbered by Word itself; capitals of levels 1 and 2 are in the text. */
function heading(level: 0 | 1 | 2 | 3, name: string) {
  return {
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: { size: sizes.body * 2, bold: true },
    paragraph: {
      alignment: AlignmentType.LEFT,
      keepNext: true,
      keepLines: true,
      spacing: { before: points(level < 2 ? 6 : 3), after: points(6) },
      indent: { firstLine },
      outlineLevel: level,
      numbering: { reference: 'headings', level },
    },
  } as const;
}

const bold = { bold: true };
const italics = { italics: true };
const left = { alignment: AlignmentType.LEFT };
const body = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine },
  spacing: { after: points(6), line: 276, lineRule: LineRuleType.AUTO },
};

/** Every element of Decree 30/2020, annex I, is a style of its own, so that an office can adjust one everywhere. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: sizes.body * 2, color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(0, 'heading 1'),
    heading2: heading(1, 'heading 2'),
    heading3: heading(2, 'heading 3'),
    heading4: heading(3, 'heading 4'),
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: body },
    box('State', 'Quốc hiệu', sizes.state, bold),
    box('Motto', 'Tiêu ngữ', sizes.motto, bold),
    box('ParentOffice', 'Cơ quan chủ quản', sizes.agency),
    box('Office', 'Cơ quan ban hành', sizes.agency, bold),
    box('DocumentNumber', 'Số, ký hiệu', sizes.number, {}, { spacing: { before: points(6) } }),
    box('PlaceAndDate', 'Địa danh, thời gian', sizes.date, italics, { spacing: { before: points(6) } }),
    box('DocumentType', 'Tên loại', sizes.title, bold, { keepNext: true, spacing: { before: points(18) } }),
    box('Subject', 'Trích yếu', sizes.title, bold, { keepNext: true }),
    box('Rule', 'Đường kẻ', 2, {}, { spacing: { before: points(3), line: points(4), lineRule: LineRuleType.EXACT } }),
    box('Addressee', 'Kính gửi', sizes.body, {}, { spacing: { before: points(12), after: points(12) } }),
    box(
      'Addressees',
      'Kính gửi nhiều nơi',
      sizes.body,
      {},
      { ...left, spacing: { after: points(6) }, indent: { left: 2268 } },
    ),
    box('SignerTitle', 'Quyền hạn, chức vụ', sizes.body, bold, { keepNext: true }),
    box('SignerName', 'Họ tên người ký', sizes.body, bold, { spacing: { before: points(84) } }),
    box('RecipientsHead', 'Nơi nhận', sizes.recipientsHead, { bold: true, italics: true }, { ...left, keepNext: true }),
    box('Recipients', 'Danh sách nơi nhận', sizes.recipients, {}, left),
    box('PageNumber', 'Số trang', sizes.pageNumber),
    box('AppendixCaption', 'Phụ lục', sizes.appendix, bold, { keepNext: true, outlineLevel: 0 }),
    box('AppendixTitle', 'Tên phụ lục', sizes.appendix, bold, { keepNext: true }),
    box('Attached', 'Kèm theo', sizes.appendix, italics, { keepNext: true, spacing: { after: points(10) } }),
    box('TableCell', 'Ô biểu', sizes.table, {}, { ...left, spacing: { before: points(2), after: points(2) } }),
    box('TableNote', 'Ô ghi chú', sizes.note, {}, { ...left, spacing: { before: points(2), after: points(2) } }),
    box('TableHead', 'Đầu biểu', sizes.table, bold, { spacing: { before: points(2), after: points(2) } }),
    box('RecordSubject', 'Tên biên bản', sizes.body, bold, { keepNext: true, spacing: { after: points(10) } }),
    box('RecordFact', 'Mục biên bản', sizes.body, {}, { ...left, spacing: { after: points(3) } }),
    box('RecordHeading', 'Phần biên bản', sizes.body, bold, {
      ...left,
      keepNext: true,
      spacing: { before: points(10), after: points(4) },
    }),
    box('SectionEnd', 'Hết phần', 1, {}, { spacing: { line: points(1), lineRule: LineRuleType.EXACT } }),
  ],
  characterStyles: [{ id: 'PlaceholderText', name: 'Placeholder Text', run: { italics: true, color: promptColor } }],
};
