import type { Period } from '../../appendix/profile';
import type { Severity } from '../../appendix/types';
import { sheetText } from './sheet';

const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý' };
const day = (iso: string) => iso.slice(0, 10).split('-').reverse().join('/');

/** The words of the check record; the document is Vietnamese whatever the pane speaks. */
export const recordText = {
  title: 'Biên bản kiểm tra số liệu',
  subject: (period: Period | null) => `Báo cáo cải cách hành chính${period ? ` ${sheetText.period(period)}` : ''}`,
  facts: {
    office: 'Đơn vị báo cáo',
    edition: 'Mẫu phụ lục',
    rules: 'Bộ quy tắc',
    at: 'Thời điểm kiểm tra',
    figures: 'Số liệu đã nhập',
    verdicts: 'Kết quả đối chiếu',
    open: 'Còn để ngỏ',
    conclusion: 'Kết luận',
  },
  unknownOffice: 'Chưa ghi',
  rules: (count: number, hash: string) => `${count} quy tắc, mã ${hash}`,
  /** 2022-01-03T14:05:00+07:00: days and months as Decree 30/2020 writes them. */
  at(iso: string): string {
    const [, year, month = '', date, hour, minute] = /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso) ?? [];
    if (!year) return iso;
    return `${hour} giờ ${minute} phút, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
  },
  figures: ({ filled, owed, missing }: Readonly<Record<'filled' | 'owed' | 'missing', number>>) => {
    const left = owed - filled - missing;
    return `${filled} trên ${owed} số liệu phải báo cáo${left > 0 ? `, ${left} mục để trống (đã xác nhận)` : ''}`;
  },
  verdicts: (pass: number, fail: number, unknown: number) =>
    `${pass} đạt, ${fail} không đạt, ${unknown} chưa đủ dữ liệu`,
  counts: ({ error, warning, notice }: Readonly<Record<Severity, number>>) =>
    `${error} lỗi, ${warning} cảnh báo, ${notice} lưu ý`,
  ready: 'Sẵn sàng gửi',
  notReady: (missing: number, errors: number, unseen: number) => {
    const lacking = [
      missing > 0 && `${missing} số liệu chưa nhập`,
      errors > 0 && `${errors} lỗi`,
      unseen > 0 && `${unseen} cảnh báo chưa xem`,
    ].filter((part) => part !== false);
    return `Chưa sẵn sàng gửi${lacking.length > 0 ? `: còn ${lacking.join(', ')}` : ''}`;
  },
  acceptedTitle: (count: number) => `Phát hiện được chấp nhận có lý do (${count})`,
  openTitle: (count: number) => `Phát hiện còn để ngỏ (${count})`,
  none: 'Không có.',
  heads: { number: 'TT', severity: 'Mức', finding: 'Phát hiện', reason: 'Lý do chấp nhận' },
  severity: (severity: Severity, seen: boolean) => `${severities[severity]}${seen ? ' (đã xem)' : ''}`,
  reason: (reason: string, at: string | undefined) => (at ? `${reason} (${day(at)})` : reason),
  others: (count: number) => `Và ${count} phát hiện khác, xem trong bảng tính.`,
} as const;
