import type { Period, Span } from '../appendix/profile';
import { cli } from '../text/vi/cli';
import { Stop } from './Stop';

const spans: Readonly<Record<string, Span>> = { Q1: 'q1', '6T': 'h1', Q3: 'q3' };

/** Reads 2021, 2021-Q1, 2021-6T or 2021-Q3; nothing given is no period. */
export function readPeriod(given: unknown): Period | null {
  if (given === undefined) return null;
  const [, year, span] = /^(\d{4})(?:-(Q1|6T|Q3))?$/.exec(String(given)) ?? [];
  if (!year) throw new Stop(cli.unknownPeriod(String(given)));
  return { year: Number(year), span: span ? (spans[span] ?? 'year') : 'year' };
}
