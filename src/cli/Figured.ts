import type { Exception } from '../appendix/exception';
import type { Period, Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { LastPeriod } from '../check/period/Comparison';
import type { Entry, LostLine } from '../figures/types';

/** One set of figures as read from a file, whatever the kind of file. */
export interface Figured {
  readonly edition: Edition;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly lost: readonly LostLine[];
  readonly profile: Profile | null;
  readonly period: Period | null;
  readonly exceptions: readonly Exception[];
  /** What the file says it is compared with. */
  readonly beside: readonly LastPeriod[];
  /** Of a workbook: the sheet that was read, and the appendices in it that were not. */
  readonly sheet: { readonly name: string; readonly others: readonly string[] } | null;
}
