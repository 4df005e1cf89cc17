import type { PeriodWindow } from '../appendix/furtherRules';
import type { Period, Span } from '../appendix/profile';
import type { SheetReading } from '../sheet/types';

/** An earlier report chosen to compare with, as it was read then. */
export interface EarlierReport {
  /** The file it is in; none: another sheet of this workbook. */
  readonly file?: string;
  readonly reading: SheetReading;
  /** Null until somebody says: it is compared only then. */
  readonly period: Period | null;
  /** Days it counts instead of the usual ones. */
  readonly window?: PeriodWindow;
}

/** Kept while the pane is open, and nowhere else. */
export interface Compared {
  readonly reports: readonly EarlierReport[];
  /** Days this report counts instead of the usual ones. */
  readonly window: PeriodWindow | null;
}

export const nothingCompared: Compared = { reports: [], window: null };

/** The same report chosen once more takes the place of the one before. */
export function withReport(compared: Compared, report: EarlierReport): Compared {
  const others = compared.reports.filter((one) => sourceOf(one) !== sourceOf(report));
  return { ...compared, reports: [...others, report] };
}

export function sourceOf({ file, reading }: EarlierReport): string {
  return file === undefined ? `sheet ${reading.sheet.id}` : `file ${file}`;
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
