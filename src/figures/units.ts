import type { Indicator } from '../appendix/types';

/** Words that name the same unit in offices' speech. */
const sameUnit: readonly (readonly string[])[] = [
  ['thủ tục', 'tthc', 'thủ tục hành chính', 'tt', 'dvc', 'dịch vụ công', 'dvctt'],
  ['văn bản', 'vb', 'vbqppl', 'nghị quyết', 'quyết định', 'kế hoạch', 'công văn'],
  ['cơ quan, đơn vị', 'cơ quan', 'đơn vị', 'đv', 'cq', 'cq, đv', 'tổ chức', 'đvsn', 'đvsncl', 'đơn vị sự nghiệp'],
  ['cơ quan, đơn vị', 'sở', 'sở, ngành', 'sở, ban, ngành', 'ban', 'huyện', 'huyện, thành phố', 'ubnd cấp huyện'],
  ['người', 'ng', 'biên chế', 'công chức', 'viên chức', 'cán bộ', 'cán bộ, công chức', 'cbcc', 'cc', 'đồng chí', 'đ/c'],
  ['người', 'lãnh đạo', 'trường hợp', 'hợp đồng', 'hđ', 'hđlđ'],
  ['phiếu', 'số lượng', 'lượt phiếu', 'phiếu khảo sát'],
  ['nhiệm vụ', 'nv'],
  ['vấn đề', 'tồn tại', 'hạn chế'],
  ['%', 'phần trăm'],
];

/** Whether the words written behind a number name the indicator's own unit. */
export function isUnitOf(indicator: Indicator, words: string): boolean {
  if (indicator.kind === 'choice') return false;
  const unit = indicator.unit.toLowerCase();
  const written = words.toLowerCase().trim();
  return written === unit || sameUnit.some((names) => names.includes(unit) && names.includes(written));
}
