import { decimalsOf } from '../../figures/decimals';
import { formatNumber } from '../../figures/formatFigure';
import type { FindingWords } from '../FindingWords';
import { rules } from './rules';

const shown = (value: number | null) => (value === null ? '…' : formatNumber(value, decimalsOf(value)));
const sum = (codes: readonly string[]) => codes.join(' + ');

/** Findings in Vietnamese: what is wrong, with both sides and their numbers, and what to do. */
export const findings: FindingWords = {
  number: shown,
  place: (code, printed, label) => `Mục ${code}${printed ? ` (mẫu in ${printed})` : ''} – ${label}`,
  gap: (gap) => `Chênh lệch ${shown(gap)}.`,
  missing: { what: 'Không tìm thấy dòng này trong bảng.', advice: 'Khôi phục dòng và tên chỉ tiêu đúng như mẫu.' },
  repeated: (rows) => ({
    what: `Có nhiều dòng cùng tên (dòng ${rows.join(', ')}).`,
    advice: 'Xóa dòng thừa rồi kiểm tra lại.',
  }),
  reasons: rules,
  failed: {
    sum: (rule, f) => `${rule.whole} là ${shown(f.left)}, nhưng ${sum(rule.parts)} cộng lại là ${shown(f.right)}.`,
    atMost: (rule, f) => `${sum(rule.less)} là ${shown(f.left)}, lớn hơn ${sum(rule.more)} là ${shown(f.right)}.`,
    limit: (rule, f) => `${sum(rule.codes)} là ${shown(f.left)}, vượt mức ${shown(f.right)}.`,
    together: (rule) => `${rule.count} và ${rule.companion} không khớp: một mục có số liệu, mục kia không.`,
    differ: (rule, f) => `${rule.codes[0]} và ${rule.codes[1]} cùng là ${shown(f.left)}.`,
    follows: (rule, f) =>
      `${sum(rule.when)} đều là ${shown(f.right)}%, nhưng ${rule.also.join(' hoặc ')} là ${shown(f.left)}%.`,
    needs: (rule, f) => `${rule.choice} ghi ${rule.equals}, nhưng ${sum(rule.counts)} cộng lại là ${shown(f.left)}.`,
    reduction: (rule, f) =>
      `${rule.rate} là ${shown(f.left)}%, nhưng tính từ ${rule.now} và số năm 2015 là ${shown(f.right)}%.`,
    reducedSoFar: (rule, f) =>
      `Riêng trong kỳ (${rule.cut}) đã giảm ${shown(f.left)}%, nhiều hơn số lũy kế ${rule.rate} là ${shown(f.right)}%.`,
    percentRange: (_, f) => `${shown(f.left)}% nằm ngoài khoảng cho phép.`,
    wholeNumber: (_, f) => `${shown(f.left)} không phải số nguyên từ 0 trở lên.`,
    option: (_, f) => `${shown(f.left)} không có trong các mã số của mục.`,
  },
  advice: {
    sum: 'Đối chiếu tổng và từng phần với số gốc.',
    atMost: 'Đối chiếu cả hai mục với số gốc.',
    limit: 'Kiểm tra lại số liệu, hoặc số tham chiếu trong Thông tin đơn vị.',
    together: 'Bổ sung mục còn thiếu hoặc xóa mục thừa.',
    differ: 'Nếu đúng là bằng nhau thì giữ nguyên.',
    follows: 'Đối chiếu các tỷ lệ với số hồ sơ.',
    needs: 'Bổ sung số lãnh đạo được bổ nhiệm hoặc sửa mã số.',
    reduction: 'Tính lại tỷ lệ, hoặc kiểm tra số năm 2015 trong Thông tin đơn vị.',
    reducedSoFar: 'Tính lại tỷ lệ lũy kế.',
    percentRange: 'Gõ lại tỷ lệ, ví dụ 99,9.',
    wholeNumber: 'Gõ lại số liệu.',
    option: 'Chọn một mã trong danh sách của ô.',
  },
  doubts: {
    textNumber: {
      what: (read, n) => `“${read}” đang là chữ, Excel không tính được. Hiểu là ${n}.`,
      advice: 'Sửa thành số.',
    },
    unitWritten: {
      what: (read, n) => `“${read}” có kèm đơn vị tính nên Excel coi là chữ. Hiểu là ${n}.`,
      advice: 'Chỉ ghi số, đơn vị đã có ở cột bên.',
    },
    otherUnit: {
      what: (read) => `“${read}” kèm một đơn vị khác với đơn vị tính của mục.`,
      advice: 'Kiểm tra lại rồi chỉ ghi số.',
    },
    percentFormat: {
      what: (read, n) => `Ô đang định dạng phần trăm (“${read}”). Hiểu là ${n}.`,
      advice: 'Ghi số không kèm dấu %, ví dụ 99,9.',
    },
    fractionForPercent: {
      what: (read, n) => `“${read}” nhỏ hơn 1%. Có thể ý là ${n}%.`,
      advice: 'Kiểm tra lại; nếu đúng là dưới 1% thì giữ nguyên.',
    },
    thousandsReadAsDecimal: {
      what: (read, n) => `Excel hiểu “${read}” là số lẻ. Có thể ý là ${n}.`,
      advice: 'Gõ số liền nhau, không gõ dấu phân cách nghìn.',
    },
    date: { what: (read) => `Excel đã đổi nội dung thành ngày tháng (“${read}”).`, advice: 'Gõ lại số liệu.' },
    errorValue: { what: (read) => `Ô đang báo lỗi ${read}.`, advice: 'Gõ lại số liệu hoặc sửa công thức.' },
    noneMark: {
      what: (read) => `Ô ghi “${read}”.`,
      advice: 'Không phát sinh thì ghi 0; không thuộc phạm vi báo cáo thì để trống.',
    },
    optionWritten: { what: (read, n) => `“${read}” là chữ. Mã số tương ứng là ${n}.`, advice: 'Ghi mã số.' },
    ratio: {
      what: (read, n) => `“${read}” là hai số.${n === '…' ? '' : ` Tỷ lệ tính ra là ${n}%.`}`,
      advice: 'Ghi một số ở đây; hai số gốc ghi ở cột Ghi chú.',
    },
    truthValue: { what: (read) => `Ô ghi giá trị ${read}.`, advice: 'Gõ lại số liệu.' },
    tooLarge: { what: (read) => `“${read}” quá lớn.`, advice: 'Kiểm tra lại số chữ số.' },
    notNumber: {
      what: (read) => `Không đọc được “${read}” thành số.`,
      advice: 'Gõ lại số liệu; lời giải thích ghi ở cột Ghi chú.',
    },
  },
};
