import type { Indicator } from '../appendix/types';

/** Words that name the same unit in offices' speech. */
const sameUnit: readonly (readonly string[])[] = [
  ['thủ tục', 'tthc', 'thủ tục hành chính', 'tt'],
  ['văn bản', 'vb', 'vbqppl'],
  ['cơ quan, đơn vị', 'cơ quan', 'đơn vị', 'đv', 'cq', 'cq, đv'],
  ['người', 'ng', 'biên chế', 'công chức', 'viên chức', 'cán bộ'],
  ['phiếu', 'số lượng', 'lượt phiếu'],
  ['nhiệm vụ', 'nv'],
  ['vấn đề'],
  ['%', 'phần trăm'],
];

/** Whether the words written behind a number name the indicator's own unit. */
export function isUnitOf(indicator: Indicator, words: string): boolean {
  if (indicator.kind === 'choice') return false;
  const unit = indicator.unit.toLowerCase();
  const written = words.toLowerCase().trim();
  return written === unit || sameUnit.some((names) => names.includes(unit) && names.includes(written));
}
