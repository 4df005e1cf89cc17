const day = (at: string) => at.split('-').reverse().join('/');

/** What the pane says where findings are accepted; loaded when it is wanted. */
export const exceptions = {
  label: 'Lý do chấp nhận',
  hint: 'Lưu trong tệp và in vào biên bản kiểm tra. Số liệu đổi thì phải chấp nhận lại.',
  lacking: 'Hãy viết rõ lý do, ít nhất 10 chữ cái.',
  accept: 'Chấp nhận',
  title: (count: number) => `Đã chấp nhận (${count})`,
  reason: 'Lý do:',
  on: (at: string) => `Ngày ${day(at)}`,
  withdraw: 'Bỏ chấp nhận',
};

export type ExceptionWords = typeof exceptions;
