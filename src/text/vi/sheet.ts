import type { Period, Profile } from '../../appendix/profile';
import type { ChoiceIndicator } from '../../appendix/types';

const spans = { q1: 'quý I năm', h1: '6 tháng đầu năm', q3: 'quý III năm', year: 'năm' } as const;

/** The words that stand in the sheet itself; the document is Vietnamese whatever the pane speaks. */
export const sheetText = {
  /** "năm 2021", "quý I năm 2022" */
  period: ({ year, span }: Period) => `${spans[span]} ${year}`,
  sheetName: ({ year, span }: Period) =>
    `Phụ lục CCHC ${{ q1: 'quý I ', h1: '6 tháng ', q3: 'quý III ', year: '' }[span]}${year}`,
  caption: 'Phụ lục',
  /** The line that ties the annex to its report; number and date are written in by hand or by the clerk's office. */
  attached: ({ abbreviation, office, period }: Pick<Profile, 'abbreviation' | 'office' | 'period'>) =>
    `(Kèm theo Báo cáo số      /BC-${abbreviation} ngày      tháng      năm ${period.year} của ${office})`,
  count: {
    promptTitle: 'Số đếm',
    prompt:
      'Ghi số nguyên từ 0 trở lên, không kèm đơn vị tính. Không phát sinh ghi 0; không thuộc phạm vi báo cáo để trống.',
    errorTitle: 'Chưa phải số đếm',
    error: 'Mục này ghi số nguyên từ 0 trở lên, ví dụ 1821. Lời giải thích ghi ở cột Ghi chú.',
  },
  percent: {
    promptTitle: 'Tỷ lệ phần trăm',
    prompt:
      'Ghi số từ 0 đến 100, không kèm dấu %, ví dụ 99,9. Có thể ghi hai số gốc ở cột Ghi chú, ví dụ 175.354/175.920.',
    errorTitle: 'Chưa phải tỷ lệ phần trăm',
    error: 'Mục này ghi số từ 0 đến 100, không kèm dấu %, ví dụ 99,9.',
  },
  signedPercent: {
    promptTitle: 'Tỷ lệ cắt giảm, tinh giản',
    prompt: 'Ghi số đến 100, không kèm dấu %, ví dụ 10,5. Số lượng tăng thì ghi số âm và nêu lý do ở cột Ghi chú.',
    errorTitle: 'Chưa phải tỷ lệ phần trăm',
    error: 'Mục này ghi số từ -100 đến 100, không kèm dấu %, ví dụ 10,5.',
  },
  choice: ({ options }: ChoiceIndicator) => {
    const meanings = Object.entries(options).map(([code, meaning]) => `${code} = ${meaning}`);
    return {
      promptTitle: 'Chọn mã số',
      prompt: `${meanings.join('; ')}.`,
      errorTitle: 'Mã số không có trong danh sách',
      error: `Mục này ghi một trong các mã số: ${meanings.join('; ')}.`,
    };
  },
} as const;
