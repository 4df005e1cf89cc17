import type { Layout } from '../types';

/** The table's columns and fixed words, as the form prints them; widths fill an A4 page upright. */
export const layout: Layout = {
  title: 'Kết quả cải cách hành chính {period}',
  columns: [
    { key: 'number', heading: 'STT', width: 9.5 },
    { key: 'label', heading: 'Chỉ tiêu thống kê', width: 43 },
    { key: 'unit', heading: 'Đơn vị tính', width: 18.5 },
    { key: 'figure', heading: 'Số liệu', width: 11 },
    { key: 'note', heading: 'Ghi chú', width: 16 },
  ],
  spanned: 'Kết quả thống kê',
  font: 'Times New Roman',
};
