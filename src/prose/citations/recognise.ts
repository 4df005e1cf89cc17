import type { PlainProse } from '../plainProse';
import { betweenMembers, citationPattern, dayBehind } from './grammar';
import { isDay, readDay } from './readDay';
import { withSharedSymbol } from './sharedSymbol';
import { symbolOf } from './symbolOf';
import { typeBefore } from './typeBefore';
import type { Citation, CitedDate } from './types';
import { issuers, symbolTypes } from './vocabulary';

/** The citations of one paragraph, in order. */
export function recognise(plain: PlainProse, paragraph: number): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of plain.folded.matchAll(citationPattern)) {
    const one = read(plain, paragraph, match, found.at(-1));
    if (one) found.push(...withSharedSymbol(plain, one));
  }
  return withSharedDays(found, plain);
}

function read(
  plain: PlainProse,
  paragraph: number,
  match: RegExpExecArray,
  last: Citation | undefined,
): Citation | null {
  const { so, core = '', number = '', year, separator = '', symbol: matched = '' } = match.groups ?? {};
  const { folded } = plain;
  const stop = match.index + match[0].length;
  const symbol = symbolOf(matched, /^\p{Ll}*/u.exec(folded.slice(stop))?.[0] ?? '');
  if (!symbol || isOwnNumber(folded, match, paragraph)) return null;
  const hasSo = so !== undefined;
  const named = typeBefore(folded.slice(0, match.index), hasSo);
  const inherited = last && betweenMembers.test(folded.slice(last.inPlain.end, match.index)) ? last.type : null;
  const type = named?.type ?? inherited;
  const mark = separator.trim();
  if (!isCitation(symbol.groups, { hasType: type !== null, hasSo, hasYear: year !== undefined, mark })) return null;
  const end = stop - symbol.cut;
  const date = dayOf(plain, paragraph, end + symbol.tail.length);
  const from = named?.at ?? match.index;
  const to = date?.to ?? end;
  return {
    paragraph,
    inPlain: { start: from, end: to },
    start: plain.start(from),
    end: plain.end(to),
    raw: plain.text.slice(from, to),
    name: plain.text.slice(from, end).replace(/\s+/g, ' '),
    type,
    ownType: named !== null,
    hasSo,
    number: number.replace(/^0+(?=\d)/, ''),
    year: year === undefined ? null : Number(year),
    symbol: symbol.groups.join('-'),
    groups: symbol.groups,
    date: date?.day ?? null,
    core: { start: plain.start(stop - core.length), end: plain.end(end) },
    written: plain.text.slice(stop - core.length, end),
    canonical: number + (year === undefined ? mark || usualMark(symbol.canonical) : `/${year}/`) + symbol.canonical,
    issuer: issuerBehind(folded.slice(to)),
    tail: symbol.tail,
  };
}

/** Where the mark between number and symbol is left out: of the Party's form if the symbol is. */
const usualMark = (symbol: string) => (symbol.includes('/') ? '-' : '/');

interface Evidence {
  readonly hasType: boolean;
  readonly hasSo: boolean;
  readonly hasYear: boolean;
  readonly mark: string;
}

/** "của Ủy ban nhân dân tỉnh về việc …". */
const issuerNamed =
  /^\s+của\s+(?<issuer>[^,;.()]{2,80}?)(?=\s+(?:về|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|công bố|và)\s|[,;.()]|$)/u;

function issuerBehind(text: string): string {
  return (issuerNamed.exec(text)?.groups?.issuer ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Numbers with letters behind a stroke are many; a citation says what it is, or its symbol does. */
function isCitation(groups: readonly string[], { hasType, hasSo, hasYear, mark }: Evidence): boolean {
  const [first = ''] = groups;
  const isKnown = symbolTypes.includes(first) || issuers.includes(first);
  if (groups.length > 1) {
    if (mark === '') return isKnown && hasSo;
    return mark === '/' || isKnown || hasType || hasSo;
  }
  if (mark === '' || first.length < 2) return false;
  return hasType || (hasSo && isKnown) || (hasYear && (hasSo || /^(?:QH|UBTVQH)\d/.test(first)));
}

/** "Số: 12/BC-VPUB" at the head of a document is its own number, or that of the one it is printed on. */
function isOwnNumber(folded: string, { index, 0: whole, groups }: RegExpExecArray, paragraph: number): boolean {
  if (groups?.so === undefined) return /số\s+hiệu\s*[|:\t]\s*$/iu.test(folded.slice(Math.max(0, index - 40), index));
  const isFirstInLine = /(?:^|[\n\t|])\s*$/.test(folded.slice(Math.max(0, index - 40), index));
  const isAlone = /^\s*(?:$|[\n\t|])/.test(folded.slice(index + whole.length));
  return isFirstInLine && (whole.includes(':') || (isAlone && paragraph < headOfDocument));
}

/** Paragraphs of the letterhead, a little more than there are. */
const headOfDocument = 12;

function dayOf(plain: PlainProse, paragraph: number, at: number): { day: CitedDate; to: number } | null {
  const rest = plain.folded.slice(at);
  const match = dayBehind.exec(rest);
  if (!match) return null;
  const after = rest.slice(match[0].length);
  if (match.groups?.comma !== undefined && beginsClause.test(after)) return null;
  return { day: readDay(plain, paragraph, match, at), to: at + match[0].length };
}

/** "Thực hiện Nghị quyết số 76/NQ-CP, ngày 05/01/2022 Ủy ban nhân dân tỉnh đã ban hành …": the day of what follows. */
const beginsClause = /^,?\s+\p{Lu}[^,;.]{0,80}?\s(?:đã|ban hành|tổ chức|có|họp|ký|giao|phê duyệt)\s/u;

/**
 * "Nghị định số 107/2020/NĐ-CP và Nghị định số 108/2020/NĐ-CP ngày 14/9/2020": the day is that of both, unless the year
 * in the symbol denies it.
 */
function withSharedDays(found: readonly Citation[], { folded }: PlainProse): readonly Citation[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [one, next] = [shared[index]!, shared[index + 1]!];
    if (one.date || !next.date || !isDay(next.date) || one.type !== next.type) continue;
    const mayShare = one.year === null || one.year === next.date.year;
    if (mayShare && betweenMembers.test(folded.slice(one.inPlain.end, next.inPlain.start)))
      shared[index] = { ...one, date: { ...next.date, own: false } };
  }
  return shared;
}
