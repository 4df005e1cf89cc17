import type { Period } from '../../appendix/profile';
import { formatNumber } from '../../figures/formatNumber';
import { sheetText } from './sheet';

/** A place left for the clerk's office to fill in by hand; no-break spaces, so that it never shrinks or wraps. */
const blank = '\u00A0'.repeat(6);
/** The same on paper, where a pen needs something to write on. */
const dots = '……';

/** 09, 01, but 3: days below 10 and the months 1 and 2 carry a zero (Decree 30/2020, annex I, II.4). */
const dayNumber = (day: number) => String(day).padStart(2, '0');
const monthNumber = (month: number) => (month < 3 ? `0${month}` : String(month));

export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The fixed words of the report; what is particular to an edition stands in its outline. */
export const reportText = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  period: sheetText.period,
  /** The period whose tasks the report announces. */
  nextPeriod: ({ year, span }: Period) =>
    ({
      q1: `quý II năm ${year}`,
      h1: `6 tháng cuối năm ${year}`,
      q3: `quý IV năm ${year}`,
      year: `năm ${year + 1}`,
    })[span],
  /** "09/BC-VPUB": numbers below 10 carry a zero (annex I, II.3). */
  symbol: (number: number | null, abbreviation: string, unknown = blank) =>
    `${number === null ? unknown : String(number).padStart(2, '0')}/BC-${abbreviation}`,
  number: (symbol: string) => `Số: ${symbol}`,
  date: (date: CalendarDay | null, year: number, unknown = blank) =>
    date
      ? `ngày ${dayNumber(date.day)} tháng ${monthNumber(date.month)} năm ${date.year}`
      : `ngày${unknown}tháng${unknown}năm ${year}`,
  placeAndDate: (place: string, date: string) => `${place}, ${date}`,
  addressed: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  /** First and last line of Nơi nhận in a report to a superior (annex I, II.9). */
  sameAsAbove: 'Như trên',
  filed: 'Lưu: VT',
  signerName: 'Họ và tên người ký',
  appendix: 'Phụ lục',
  /** Number and date to be written in on paper. */
  dots,
  dotsInDate: ` ${dots} `,
  /** On one line, or on two. */
  attached: (symbol: string, date: string, office: string) =>
    [`(Kèm theo Báo cáo số ${symbol} ${date}`, `của ${office})`] as const,
  /** Stands where the profile is silent. */
  unknown: '…………',
  /** Stands in a sentence for a figure not yet known. */
  unknownFigure: '…',
  prompt: (text: string) => `[${text}]`,
  awaitsFigures: (places: readonly string[], wording: string) =>
    `Câu này lấy số liệu ở mục ${places.join(', ')} của Phụ lục, hiện chưa có: ${wording}`,
  none: 'không có',
  /** A change since the last period, counted in a unit; of percentages, in points. */
  change: (difference: number, decimals: number, unit: string | null) =>
    difference === 0
      ? 'không đổi'
      : `${difference > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(difference), decimals)} ${unit ?? 'điểm phần trăm'}`,
  /** What it is compared with: the year before, or the same part of it. */
  against: ({ year, span }: Period) => (span === 'year' ? `so với năm ${year}` : `so với cùng kỳ năm ${year}`),
  /** Where prose of an earlier report stood before the first heading, and where it found none in this one. */
  opening: 'Phần mở đầu',
  homeless: (heading: string) =>
    `Phần sau lấy từ báo cáo kỳ trước, ở đề mục “${heading}”; đề cương này không có đề mục đó. Chuyển vào đề mục phù hợp hoặc xóa`,
  /** What the office says of figures that a rule finds odd. */
  accepted: (places: readonly string[], reason: string) =>
    `Giải trình số liệu mục ${places.join(', ')} của Phụ lục: ${reason}`,
  /** Titles that Word shows on its content controls; those of figures go on with the number and what was written. */
  controls: {
    prompt: 'Phần cần viết',
    appendix: 'Phụ lục',
    narrative: 'Số liệu',
    change: 'So với kỳ trước',
    sentence: 'Câu số liệu',
    accepted: 'Giải trình số liệu',
    signer: 'Người ký',
  },
} as const;
