import type { Period } from '../../appendix/profile';
import type { Severity } from '../../appendix/types';

/** "Biên bản kiểm tra số liệu": what was checked, by which rules, when, and what the office stands by. Plain JSON. */
export interface CheckRecord {
  readonly edition: string;
  readonly rules: { readonly count: number; readonly hash: string };
  /** Empty and null where the figures came without an office. */
  readonly office: string;
  readonly period: Period | null;
  /** When, by the clock on the wall: 2022-01-03T14:05:00+07:00. */
  readonly at: string;
  readonly figures: {
    readonly filled: number;
    readonly owed: number;
    /** Owed, lacking, and not settled to stay so. */
    readonly missing: number;
  };
  readonly verdicts: { readonly pass: number; readonly fail: number; readonly unknown: number };
  /** What is still open, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** As the pane says it: see SettledReview. */
  readonly ready: boolean;
  readonly accepted: readonly AcceptedLine[];
  readonly open: readonly OpenLine[];
}

interface Line {
  readonly id: string;
  readonly severity: Severity;
  readonly codes: readonly string[];
  readonly where: string;
  /** What is wrong, with its numbers. */
  readonly what: string;
}

export interface AcceptedLine extends Line {
  readonly reason: string;
  /** The day, as 2022-01-03. */
  readonly at?: string;
}

export interface OpenLine extends Line {
  /** A warning that was marked as seen with these figures, a blank that was left on purpose. */
  readonly seen: boolean;
}
