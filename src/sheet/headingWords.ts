import type { Edition } from '../appendix/types';
import { foldLabel } from './foldLabel';

/** What the heading of a column says that it holds. */
export type Role =
  | 'number'
  | 'label'
  | 'unit'
  | 'note'
  | 'figure' // the form's own heading of the figures
  | 'result' // other words for this report's figures
  | 'other' // what is no figure of this report: another period, a plan, a comparison
  | 'unknown'; // words that say neither: an office, "Lũy kế", "Tổng cộng", "Tỷ lệ"

/** The year of the report as the sheet's title says it; `part`: only a part of that year. */
export interface TitleYear {
  readonly year: number;
  readonly part: boolean;
}

/** What offices write in place of the form's headings. */
const words: Readonly<Record<Exclude<Role, 'figure' | 'unknown'>, readonly string[]>> = {
  number: ['TT', 'Số TT', 'Số thứ tự', 'No'],
  label: [
    'Chỉ tiêu',
    'Tên chỉ tiêu',
    'Nội dung',
    'Nội dung chỉ tiêu',
    'Nội dung thống kê',
    'Tiêu chí',
    'Indicator',
    'Indicators',
    'Item',
  ],
  unit: ['ĐVT', 'Đơn vị', 'Unit'],
  note: ['Giải thích', 'Giải trình', 'Thuyết minh', 'Diễn giải', 'Note', 'Notes', 'Remarks'],
  result: [
    ...['Kết quả', 'Kết quả thực hiện', 'Kết quả đạt được', 'Kết quả kỳ này', 'Thực hiện', 'Số thực hiện', 'Số lượng'],
    ...[
      'Số liệu thống kê',
      'Số liệu báo cáo',
      'Số liệu thực hiện',
      'Số liệu kỳ này',
      'Số liệu kỳ báo cáo',
      'Số liệu năm nay',
    ],
    ...['Kỳ này', 'Kỳ báo cáo', 'Trong kỳ', 'Thực hiện trong kỳ', 'Năm nay', 'Giá trị'],
    ...['Value', 'Result', 'Results', 'Figure', 'Figures', 'Quantity'],
  ],
  other: ['Tăng', 'Giảm', 'Mã', 'Mã số', 'Mã chỉ tiêu'],
};
/** Words that make any heading one of something else. */
const foreign = [
  'kỳ trước',
  'năm trước',
  'cùng kỳ',
  'kế hoạch',
  'so sánh',
  'so với',
  'chênh lệch',
  'tăng giảm',
  'được giao',
  'previous',
  'last year',
].map(foldLabel);
const partOfYear = /(?<!\p{L})(?:quý|tháng)(?!\p{L})/iu;
const dates = /\d{1,2}[/.-]\d{1,2}[/.-](\d{4})/g;
/** "Số liệu (tính từ 15/12/2020 đến ngày 14/12/2021)": words around a year or a date. */
const aroundYear = /(?<!\p{L})(?:năm|tính|từ|đến|hết|ngày)(?!\p{L})/giu;
const yearIn = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

const known = new WeakMap<Edition, ReadonlyMap<string, Role>>();

/** What a heading says by itself; `year` is that of the sheet's title. */
export function roleOf(edition: Edition, heading: string, year: TitleYear | null): Role {
  const roles = rolesByWord(edition);
  const own = roles.get(foldLabel(heading));
  if (own) return own;
  if (foreign.some((word) => foldLabel(heading).includes(word))) return 'other';
  const [said, ...more] = yearsIn(heading);
  if (said === undefined || more.length > 0 || !year) return 'unknown';
  if (said < year.year) return 'other';
  const rest = foldLabel(heading.normalize('NFC').replace(dates, '').replace(yearIn, '').replace(aroundYear, ''));
  const plain = rest === '' || roles.get(rest) === 'figure' || roles.get(rest) === 'result';
  return plain && said === year.year && !year.part ? 'result' : 'unknown';
}

/** The years that a heading names; of dates the last one. */
export function yearsIn(heading: string): readonly number[] {
  const last = [...heading.matchAll(dates)].at(-1)?.[1];
  return last ? [Number(last)] : [...new Set(heading.match(yearIn) ?? [])].map(Number);
}

/** The one year that the lines above a table name as theirs; null: none, or several. */
export function titleYear(texts: readonly string[]): TitleYear | null {
  const said = texts.flatMap((text) =>
    [...text.normalize('NFC').matchAll(/(.*?)năm\s+(20\d\d)(?!\d)/gisu)].flatMap(([, before = '', year]) =>
      /tháng[\s\d.…]*$/iu.test(before) ? [] : [{ year: Number(year), part: partOfYear.test(before) }],
    ),
  );
  return new Set(said.map(({ year }) => year)).size === 1
    ? { year: said[0]!.year, part: said.some(({ part }) => part) }
    : null;
}

function rolesByWord(edition: Edition): ReadonlyMap<string, Role> {
  let roles = known.get(edition);
  if (!roles) {
    const { columns, spanned } = edition.layout;
    roles = new Map<string, Role>([
      ...Object.entries(words).flatMap(([role, texts]) =>
        texts.map((text) => [foldLabel(text), role as Role] as const),
      ),
      [foldLabel(spanned), 'result'],
      ...columns.map(({ key, heading }) => [foldLabel(heading), key] as const),
    ]);
    known.set(edition, roles);
  }
  return roles;
}
