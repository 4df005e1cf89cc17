import type { PlainProse } from '../plainProse';
import type { CitedDate } from './types';

/** The day that a pattern of the grammar found at `offset`, as it stands in the original. */
export function readDay(plain: PlainProse, paragraph: number, match: RegExpMatchArray, offset: number): CitedDate {
  const { day, month, year, dayInWords, monthInWords, yearInWords, lead = '', whole = '' } = match.groups ?? {};
  const from = offset + lead.length;
  return {
    paragraph,
    start: plain.start(from),
    end: plain.end(from + whole.length),
    day: Number(day ?? dayInWords),
    month: Number(month ?? monthInWords),
    year: fullYear(year ?? yearInWords ?? ''),
    written: plain.text.slice(from, from + whole.length),
    own: true,
  };
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Whether the calendar has such a day, and documents of that year can be. */
export function isDay({ day, month, year }: CitedDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** ISO, to be compared as text. */
export function isoDay({ day, month, year }: CitedDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
