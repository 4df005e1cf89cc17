import { decimalsOf } from '../../figures/decimals';
import { formatNumber } from '../../figures/formatNumber';
import type { ExplanationWords } from '../ExplanationWords';

export const explanations: ExplanationWords = {
  number: (value) => formatNumber(value, decimalsOf(value)),
  certain: 'Gần như chắc chắn:',
  likely: 'Nhiều khả năng:',
  oneOf: 'Có thể là một trong các chỗ sau:',
  slips: {
    substituted: 'gõ nhầm một chữ số',
    transposed: 'gõ đảo hai chữ số',
    dropped: 'gõ thiếu một chữ số',
    doubled: 'gõ lặp một chữ số',
    inserted: 'gõ thừa một chữ số',
    zeros: 'gõ thừa hoặc thiếu số 0',
    lostComma: 'thiếu dấu phẩy thập phân',
    sign: 'thừa dấu trừ',
    other: 'sai số liệu',
    interchanged: 'bị đổi chỗ cho nhau',
    shifted: 'bị dán lệch xuống một dòng',
    several: 'cùng sai',
  },
  wrong: (codes, slip) => `${codes.join(', ')} ${slip}`,
  becomes: (code, typed, meant, alone) => (alone ? `${typed} → ${meant}` : `${code}: ${typed} → ${meant}`),
};
