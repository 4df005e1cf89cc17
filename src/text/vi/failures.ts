import { sheetBeingDrawn } from './sheetBeingDrawn';

/** What went wrong and what to do about it, for each failure the add-in knows. */
export const failures = {
  cellEditing: {
    what: 'Excel đang chờ bạn gõ xong một ô.',
    advice: 'Nhấn Enter để nhận số vừa gõ hoặc Esc để bỏ, rồi thử lại.',
  },
  protected: {
    what: 'Trang tính hoặc tệp đang được khóa.',
    advice: 'Vào thẻ Xem lại (Review), bỏ bảo vệ trang tính hoặc tệp, rồi thử lại.',
  },
  otherWindow: {
    what: 'Một tệp Excel khác đang ở phía trước.',
    advice: 'Bấm vào cửa sổ của tệp này, rồi thử lại.',
  },
  dialogOpen: {
    what: 'Excel đang mở một hộp thoại.',
    advice: 'Đóng hộp thoại đó, rồi thử lại.',
  },
  gone: {
    what: 'Không còn thấy trang tính hoặc ô cần tìm.',
    advice: 'Có thể trang hoặc dòng đã bị xóa. Bấm Hoàn tác (Ctrl+Z) trong Excel hoặc chèn phụ lục mới.',
  },
  notSupported: {
    what: 'Bản Office này chưa làm được việc vừa bấm.',
    advice: 'Cần Office 2021, Microsoft 365 hoặc Office trên web.',
  },
  tooLarge: {
    what: 'Bảng tính quá lớn để đọc hoặc ghi một lần.',
    advice: 'Xóa bớt dữ liệu ở ngoài phụ lục, hoặc chép phụ lục sang tệp riêng, rồi thử lại.',
  },
  busy: {
    what: 'Office đang bận.',
    advice: 'Chờ vài giây rồi thử lại.',
  },
  noAnswer: {
    what: 'Chưa thấy Office trả lời.',
    advice:
      'Nếu đang gõ dở một ô, nhấn Enter hoặc Esc; nếu dùng Office trên web, kiểm tra kết nối mạng. Xem việc vừa bấm đã xong chưa rồi hãy thử lại.',
  },
  halfInserted: {
    what: 'Excel dừng giữa chừng nên chưa chèn xong phụ lục.',
    advice: `Nếu thấy trang tính có tên bắt đầu bằng “${sheetBeingDrawn}”, hãy xóa trang đó rồi chèn lại. Các trang khác vẫn nguyên.`,
  },
  profileNotKept: {
    what: 'Đã chèn phụ lục nhưng chưa lưu được thông tin đơn vị vào tệp.',
    advice: 'Mở thông tin đơn vị ở bước 1 và bấm “Lưu thông tin”.',
  },
  halfAdopted: {
    what: 'Excel dừng giữa chừng nên chưa nhận xong bảng này.',
    advice:
      'Số liệu vẫn còn nguyên. Bấm “Nhận bảng này” lần nữa. Nếu thừa màu tô, xóa ở Định dạng có điều kiện (Conditional Formatting) trên thẻ Trang đầu (Home).',
  },
  halfCorrected: {
    what: 'Excel dừng giữa chừng, có thể mới sửa được một phần số liệu.',
    advice: 'Xem lại các ô vừa sửa, gõ lại số nào chưa đúng.',
  },
  unknown: {
    what: 'Office báo một lỗi chưa rõ nguyên nhân.',
    advice: 'Số liệu của bạn vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, lưu tệp, đóng và mở lại.',
  },
  notWorkbook: {
    what: 'Tệp này không phải bảng tính .xlsx.',
    advice:
      'Chọn tệp .xlsx. Tệp kiểu cũ (.xls) thì mở trong Excel, chọn Lưu dưới dạng (Save As), kiểu Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.',
  },
  lockedFile: {
    what: 'Tệp này có mật khẩu mở.',
    advice: 'Mở tệp trong Excel, bỏ mật khẩu, lưu lại rồi chọn lại.',
  },
  damagedFile: {
    what: 'Không đọc được tệp này.',
    advice: 'Tệp có thể bị hỏng hoặc chưa tải về đủ. Mở tệp trong Excel, lưu lại rồi chọn lại.',
  },
  hugeFile: {
    what: 'Tệp này quá lớn để đọc.',
    advice: 'Chép riêng trang phụ lục sang tệp mới, lưu lại rồi chọn tệp đó.',
  },
  noAppendix: {
    what: 'Không thấy phụ lục CCHC trong tệp này.',
    advice: 'Chọn tệp có trang phụ lục đã nhập số liệu. Bảng lập theo mẫu khác thì không đọc được.',
  },
  reportFailed: {
    what: 'Chưa lập được báo cáo.',
    advice: 'Kiểm tra kết nối mạng rồi thử lại. Số liệu của bạn vẫn còn nguyên.',
  },
  notLoaded: {
    what: 'Không tải được một phần của tiện ích.',
    advice: 'Kiểm tra kết nối mạng rồi thử lại. Nếu vẫn vậy, đóng khung này và mở lại.',
  },
  changedMeanwhile: {
    what: 'Số liệu vừa thay đổi nên chưa sửa ô nào.',
    advice: 'Kết quả kiểm tra đã được cập nhật, mời xem lại.',
  },
};

export type Failures = typeof failures;
