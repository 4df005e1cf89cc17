/** What the pane says where a damaged table is made anew; loaded when it is wanted. */
export const rebuild = {
  help: 'Bảng này có dòng chưa nhận ra hoặc đã lệch. Có thể lập bảng mới đúng mẫu ở trang tính khác: số liệu chắc chắn được chép sang, trang này giữ nguyên.',
  button: 'Dựng lại bảng',
  adoptHelp: (cells: number) =>
    `Đã nhận ra ${cells} mục nhưng Excel chưa biết ô nào là của mục nào. Nhận bảng này sẽ đặt tên cho các ô, thêm nhắc nhập và màu báo lỗi nếu chưa có; không sửa số, không đổi định dạng.`,
  adopt: 'Nhận bảng này',
  needsProfile: 'Điền thông tin đơn vị ở bước 1 để dựng lại bảng.',
  whole: (from: string) => `Đã chép đủ số liệu từ “${from}”.`,
  left: (count: number, from: string) => `${count} mục chưa chép được, cần xem lại ở “${from}” rồi nhập:`,
  line: (code: string, rows: readonly number[], read: string | null) =>
    `Mục ${code}: ${read === null ? '' : `đang ghi “${read}”, `}dòng ${rows.join(', ')}`,
  strange: (row: number, label: string, read: string) => `Dòng ${row} “${label}” không có trong mẫu: đang ghi ${read}`,
  close: 'Đã xem',
  column: 'Cột nào ghi số liệu của kỳ báo cáo này?',
  columnHelp: 'Chọn một cột: khung đọc thử theo cột đó, trang tính chưa đổi gì.',
  columnKept: 'Đang đọc thử theo cột này. Bấm “Nhận bảng này” để lần sau không phải chọn lại.',
  columnNamed: (letters: string, heading: string) =>
    `Cột ${letters}${heading ? ` “${heading}”` : ', không có tiêu đề'}`,
  examples: (lines: readonly { readonly code: string; readonly text: string }[]) =>
    `Mục ${lines.map(({ code, text }) => `${code}:\u00a0${text || 'trống'}`).join(' · ')}`,
};

export type RebuildWords = typeof rebuild;
