import type { PeriodWindow } from '../appendix/furtherRules';
import type { Comparing, Period, Profile, Span } from '../appendix/profile';
import type { SheetReading } from '../sheet/types';

/** An earlier report chosen to compare with, as it was read then. */
export interface EarlierReport {
  /** The file it is in; none: another sheet of this workbook. */
  readonly file?: string;
  readonly reading: SheetReading;
  /** Further appendices in that file, which are not read. */
  readonly others?: readonly string[];
  /** Null until somebody says: it is compared only then. */
  readonly period: Period | null;
  /** Days it counts instead of the usual ones, by its own file. */
  readonly window?: PeriodWindow;
}

/** What this report stands beside while the pane is open; a click keeps in the workbook what can be kept. */
export interface Compared {
  readonly reports: readonly EarlierReport[];
  /** Days said since, with all that the workbook keeps; null: as it keeps them. */
  readonly windows: Comparing['windows'] | null;
  /** Sheets that the workbook wants to be compared with and that could not be read. */
  readonly gone: readonly string[];
}

export const nothingCompared: Compared = { reports: [], windows: null, gone: [] };

type Keeping = Pick<Profile, 'comparing'> | null;

/** Days counted instead of the usual ones. */
export function windowsIn({ windows }: Compared, profile: Keeping): Comparing['windows'] {
  return windows ?? profile?.comparing?.windows ?? [];
}

/** With other days for one period. */
export function withWindow(compared: Compared, profile: Keeping, period: Period, window: PeriodWindow): Compared {
  const others = windowsIn(compared, profile).filter((one) => one.year !== period.year || one.span !== period.span);
  return { ...compared, windows: [...others, { ...period, ...window }] };
}

/** The same report chosen once more takes the place of the one before. */
export function withReport(compared: Compared, report: EarlierReport): Compared {
  const others = compared.reports.filter((one) => sourceOf(one) !== sourceOf(report));
  return { ...compared, reports: [...others, report] };
}

export function sourceOf({ file, reading }: EarlierReport): string {
  return file === undefined ? `sheet ${reading.sheet.id}` : `file ${file}`;
}

/** What the workbook can keep of this: a chosen file stays outside. */
export function comparingOf(compared: Compared, profile: Keeping): Comparing {
  const sheets = compared.reports.flatMap(({ file, reading, period }) =>
    file === undefined && period ? [{ ...period, name: reading.sheet.name }] : [],
  );
  return { windows: windowsIn(compared, profile), sheets };
}

/** Whether a click would change what the workbook keeps. */
export function isKept(compared: Compared, profile: Keeping): boolean {
  const { windows, sheets } = profile?.comparing ?? { windows: [], sheets: [] };
  const now = comparingOf(compared, profile);
  return same(now.windows, windows) && same(now.sheets, sheets);
}

/** Whether two lists hold the same, in whatever order and written by whomever. */
function same(one: readonly object[], other: readonly object[]): boolean {
  const said = (list: readonly object[]) => list.map((entry) => Object.entries(entry).sort().join()).sort();
  return said(one).join('\n') === said(other).join('\n');
}

const spans: readonly (readonly [RegExp, Span])[] = [
  [/\b6\s*(tháng|T)/iu, 'h1'],
  [/quý\s*(III|3)(?![\dI])/iu, 'q3'],
  [/quý\s*(I|1)(?![\dI])/iu, 'q1'],
];

/** What the name of a sheet says, "Phụ lục CCHC 6 tháng 2021"; null where it names no year. */
export function periodNamed(name: string): Period | null {
  const [year] = /(?<!\d)20\d\d(?!\d)/.exec(name) ?? [];
  return year ? { year: Number(year), span: spans.find(([pattern]) => pattern.test(name))?.[1] ?? 'year' } : null;
}
