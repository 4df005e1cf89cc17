import type { PlainProse } from '../plainProse';
import { typeBefore } from './typeBefore';
import type { Citation } from './types';

/** "Quyết định số 15, 16 và " before "17/QĐ-UBND": numbers that share the symbol of the last. */
const numbersBefore =
  /(?<!\p{L})(?:số|SỐ|Số)\s*:?\s*(?<list>(?:\d{1,5}[a-z]?(?:\/(?:19|20)\d{2})?\s*(?:[,;]|,?\s*(?:và|hoặc))\s*)+)$/u;
const numberInList = /(?<number>\d{1,5}[a-z]?)(?:\/(?<year>(?:19|20)\d{2}))?/gu;

/** The documents of a list that writes kind and symbol once, the last with its own symbol. */
export function withSharedSymbol(plain: PlainProse, last: Citation): readonly Citation[] {
  if (last.ownType || last.hasSo) return [last];
  const before = plain.folded.slice(0, last.inPlain.start);
  const match = numbersBefore.exec(before);
  const type = match && typeBefore(before.slice(0, match.index), true);
  if (!match || !type) return [last];
  const at = before.length - (match.groups?.list ?? '').length;
  const others = [...before.slice(at).matchAll(numberInList)].map(
    ({ 0: written, index, groups }, position): Citation => {
      const span = { start: plain.start(at + index), end: plain.end(at + index + written.length) };
      const number = groups?.number ?? '';
      const year = groups?.year === undefined ? last.year : Number(groups.year);
      const canonical = last.canonical.replace(
        /^\d+\p{Ll}?(?:\/\d{4})?/u,
        year === null ? number : `${number}/${year}`,
      );
      const from = position === 0 ? type.at : at + index;
      return {
        ...last,
        start: plain.start(from),
        end: span.end,
        inPlain: { start: from, end: at + index + written.length },
        raw: plain.text.slice(from, at + index + written.length),
        name: `${type.type} số ${canonical}`,
        type: type.type,
        ownType: position === 0,
        hasSo: true,
        number: number.replace(/^0+(?=\d)/, ''),
        year,
        date: last.date && { ...last.date, own: false },
        core: span,
        written: canonical,
        canonical,
        tail: '',
      };
    },
  );
  return [...others, { ...last, type: type.type }];
}
