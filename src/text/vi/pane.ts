import type { Period, Span } from '../../appendix/profile';
import type { Severity } from '../../appendix/types';
import { number } from './number';

const periods: Readonly<Record<Span, string>> = {
  q1: 'quý I năm',
  h1: '6 tháng đầu năm',
  q3: 'quý III năm',
  year: 'năm',
};

const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý' };

const acceptedErrors = (count: number) => `${count} lỗi đã được chấp nhận`;
const periodOf = ({ year, span }: Period) => `${periods[span]} ${year}`;

/** Everything the task pane says by itself. */
export const pane = {
  language: 'vi',
  number,
  title: 'Báo cáo CCHC',
  titleOf: (period: Period) => `Báo cáo CCHC ${periodOf(period)}`,
  intro: 'Chèn phụ lục số liệu, kiểm tra ngay khi gõ và lập báo cáo Word. Số liệu chỉ nằm trên máy này.',
  guide: 'Hướng dẫn sử dụng',
  stepDone: (number: number) => `${number} (đã xong)`,
  groupLabel: (label: string) => label.replace(/thủ tục hành chính/i, 'TTHC'),

  insert: {
    title: 'Chèn phụ lục',
    help: 'Điền thông tin đơn vị một lần, phụ lục sẽ nằm ở một trang tính mới.',
    helpKnown: 'Phụ lục sẽ nằm ở một trang tính mới, các trang khác giữ nguyên.',
    helpDone: (sheet: string) => `Đang dùng trang tính “${sheet}”.`,
    noProfile: 'Điền thông tin đơn vị để biết còn thiếu số liệu nào và để lập báo cáo.',
    button: 'Chèn phụ lục',
    again: 'Chèn thêm phụ lục mới',
  },

  check: {
    title: 'Kiểm tra',
    help: 'Số liệu được đối chiếu ngay khi gõ, không tự sửa ô nào.',
    button: 'Kiểm tra',
    reading: 'Đang đọc bảng tính…',
    absent: 'Tệp này chưa có phụ lục. Hãy chèn phụ lục ở bước 1.',
    watch: {
      off: '',
      on: 'Đang theo dõi khi bạn gõ',
      waiting: 'Đang chờ bạn gõ xong ô. Nhấn Enter để kiểm tra.',
      failed: 'Không theo dõi được khi gõ. Nhấn “Kiểm tra” sau khi nhập.',
    },
    retry: 'Thử lại',
  },

  compare: {
    title: 'So với kỳ trước',
    more: 'So với kỳ khác, đổi khoảng ngày',
  },

  summary: {
    ready: 'Sẵn sàng gửi',
    readyDetail: (filled: number, left: number, accepted: number) =>
      `${left > 0 ? `Đã nhập ${filled} số liệu, ${left} mục để trống` : `Đủ ${filled} số liệu phải báo cáo`}, ${accepted > 0 ? acceptedErrors(accepted) : 'không có lỗi'}.`,
    errors: (count: number) => `${count} lỗi cần sửa`,
    clean: (accepted: number) => (accepted > 0 ? acceptedErrors(accepted) : 'Chưa thấy lỗi'),
    warnings: (count: number) => `${count} cảnh báo chưa xem`,
    notices: (count: number) => `${count} lưu ý`,
    missing: (count: number) => `còn ${count} số liệu chưa nhập`,
    review: (parts: string) => `Nên xem lại: ${parts}.`,
    also: (parts: string) => `${parts[0]?.toUpperCase() ?? ''}${parts.slice(1)}.`,
  },

  progress: {
    title: 'Đã nhập theo nhóm',
    count: (filled: number, owed: number) => `${filled}/${owed}`,
    spoken: (filled: number, owed: number) => `đã nhập ${filled} trên ${owed} số liệu`,
    nextBlank: 'Đi tới ô còn trống',
    coverage: 'Máy kiểm tra được đến đâu?',
  },

  findings: {
    severities,
    group: (severity: Severity, count: number) => `${severities[severity]} (${count})`,
    goTo: 'Đi tới ô',
    why: 'Vì sao?',
    goToCode: (code: string) => `Đi tới ô ${code}`,
    guess: (value: number) => `Có phải là ${number(value)} không?`,
    correct: {
      plainly: (value: number) => `Sửa thành ${number(value)}`,
      agreed: (value: number) => `Đúng, sửa thành ${number(value)}`,
    },
    fill: {
      plainly: (value: number) => `Ghi giúp ${number(value)}`,
      agreed: (value: number) => `Đúng, ghi ${number(value)}`,
    },
    mend: 'Sửa giúp',
    broken: 'Chỗ chưa khớp',
    seen: 'Đã xem',
    leave: 'Để trống',
    accept: 'Chấp nhận…',
    close: 'Thôi',
    lapsed: (reason: string) => `Đã chấp nhận trước đây với lý do “${reason}”, nay số liệu đã đổi.`,
  },

  report: {
    carry: 'Dùng lại lời văn kỳ trước',
    title: 'Báo cáo Word',
    save: 'Lưu báo cáo .docx',
    help: 'Lập phần lời và phụ lục từ số liệu trong bảng tính, theo thể thức Nghị định 30/2020.',
    withRecord: 'Kèm biên bản kiểm tra số liệu',
    recordOnly: 'Lưu riêng biên bản kiểm tra',
    helpSave: 'Tệp được lưu vào thư mục Tải xuống (Downloads).',
    notFound: 'Không thấy tệp?',
    viaWord: 'Lưu bảng tính này, mở Word, bấm “Báo cáo Word” trên thẻ Trang đầu rồi chọn tệp vừa lưu.',
    onlyViaWord:
      'Máy này không lưu được tệp từ đây. Hãy lưu bảng tính, mở Word, bấm “Báo cáo Word” trên thẻ Trang đầu rồi chọn tệp vừa lưu.',
    needsAppendix: 'Có phụ lục rồi mới lập được báo cáo.',
    needsProfile: 'Điền thông tin đơn vị ở bước 1 để lập báo cáo.',
    errorsRemain: (count: number) => `Còn ${count} lỗi. Vẫn lập được báo cáo, nhưng số sai sẽ vào báo cáo.`,
    missingRemain: (count: number) => `Còn ${count} số liệu chưa nhập, báo cáo sẽ để trống chỗ đó.`,
    recordName: (report: string) => `Bien-ban-kiem-tra-${report}`,
    fileName: ({ year, span }: Period) =>
      `Bao-cao-CCHC-${{ q1: 'quy-I-', h1: '6-thang-', q3: 'quy-III-', year: '' }[span]}${year}.docx`,
  },

  file: {
    drop: 'hoặc kéo thả tệp vào đây',
  },

  profile: {
    title: 'Thông tin đơn vị',
    example: 'Điền theo ví dụ',
    save: 'Lưu thông tin',
  },

  notices: {
    inserted: 'Đã chèn phụ lục. Mời nhập số liệu.',
    adopted: 'Đã nhận bảng này, không ô nào bị sửa.',
    rebuilt: 'Đã dựng lại bảng ở trang tính mới.',
    checked: 'Đã kiểm tra lại toàn bộ phụ lục.',
    profileSaved: 'Đã lưu thông tin đơn vị vào tệp.',
    corrected: (changes: readonly (readonly [string, number])[]) =>
      `Đã sửa ${changes.map(([code, value]) => `mục ${code} thành ${number(value)}`).join(', ')}.`,
    filled: (changes: readonly (readonly [string, number])[]) =>
      `Đã ghi ${changes.map(([code, value]) => `${number(value)} vào mục ${code}`).join(', ')}.`,
    compared: 'Đã so với kỳ trước.',
    comparingKept: 'Đã lưu cách so sánh vào tệp.',
    accepted: 'Đã chấp nhận. Lý do được lưu trong tệp.',
    withdrawn: 'Đã bỏ chấp nhận.',
    reportSaved: (file: string) => `Đã lưu ${file} vào thư mục Tải xuống (Downloads).`,
    reportOpened: 'Đã mở báo cáo thành văn bản mới.',
    reportInserted: 'Đã chèn báo cáo vào văn bản đang mở.',
    dismiss: 'Đóng thông báo',
    code: (code: string) => `Mã để báo người quản trị: ${code}`,
    finishCell: 'Nếu đang gõ dở một ô, hãy nhấn Enter hoặc Esc.',
  },

  startUp: {
    retry: 'Thử lại',
    ask: 'Nhờ người quản trị máy tính',
    troubles: {
      scriptBlocked: {
        what: 'Không tải được thư viện của Office.',
        advice: 'Kiểm tra kết nối mạng rồi bấm “Thử lại”.',
        ask: 'Cho phép tải mọi tệp .js trong thư mục office-js từ máy chủ của tiện ích này, và để máy này tin cậy chứng chỉ bảo mật của máy chủ đó.',
      },
      partBlocked: {
        what: 'Không tải được một phần của tiện ích.',
        advice: 'Kiểm tra kết nối mạng rồi bấm “Thử lại”.',
        ask: 'Cho phép tải mọi tệp .js từ máy chủ của tiện ích này.',
      },
      noAnswer: {
        what: 'Office chưa trả lời.',
        advice:
          'Nếu đang gõ dở một ô, hãy nhấn Enter. Nếu chưa được, đóng khung này rồi mở lại từ nhóm CCHC trên thẻ Trang đầu (Home).',
        ask: 'Kiểm tra chứng chỉ bảo mật của máy chủ tiện ích và xóa bộ nhớ đệm tiện ích của Office.',
      },
      oldOffice: {
        what: 'Bản Office này chưa dùng được tiện ích.',
        advice: 'Cần Office 2021, Microsoft 365 hoặc Office trên web.',
        ask: 'Nâng cấp Office trên máy này. Trong khi chờ, dùng tệp mẫu .xlsx đã có sẵn công thức kiểm tra.',
      },
      notInOffice: {
        what: 'Trang này cần mở bên trong Excel hoặc Word.',
        advice: 'Mở Excel, vào thẻ Trang đầu (Home) và bấm “Mở khung CCHC”.',
        ask: 'Cài tiện ích Báo cáo CCHC cho tài khoản Office của bạn.',
      },
    },
  },

  broken: {
    what: 'Khung này gặp trục trặc.',
    advice: 'Số liệu trong bảng tính không bị ảnh hưởng. Hãy mở lại khung.',
    reopen: 'Mở lại khung',
  },
};

export type PaneText = typeof pane;
