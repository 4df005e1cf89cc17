import { betweenMembers } from '../grammar';
import { groupedBy } from '../groupedBy';
import { about, type CitationRule, type Prose } from '../Prose';
import type { Citation } from '../types';

/**
 * C8: a document that is carried out is named with its subject the first time (Decree 30/2020, annex I, II.6.b). Told
 * only where the sentence ends behind the day or the issuer, and began with the document: "Thực hiện Nghị quyết số …
 * ngày … của Chính phủ;". Elsewhere the words before may have told the subject.
 */
export const subjectMissing: CitationRule = {
  id: 'C8',
  find: (prose) =>
    [...groupedBy(prose.citations, ({ number, symbol }) => `${number}|${symbol}`).values()].flatMap(([first]) =>
      first && isBare(first, prose) ? about('C8', first, { kind: 'subjectMissing', severity: 'notice' }) : [],
    ),
};

const carriedOut =
  /(?<!\p{L})(?:thực hiện|triển khai|căn cứ|quán triệt|tuyên truyền|phổ biến|ban hành)\s+(?:(?:tốt|nghiêm|nghiêm túc|đầy đủ|có hiệu quả|theo)\s+)?(?:các\s+)?$/iu;
const subjectWords =
  'về|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|bổ sung|công bố|đề nghị|yêu cầu|giao|để|gắn|nhằm';
const issuer = String.raw`(?:\s+của(?:\s+(?!(?:${subjectWords})(?!\p{L}))[\p{L}-]+,?){1,14})?`;
const nothingMore = new RegExp(String.raw`^${issuer}\s*[;.](?!\d)`, 'iu');

/** Number, day, perhaps the issuer, and the sentence is over. */
function isBare(citation: Citation, { paragraphs }: Prose): boolean {
  const { paragraph, inPlain, date, groups } = citation;
  const read = paragraphs[paragraph];
  if (!read || !date?.own || /^(?:QH|UBTVQH)/.test(groups[0] ?? '')) return false;
  const { folded } = read.plain;
  let from = inPlain.start;
  for (const earlier of read.citations.filter(({ inPlain: { end } }) => end <= inPlain.start).reverse()) {
    if (!betweenMembers.test(folded.slice(earlier.inPlain.end, from))) break;
    from = earlier.inPlain.start;
  }
  return carriedOut.test(folded.slice(Math.max(0, from - 60), from)) && nothingMore.test(folded.slice(inPlain.end));
}
