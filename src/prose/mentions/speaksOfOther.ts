import type { Period } from '../../appendix/profile';
import type { Sentence } from './checkMentions';

/** Comparisons, aims and other stretches of time. */
const otherMatter =
  /(?<!\p{L})(?:cùng kỳ|kỳ trước|năm trước|quý trước|năm ngoái|so với|phấn đấu|mục tiêu|chỉ tiêu|dự kiến|tăng|lũy kế|trong tháng|tháng \d|giai đoạn|đến năm|theo đó có|đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}[/.]\d)(?!\p{L})/iu;
const ofQuarter = /(?<!\p{L})(?:quý\s+[IV\d]+|(?:6|sáu|9|chín)\s+tháng)(?!\p{L})/iu;
/** A number that is no figure: about so many. */
const hedged = /(?:gần|hơn|trên|khoảng|dưới|xấp xỉ|ít nhất|tối thiểu|tối đa|thêm|chừng|từ|không quá)\s+$/iu;
const year = /(?<![\d/.-])(?:19|20)\d{2}(?!\d)/g;

/** One part of an office, or some of many. */
const narrower =
  /(?<!\p{L})(?:riêng|trong nội bộ|liên ngành|thí điểm|lĩnh vực quản lý|(?:của|tại|thuộc|do)\s+(?:từng|một số|cơ quan|đơn vị|văn phòng|trung tâm|bộ phận|phòng|chi cục))(?!\p{L})/iu;
const field = /(?<!\p{L})lĩnh vực(?!\p{L})/iu;
/** An office or a place by its name: "Sở Y tế", "huyện Ninh Hải", and not "sở, ngành". */
const named =
  /(?<!\p{L})(?:[Ss]ở|[Bb]ộ|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Cc]hi cục|[Cc]ục|Ban Quản lý)\s+\p{Lu}/u;

/**
 * Whether a sentence tells of another period, an aim, a comparison, only about how many there are, or of a part of what
 * the figure counts; `office` is the one that reports, whose name narrows nothing.
 */
export function speaksOfOther(
  { before, after, whole }: Sentence,
  matched: string,
  upToNumber: string,
  period: Period | null,
  office: string,
): boolean {
  const around = `${before} ¦ ${after}`;
  if (hedged.test(upToNumber) || otherMatter.test(around)) return true;
  if ((period === null || period.span === 'year') && ofQuarter.test(whole)) return true;
  if (narrower.test(whole) || named.test(withoutOwnName(whole, office))) return true;
  if (field.test(around) && !field.test(matched)) return true;
  const years = (around.match(year) ?? []).map(Number);
  return years.some((one) => one !== period?.year);
}

/** "Sở Nội vụ tỉnh X" is also "Sở Nội vụ", "Ủy ban nhân dân huyện Y" also "huyện Y". */
function withoutOwnName(text: string, office: string): string {
  const at = named.exec(office)?.index;
  const short = at === undefined ? '' : office.slice(at).replace(/\s+tỉnh\s.*$/u, '');
  return [office, short].reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '')), text);
}
