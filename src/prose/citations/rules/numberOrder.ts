import { groupedBy } from '../groupedBy';
import { keyOf } from '../keyOf';
import { about, type CitationRule } from '../Prose';
import { isDay, isoDay } from '../readDay';
import type { Citation, CitationFinding } from '../types';
import { symbolTypes } from '../vocabulary';

/** C7: in one number book of one year the numbers rise with the days. */
export const numberOrder: CitationRule = {
  id: 'C7',
  find: ({ citations }) => {
    const dated = citations.filter(({ date, year }) => date?.own && isDay(date) && (year ?? date.year) === date.year);
    const books = groupedBy(dated, bookOf);
    return [...books.values()].map(firstMentions).flatMap(outOfOrder);
  },
};

/** Letters of one office are numbered together, whichever unit wrote them; other documents by their kind. */
function bookOf({ groups, year, date, issuer }: Citation): string {
  const [first = '', second = ''] = groups;
  const book = symbolTypes.includes(first) ? [first, second] : [first];
  return [...book, year === null ? '' : 'year', date?.year, issuer].join('|');
}

function firstMentions(book: readonly Citation[]): readonly Citation[] {
  return [...groupedBy(book, keyOf).values()].map(([first]) => first!);
}

/** One by one whatever contradicts most of the others; where two contradict only each other, the one told later. */
function outOfOrder(book: readonly Citation[]): readonly CitationFinding[] {
  const against = (one: Citation) => book.filter((other) => contradicts(one, other));
  const worst = book.reduce((most, one) => (against(one).length >= against(most).length ? one : most), book[0]!);
  const [neighbour] = against(worst);
  if (!neighbour) return [];
  const [date, neighbourDate] = [worst.date?.written ?? '', neighbour.date?.written ?? ''];
  const fault = { kind: 'numberOrder', severity: 'warning', date, neighbour: neighbour.name, neighbourDate } as const;
  return [about('C7', worst, fault), ...outOfOrder(book.filter((one) => one !== worst))];
}

function contradicts(one: Citation, other: Citation): boolean {
  if (!one.date || !other.date) return false;
  const [number, otherNumber] = [Number.parseInt(one.number, 10), Number.parseInt(other.number, 10)];
  const [day, otherDay] = [isoDay(one.date), isoDay(other.date)];
  return (number < otherNumber && day > otherDay) || (number > otherNumber && day < otherDay);
}
