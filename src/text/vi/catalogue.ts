import type { AnyRule } from '../../appendix/furtherRules';
import type { Nature, ReferenceKey, Severity } from '../../appendix/types';
import { decimalsOf } from '../../figures/decimals';
import { formatNumber } from '../../figures/formatNumber';

const sum = (codes: readonly string[]) => codes.join(' + ');
const all = (codes: readonly string[], value: number) => `${codes.join(' = ')} = ${value}`;
const number = (value: number) => formatNumber(value, decimalsOf(value));
const except = (codes: readonly string[]) => (codes.length > 0 ? ` (trừ ${codes.join(', ')})` : '');

const reference: Readonly<Record<ReferenceKey, string>> = {
  departments: 'số sở, ngành của tỉnh',
  districts: 'số huyện, thành phố của tỉnh',
  civilServants2015: 'biên chế công chức năm 2015',
  publicEmployees2015: 'số người làm việc năm 2015',
};

const nature: Readonly<Record<Nature, string>> = {
  flow: 'số phát sinh trong kỳ',
  stock: 'số tại thời điểm báo cáo',
  cumulative: 'số lũy kế',
  rate: 'tỷ lệ',
};

/** Where a rule that speaks of no particular line stands in the catalogue. */
export type Chapter = 'cells' | 'notes' | 'periods';

/** What the catalogue of rules says beside the reasons and the advice, which the findings say too. */
export const catalogue = {
  title: 'Danh mục các quy tắc kiểm tra số liệu',
  opening: [
    'Phụ lục số liệu báo cáo cải cách hành chính được kiểm tra theo các quy tắc dưới đây. Tài liệu này sinh tự động từ chính bộ quy tắc mà phần mềm dùng, nên luôn khớp với phần mềm; không sửa tay.',
    '**Mức độ.** *Lỗi*: số liệu mâu thuẫn nhau, cần sửa hoặc ghi lý do. *Cảnh báo*: thường là sai, cần xem lại. *Lưu ý*: nên nhìn lại một lần.',
    '**Độ chắc.** Trong 100 báo cáo đúng, quy tắc dự kiến đúng với chừng ấy báo cáo. Dưới 80 thì quy tắc không bao giờ là Lỗi.',
    '**Ô để trống** không bị coi là 0: quy tắc chỉ kết luận khi số liệu đã nhập đủ để chắc chắn. Tỷ lệ được so trong khoảng làm tròn của số chữ số đã ghi: 99,7 là từ 99,65 đến 99,75.',
    'Số mục trong công thức là mã của dòng; chỗ nào mẫu in số khác thì có ghi kèm.',
  ],
  chapters: {
    cells: 'Từng ô số liệu',
    notes: 'Tỷ lệ và hai số gốc ở cột Ghi chú',
    periods: 'So với báo cáo kỳ khác',
  } satisfies Readonly<Record<Chapter, string>>,
  citations: 'Viện dẫn văn bản trong lời văn',
  severity: { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Lưu ý' } satisfies Readonly<Record<Severity, string>>,
  basis: {
    form: 'câu chữ của biểu mẫu',
    logic: 'nghĩa của các chỉ tiêu',
  } satisfies Readonly<Record<AnyRule['basis'], string>>,
  facts: (severity: string, confidence: number, basis: string) =>
    `**${severity}** · độ chắc ${Math.round(confidence * 100)}/100 · căn cứ: ${basis}`,
  why: 'Vì sao',
  advice: 'Cần làm',
  formulas: {
    sum: (rule) => `${rule.whole} = ${sum(rule.parts)}`,
    atMost: (rule) => `${sum(rule.less)} ≤ ${sum(rule.more)}`,
    limit: (rule) =>
      `${sum(rule.codes)} ≤ ${typeof rule.limit === 'number' ? number(rule.limit) : reference[rule.limit]}`,
    together: (rule) =>
      `${rule.count} > 0 thì ${rule.companion} phải ghi; ${rule.count} = 0 thì ${rule.companion} để trống`,
    differ: (rule) => `${rule.codes[0]} ≠ ${rule.codes[1]}, trừ khi cùng bằng 0`,
    follows: (rule) => `nếu ${all(rule.when, rule.value)} thì ${all(rule.also, rule.value)}`,
    needs: (rule) => `nếu ${rule.choice} = ${rule.equals} thì ${sum(rule.counts)} ≥ 1`,
    reduction: (rule) =>
      `${rule.rate} = (${reference[rule.baseline]} − ${rule.now}) : ${reference[rule.baseline]} × 100, lệch không quá ${number(rule.tolerance)} điểm phần trăm`,
    reducedSoFar: (rule) => `${rule.cut} : ${reference[rule.baseline]} × 100 ≤ ${rule.rate}`,
    percentRange: (rule) =>
      `0 ≤ tỷ lệ ≤ 100${rule.signed.length > 0 ? `; riêng ${rule.signed.join(', ')}: −100 ≤ tỷ lệ ≤ 100` : ''}`,
    wholeNumber: () => 'số đếm là 0, 1, 2, 3, …',
    option: () => 'mã số là một trong các mã ở cột Đơn vị tính',
    rateOfCounts: (rule) =>
      `tỷ lệ${except(rule.except)} = số thứ nhất : số thứ hai × 100, lệch không quá một đơn vị của chữ số cuối đã ghi`,
    rateCut: (rule) =>
      `tỷ lệ${except(rule.except)} = số thứ nhất : số thứ hai × 100, lệch không quá nửa đơn vị của chữ số cuối đã ghi`,
    countsInOrder: (rule) => `số thứ nhất ≤ số thứ hai${except(rule.except)}`,
    overResolved: (rule) => `${rule.codes.join(', ')}: mẫu số là số hồ sơ đã giải quyết, không phải số tiếp nhận`,
    lateWithin: (rule) => `số hồ sơ quá hạn của ${rule.part} ≤ số hồ sơ quá hạn của ${sum(rule.wholes)}`,
    grows: () => 'số phát sinh của kỳ ngắn ≤ số phát sinh của kỳ dài bao trùm nó (quý I ≤ 6 tháng ≤ năm)',
    windowsAddUp: (rule) =>
      `số phát sinh của hai kỳ rời nhau cộng lại ≤ số phát sinh của kỳ bao trùm cả hai (6 tháng + quý III ≤ năm); ${rule.yearly.join(', ')} thì trừ khi kỳ nào cũng ghi số của cả năm`,
    stockFlow: (rule) =>
      `${rule.stock} từ kỳ trước + ${rule.came} − ${rule.went} đến kỳ trước + ${rule.came}, lệch không quá ${number(rule.slack * 100)}%`,
    band: (rule) =>
      `${rule.natures.flatMap((one) => (one === 'rate' ? [] : nature[one])).join(', ')}: không quá ${rule.times} lần số kỳ trước, trừ khi chênh dưới ${rule.least}; tỷ lệ: lệch không quá ${rule.points} điểm phần trăm`,
    copiedRun: (rule) =>
      `không có ${rule.run} số liền nhau (từ ${number(rule.least)} trở lên hoặc tỷ lệ lẻ) đều giống kỳ trước`,
    copiedFlow: (rule) => `số phát sinh từ ${number(rule.least)} trở lên, không tròn số, khác số kỳ trước`,
  } satisfies { readonly [K in AnyRule['kind']]: (rule: Extract<AnyRule, { kind: K }>) => string },
} as const;
