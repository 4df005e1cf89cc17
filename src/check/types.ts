import type { Period } from '../appendix/profile';
import type { Severity } from '../appendix/types';
import type { Doubt, Untrusted } from '../figures/types';
import type { Case } from './explain/types';

/** pass and fail only where certain, whatever the blank or rounded figures really are. */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** One rule judged: over one set of cells. */
export interface Judgement {
  readonly rule: string;
  readonly codes: readonly string[];
  readonly verdict: Verdict;
  /** The two sides as printed and their certain distance; null where a side is unknown or has no number. */
  readonly left: number | null;
  readonly right: number | null;
  readonly gap: number | null;
  /**
   * Cells without a figure: what stands there decides an unknown verdict, and cannot mend a failed comparison, whose
   * side is then told as the least or the most it may come to.
   */
  readonly undecided: readonly string[];
  /** The other periods it was judged against, those added up or told first in front. */
  readonly against?: readonly Period[];
  /** Numbers behind the sides that stand in no figure cell: counts of notes, parts from other reports. */
  readonly behind?: readonly number[];
  /** What the figure should be by this rule alone. */
  readonly proposed?: Proposed;
}

/** A number offered for one cell. */
export interface Proposed {
  readonly code: string;
  readonly value: number;
  /** Whether it can be written without asking further. */
  readonly certain: boolean;
  readonly confidence: number;
}

/** What we tell the user, as data: the sentences are in text/. */
export type Finding = RuleFinding | EntryFinding | BindingFinding | OwedFinding | PinnedFinding | ImpossibleFinding;

interface FindingBase {
  /** Stable over runs: the rule and its cells. */
  readonly id: string;
  readonly severity: Severity;
  readonly codes: readonly string[];
}

export interface RuleFinding extends FindingBase {
  readonly kind: 'rule';
  readonly rule: string;
  readonly left: number | null;
  readonly right: number | null;
  readonly gap: number | null;
  /** Cells still without a figure: the side they belong to is a bound. */
  readonly undecided?: readonly string[];
  readonly against?: readonly Period[];
  readonly behind?: readonly number[];
  readonly proposed?: Proposed;
}

export interface EntryFinding extends FindingBase {
  readonly kind: 'entry';
  readonly doubt: Doubt;
}

/** A line of the form that could not be found in the sheet, or was found more than once. */
export interface BindingFinding extends FindingBase {
  readonly kind: 'binding';
  /** The sheet's rows in question, counted from 0; none: the line is missing. */
  readonly rows: readonly number[];
  /** Why no figure is taken although the row is there; what concerns the whole table is told once, with all its lines. */
  readonly why?: Untrusted;
}

/** What an office owes and left blank, told once for each top group of the form. */
export interface OwedFinding extends FindingBase {
  readonly kind: 'owed';
  readonly group: string;
  /** How many figures the office owes in this group. */
  readonly owed: number;
  /** Those of `codes` that stand alone among filled neighbours: not typed yet, or 0? */
  readonly alone: readonly string[];
}

/** A blank that relations leave only one value. */
export interface PinnedFinding extends FindingBase {
  readonly kind: 'pinned';
  /** A sum alone, or one or two that say at least and at most the same. */
  readonly rules: readonly string[];
  readonly proposed: Proposed;
}

/** A blank that relations leave no value at all: some figure around it is wrong. */
export interface ImpossibleFinding extends FindingBase {
  readonly kind: 'impossible';
  /** Says that it is at least, and at most. */
  readonly rules: readonly [least: string, most: string];
  readonly least: number;
  readonly most: number;
}

export interface Progress {
  /** Group id of the first level. */
  readonly group: string;
  readonly filled: number;
  readonly owed: number;
  /** Figures owed that are blank or cannot be read. */
  readonly lacking: readonly string[];
}

/** A case with the ids of the findings that are told with it. */
export interface ReviewedCase extends Case {
  readonly settles: ReadonlySet<string>;
}

/** Everything the pane, the command line and the report need to know of one set of figures. */
export interface Review {
  readonly verdicts: { readonly pass: number; readonly fail: number; readonly unknown: number };
  readonly judgements: readonly Judgement[];
  /** Errors first, then by place in the form. */
  readonly findings: readonly Finding[];
  /** What may have gone wrong where figures contradict each other, one case for each connected part. */
  readonly cases: readonly ReviewedCase[];
  readonly progress: readonly Progress[];
}
