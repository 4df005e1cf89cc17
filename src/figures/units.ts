import type { Indicator } from '../appendix/types';
import { plainText } from './readNumeral';

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

/** "Nghìn hồ sơ", "1.000 người", "‰": a number under such a unit is another number. */
const multiplied = /(?:^|[^\p{L}])(?:chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?=[^\p{L}]|$)|10{1,2}(?![\d%])|1[.,]?000|‰/u;

/** "ĐVT: nghìn hồ sơ" over a table: every count in it is another number. */
export function isMultiplied(written: string): boolean {
  return multiplied.test(plainText(written).toLowerCase());
}

/** Whether what stands in the column of units says that the figure counts something else than the form asks for. */
export function unitDiffers(indicator: Indicator, written: string): boolean {
  const unit = plainText(written)
    .toLowerCase()
    .replace(/phần trăm/g, '%');
  if (indicator.kind === 'choice' || unit === '' || isUnitOf(indicator, unit)) return false;
  if (unit === indicator.unitPrinted.toLowerCase()) return false;
  if (multiplied.test(unit.replace(/^tỷ lệ|^tỉ lệ/, ''))) return true;
  const percent = unit.includes('%');
  return indicator.kind === 'percent' ? !percent && !/^(tỷ|tỉ) lệ$/.test(unit) : percent;
}
