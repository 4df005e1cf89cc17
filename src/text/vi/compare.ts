/** What the pane says where earlier reports are chosen; loaded when it is wanted. */
export const compare = {
  help: 'Có số kỳ trước, máy nhận ra thêm nhiều lỗi gõ. Kỳ trước chỉ được đọc, không bị sửa.',
  looking: 'Đang tìm các trang phụ lục…',
  sheet: 'Phụ lục khác trong tệp này:',
  noSheets: 'Tệp này không có phụ lục nào khác.',
  file: 'Chọn tệp .xlsx kỳ trước',
  orFile: 'Hoặc chọn tệp .xlsx kỳ trước',
  withSheet: (sheet: string) => `So với: ${sheet}`,
  withFile: (sheet: string, file: string) => `So với: ${sheet} (tệp ${file})`,
  others: (sheets: readonly string[]) =>
    `Tệp có nhiều phụ lục, không so với ${sheets.map((name) => `“${name}”`).join(', ')}. Cần trang khác thì chuyển trang đó lên đầu tệp, lưu rồi chọn lại.`,
  ask: 'Đây là báo cáo kỳ nào? Điền năm để so sánh.',
  unreadable:
    'Chưa rõ cột nào, bảng nào ở đó ghi số liệu nên không so được. Mở bảng ấy, để tiêu đề “Số liệu” ở đúng cột, rồi chọn lại.',
  same: 'Cùng kỳ với báo cáo này nên không so sánh.',
  days: 'Kỳ và khoảng ngày',
  here: 'Khoảng ngày của báo cáo này',
  from: 'Từ ngày',
  to: 'Đến ngày',
  wrongDays: 'Ngày cuối phải sau ngày đầu.',
  remove: 'Bỏ so sánh',
  gone: (sheet: string) => `Không còn thấy trang “${sheet}” để so sánh.`,
  keep: 'Lưu cách so sánh vào tệp',
  keepHelp: 'Lưu lại để lần sau, hoặc người khác mở tệp này, cũng so sánh như vậy.',
  keepFiles: 'Lưu lại để lần sau cũng so sánh như vậy; riêng tệp .xlsx đã chọn thì phải chọn lại.',
  coverage: {
    help: 'Chưa thấy lỗi không có nghĩa là không có lỗi: có ô không đối chiếu được với ô nào khác.',
    alone: 'nếu chỉ có báo cáo này',
    beside: 'nếu so với kỳ trước',
    noticed: (ofTen: number, how: string) =>
      ofTen === 0 ? `Hầu như không nhận ra lỗi gõ ${how}` : `Nhận ra khoảng ${ofTen}/10 lỗi gõ ${how}`,
    source: 'Ước lượng bằng cách cho máy gõ sai thử hàng nghìn lần trên số liệu giả định.',
  },
};

export type CompareWords = typeof compare;
