import { groupedBy } from '../groupedBy';
import { mayBeSame } from '../keyOf';
import { about, type CitationRule, type Prose } from '../Prose';
import type { Citation } from '../types';
import { undatedTypes } from '../vocabulary';

/** C8: where a document is named first, its day is told too; laws by their name only (Decree 30/2020, annex I, II.6.b). */
export const firstIncomplete: CitationRule = {
  id: 'C8',
  find: (prose) =>
    [...groupedBy(prose.citations, ({ number, symbol }) => `${number}|${symbol}`).values()].flatMap((mentions) =>
      mentions.flatMap((citation, index) => {
        if (citation.date || isUndated(citation) || dayStandsBefore(citation, prose)) return [];
        const isFirst = !mentions.slice(0, index).some((earlier) => mayBeSame(earlier, citation));
        return isFirst ? about('C8', citation, { kind: 'firstIncomplete', severity: 'notice' }) : [];
      }),
    ),
};

function isUndated({ type, groups }: Citation): boolean {
  return (type !== null && undatedTypes.includes(type)) || /^(?:QH|UBTVQH)/.test(groups[0] ?? '');
}

/** As far back as the day of a sentence's own matter stands. */
const sentence = 300;
const dayTold = /(?<!\p{L})ngày\s*\d{1,2}(?:[./-]\d{1,2}[./-]\d{4}| tháng \d{1,2} năm \d{4})[^()]{0,120}$/iu;

/** "Ngày 14/01/2021, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 12/KH-UBND". */
function dayStandsBefore({ paragraph, inPlain }: Citation, { paragraphs }: Prose): boolean {
  const from = Math.max(0, inPlain.start - sentence);
  const before = paragraphs[paragraph]?.plain.folded.slice(from, inPlain.start) ?? '';
  return dayTold.test(before.split(/[.;](?=\s|$)/).at(-1) ?? '');
}
