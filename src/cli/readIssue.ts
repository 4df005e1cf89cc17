import type { Issue } from '../report/buildReport';
import { cli } from '../text/vi/cli';
import { Stop } from './Stop';

/** Number and day that the clerk's office gave the report: 9 and 05/12/2021; what is not given stays blank. */
export function readIssue(number: unknown, date: unknown): Issue {
  return {
    number: number === undefined ? null : readNumber(String(number)),
    date: date === undefined ? null : readDate(String(date)),
  };
}

function readNumber(given: string): number {
  if (!/^\d{1,5}$/.test(given) || Number(given) === 0) throw new Stop(cli.notNumber(given));
  return Number(given);
}

function readDate(given: string): NonNullable<Issue['date']> {
  const [day = 0, month = 0, year = 0] = (/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(given) ?? []).slice(1).map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) throw new Stop(cli.notDate(given));
  return { day, month, year };
}
