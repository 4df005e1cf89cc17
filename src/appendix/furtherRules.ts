import type { Nature, Rule, RuleBase } from './types';

/** A rate is what the two counts in its note give; beyond one last place of what is printed it is wrong. */
export interface RateOfCountsRule<C extends string = string> extends RuleBase {
  readonly kind: 'rateOfCounts';
  /** Rates of a change since a fixed year: two counts in their notes may be meant in several ways. */
  readonly except: readonly C[];
}

/** Between half a last place and a whole one, a rate was cut off where it should have been rounded. */
export interface RateCutRule<C extends string = string> extends RuleBase {
  readonly kind: 'rateCut';
  readonly except: readonly C[];
}

/** Of the two counts in a note, the first is a part of the second. */
export interface CountsInOrderRule<C extends string = string> extends RuleBase {
  readonly kind: 'countsInOrder';
  readonly except: readonly C[];
}

/** These rates are over dossiers resolved, not over dossiers received. */
export interface OverResolvedRule<C extends string = string> extends RuleBase {
  readonly kind: 'overResolved';
  readonly codes: readonly C[];
}

/** Late dossiers of a field, by the counts in the notes, are among the late ones of all levels. */
export interface LateWithinRule<C extends string = string> extends RuleBase {
  readonly kind: 'lateWithin';
  readonly part: C;
  readonly wholes: readonly C[];
}

/** A rule about rates and the counts that stand in their notes: judged where the note gives them. */
export type NoteRule<C extends string = string> =
  | RateOfCountsRule<C>
  | RateCutRule<C>
  | CountsInOrderRule<C>
  | OverResolvedRule<C>
  | LateWithinRule<C>;

/** The days a report counts, both included, as ISO dates: offices may set their own. */
export interface PeriodWindow {
  readonly from: string;
  readonly to: string;
}

/** A flow counted over a window is at least that of any window inside. */
export interface GrowsRule extends RuleBase {
  readonly kind: 'grows';
}

/** A flow counted over a window is at least that of two separate windows inside it, added up. */
export interface WindowsAddUpRule<C extends string = string> extends RuleBase {
  readonly kind: 'windowsAddUp';
  /** Flows of which every report may tell the whole year's number: two equal ones are not added up. */
  readonly yearly: readonly C[];
}

/**
 * A stock is that of the last report, and what came, less what went. What was replaced may be counted as gone or
 * not; `slack` is the share by which books may disagree beyond that.
 */
export interface StockFlowRule<C extends string = string> extends RuleBase {
  readonly kind: 'stockFlow';
  readonly stock: C;
  readonly came: C;
  readonly went: C;
  readonly slack: number;
}

/** Figures stay near those of the last report; flows and rates are compared with a period of the same span only. */
export interface BandRule<C extends string = string> extends RuleBase {
  readonly kind: 'band';
  readonly natures: readonly Nature[];
  /** Figures that truly change by leaps. */
  readonly except: readonly C[];
  /** A count is out of the band if it is more than so many times the other, and at least `least` away from it. */
  readonly times: number;
  readonly least: number;
  /** A percentage: more than so many points away. */
  readonly points: number;
}

/** A run of at least `run` figures from `least` on, or broken rates, all equal to the last report's, may be a copy. */
export interface CopiedRunRule extends RuleBase {
  readonly kind: 'copiedRun';
  readonly run: number;
  readonly least: number;
}

/** A flow from `least` on that is no round number and equals the last report's may be a copy. */
export interface CopiedFlowRule extends RuleBase {
  readonly kind: 'copiedFlow';
  readonly least: number;
}

/** A rule about this report and earlier ones: judged where they are given. */
export type PeriodRule<C extends string = string> =
  | GrowsRule
  | WindowsAddUpRule<C>
  | StockFlowRule<C>
  | BandRule<C>
  | CopiedRunRule
  | CopiedFlowRule;

/** What needs more than the figures of one sheet. */
export type FurtherRule<C extends string = string> = NoteRule<C> | PeriodRule<C>;
export type AnyRule<C extends string = string> = Rule<C> | FurtherRule<C>;
