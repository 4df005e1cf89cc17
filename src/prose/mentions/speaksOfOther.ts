import type { Period } from '../../appendix/profile';
import type { Sentence } from './checkMentions';

/** Comparisons, aims and other stretches of time. */
const otherMatter =
  /(?<!\p{L})(?:cùng kỳ|kỳ trước|năm trước|quý trước|năm ngoái|so với|phấn đấu|mục tiêu|chỉ tiêu|dự kiến|tăng|lũy kế|trong tháng|tháng \d|giai đoạn|đến năm|theo đó có)(?!\p{L})/iu;
const ofQuarter = /(?<!\p{L})(?:quý\s+[IV\d]+|(?:6|sáu|9|chín)\s+tháng)(?!\p{L})/iu;
/** A number that is no figure: about so many. */
const hedged = /(?:gần|hơn|trên|khoảng|dưới|xấp xỉ|ít nhất|tối thiểu|tối đa|thêm|chừng|từ|không quá)\s+$/iu;
const year = /(?<![\d/.-])(?:19|20)\d{2}(?!\d)/g;

/** Whether a sentence tells of another period, an aim, a comparison, or only about how many there are. */
export function speaksOfOther(
  { before, after }: Sentence,
  matched: string,
  upToNumber: string,
  period: Period | null,
): boolean {
  const around = `${before} ¦ ${after}`;
  if (hedged.test(upToNumber) || otherMatter.test(around)) return true;
  if (period && period.span !== 'year' ? false : ofQuarter.test(around + matched)) return true;
  const years = (around.match(year) ?? []).map(Number);
  return years.some((one) => one !== period?.year);
}
