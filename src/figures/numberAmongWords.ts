import type { Kind } from '../appendix/types';
import { readNumeral } from './readNumeral';

const about = /^(?:[~≈<>≤≥=±]+|khoảng|gần|trên|hơn|dưới|ước|ước tính|đạt|tổng|tổng số|có|là) ?:? ?(?=\d)/;
const footnote = / ?(?:[*†]+|[([][*†\d][)\]])$/;
const added = /^=? ?\d+(?: ?\+ ?\d+)+$/;

/**
 * The number that may be meant by what is none: "khoảng 50", ">100", "12+3", "1. 821", "1.821 (*)". Null: no number
 * stands out. None of them may be written without asking.
 */
export function numberAmongWords(plain: string, kind: Kind): number | null {
  if (added.test(plain)) return plain.match(/\d+/g)!.reduce((sum, digits) => sum + Number(digits), 0);
  const bare = plain
    .replace(about, '')
    .replace(footnote, '')
    .replace(/(?<=\d) ?([.,]) ?(?=\d)/g, '$1')
    .replace(kind === 'percent' ? / ?%$/ : /$^/, '');
  return bare === plain ? null : (readNumeral(bare, kind)?.value ?? null);
}
