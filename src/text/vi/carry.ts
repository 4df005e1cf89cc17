/** Why a chosen document cannot be read. */
const troubles = {
  notDocument:
    'Tệp này không phải văn bản Word .docx. Tệp kiểu cũ (.doc) thì mở trong Word, lưu thành .docx rồi chọn tệp mới.',
  lockedFile: 'Tệp này có mật khẩu mở. Mở trong Word, bỏ mật khẩu, lưu lại rồi chọn lại.',
  damagedFile: 'Tệp này bị hỏng hoặc chưa tải về đủ. Mở trong Word, lưu lại rồi chọn lại.',
  hugeFile: 'Tệp này quá lớn. Lưu thành bản sao, xóa bớt hình ảnh trong bản sao rồi chọn bản sao đó.',
} as const;

/** What is said where last period's report lends its prose; loaded when it is wanted. */
export const carry = {
  help: 'Lời văn vào đúng đề mục, số liệu thì lấy của kỳ này. Tệp kỳ trước chỉ được đọc, không bị sửa.',
  choose: 'Chọn báo cáo kỳ trước (.docx)',
  remove: 'Không dùng lại',
  taken: (paragraphs: number, file: string) => `Dùng lại ${paragraphs} đoạn của ${file}.`,
  nothing: (file: string) => `Không thấy lời văn nào dùng lại được trong ${file}.`,
  leftovers: (count: number) => `Còn nhắc kỳ trước (${count})`,
  leftoversHelp: 'Xem lại những chỗ này trong báo cáo mới.',
  noLeftovers: 'Không thấy chỗ nào còn nhắc kỳ trước.',
  kinds: { period: 'kỳ cũ', number: 'số cũ' },
  homeless: (count: number) => `Không có đề mục tương ứng (${count})`,
  homelessHelp: 'Các phần này đặt ở cuối báo cáo, trước lời kết. Chuyển vào đề mục phù hợp hoặc xóa.',
  left: (count: number) => `Không đưa sang (${count})`,
  leftHelp: 'Bảng, chú thích cuối trang và câu số liệu đã sửa lời; còn cần thì chép lại từ tệp cũ.',
  leftKinds: { table: 'bảng', sentence: 'câu số liệu', note: 'chú thích' },
  troubles,
} as const;

export type CarryWords = {
  readonly [Name in keyof typeof carry]: (typeof carry)[Name] extends string
    ? string
    : (typeof carry)[Name] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Kind in keyof (typeof carry)[Name]]: string };
};
