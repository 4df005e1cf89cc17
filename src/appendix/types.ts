import type { FurtherRule } from './furtherRules';

/** What a line of the form asks for. A `group` line takes no figure. */
export type Kind = 'count' | 'percent' | 'choice';

/**
 * How a figure behaves over time. A `flow` belongs to the reporting window and adds up over windows;
 * a `stock` is a state at its end; `cumulative` runs from a fixed start ("lũy kế đến thời điểm báo cáo");
 * a `rate` is a percentage.
 */
export type Nature = 'flow' | 'stock' | 'cumulative' | 'rate';

interface Line {
  /** Unique within the edition, e.g. `3.1.3.a`. */
  readonly id: string;
  /** The number in the STT column exactly as the form prints it: may repeat, may be empty. */
  readonly printed: string;
  readonly label: string;
  /** The whole label, or the parts of it, that the form sets in italics. */
  readonly italic?: 'all' | readonly string[];
}

export interface Group extends Line {
  readonly kind: 'group';
}

interface Figured extends Line {
  readonly nature: Nature;
  /** The unit column as the form prints it; may be empty, may be a list of choices. */
  readonly unitPrinted: string;
}

export interface CountIndicator extends Figured {
  readonly kind: 'count';
  /** The unit meant, where the printed one is missing or odd. */
  readonly unit: string;
  /** The lines under "Trong đó" that add up to this one. */
  readonly parts?: readonly string[];
}

export interface PercentIndicator extends Figured {
  readonly kind: 'percent';
  readonly unit: string;
}

export interface ChoiceIndicator extends Figured {
  readonly kind: 'choice';
  /** Meaning by code. */
  readonly options: Readonly<Record<number, string>>;
}

export type Indicator = CountIndicator | PercentIndicator | ChoiceIndicator;
export type FormLine = Group | Indicator;

/** Numbers of the office's surroundings that some rules compare with; each may be unknown. */
export type ReferenceKey =
  | 'departments' // sở, ngành of the province
  | 'districts' // huyện, thành phố of the province
  | 'civilServants2015' // biên chế công chức in 2015
  | 'publicEmployees2015'; // người làm việc in đơn vị sự nghiệp in 2015

export type Severity = 'error' | 'warning' | 'notice';

export interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  /** How sure we are that the relation always holds, 0–1. Below 0.8 a rule is at most a warning. */
  readonly confidence: number;
  /** Where the relation comes from: the wording of the form, or plain logic of its terms. */
  readonly basis: 'form' | 'logic';
}

/** whole = the parts added up. */
export interface SumRule<C extends string = string> extends RuleBase {
  readonly kind: 'sum';
  readonly whole: C;
  readonly parts: readonly C[];
}

/** The `less` figures added up are at most the `more` figures added up. */
export interface AtMostRule<C extends string = string> extends RuleBase {
  readonly kind: 'atMost';
  readonly less: readonly C[];
  readonly more: readonly C[];
  /** The smaller side is usually most of the larger one: work done, posts filled. */
  readonly usually?: 'most';
}

/** The figures added up are at most a number: a constant, or a reference number of the profile. */
export interface LimitRule<C extends string = string> extends RuleBase {
  readonly kind: 'limit';
  readonly codes: readonly C[];
  readonly limit: number | ReferenceKey;
}

/** A count above zero and a filled companion go together: either both or neither. */
export interface TogetherRule<C extends string = string> extends RuleBase {
  readonly kind: 'together';
  readonly count: C;
  readonly companion: C;
}

/** Two neighbouring figures that are equal may have been copied. */
export interface DifferRule<C extends string = string> extends RuleBase {
  readonly kind: 'differ';
  readonly codes: readonly [C, C];
}

/** If every `when` figure shows `value`, every `also` figure shows it too. */
export interface FollowsRule<C extends string = string> extends RuleBase {
  readonly kind: 'follows';
  readonly when: readonly C[];
  readonly value: number;
  readonly also: readonly C[];
}

/** If the choice is `equals`, the counts add up to one at least. */
export interface NeedsRule<C extends string = string> extends RuleBase {
  readonly kind: 'needs';
  readonly choice: C;
  readonly equals: number;
  readonly counts: readonly C[];
}

/** rate ≈ (baseline − now) / baseline × 100, within `tolerance` points beyond the printed rounding. */
export interface ReductionRule<C extends string = string> extends RuleBase {
  readonly kind: 'reduction';
  readonly rate: C;
  readonly now: C;
  readonly baseline: ReferenceKey;
  readonly tolerance: number;
}

/** What was cut in this period alone, over the baseline, is at most the cumulative rate. */
export interface ReducedSoFarRule<C extends string = string> extends RuleBase {
  readonly kind: 'reducedSoFar';
  readonly cut: C;
  readonly baseline: ReferenceKey;
  readonly rate: C;
}

/** Each percentage lies between 0 and 100; those of `signed` may go down to −100. */
export interface PercentRangeRule<C extends string = string> extends RuleBase {
  readonly kind: 'percentRange';
  readonly signed: readonly C[];
}

/** Each count is a whole number from 0. */
export interface WholeNumberRule extends RuleBase {
  readonly kind: 'wholeNumber';
}

/** Each coded figure is one of its options. */
export interface OptionRule extends RuleBase {
  readonly kind: 'option';
}

/** A rule about cells related to one another. */
export type Relation<C extends string = string> =
  | SumRule<C>
  | AtMostRule<C>
  | LimitRule<C>
  | TogetherRule<C>
  | DifferRule<C>
  | FollowsRule<C>
  | NeedsRule<C>
  | ReductionRule<C>
  | ReducedSoFarRule<C>;

/** A rule about every indicator of one kind, each by itself. */
export type DomainRule<C extends string = string> = PercentRangeRule<C> | WholeNumberRule | OptionRule;

export type Rule<C extends string = string> = Relation<C> | DomainRule<C>;

/** One published version of the appendix with its rules and layout. */
export interface Edition {
  readonly id: string;
  readonly lines: readonly FormLine[];
  readonly rules: readonly Rule[];
  readonly furtherRules: readonly FurtherRule[];
  readonly layout: Layout;
}

/** An edition with its narrative, apart so that only the report carries the outline along. */
export interface ReportEdition extends Edition {
  readonly outline: Outline;
}

/** The sheet's columns, in the order of the form. */
export type Column = 'number' | 'label' | 'unit' | 'figure' | 'note';

export interface Layout {
  /** Title of the appendix with `{period}` for "năm 2021". */
  readonly title: string;
  readonly columns: readonly {
    readonly key: Column;
    /** Words in the header row; `unit` and `figure` stand under `spanned`. */
    readonly heading: string;
    /** Width in characters of the default digit, as Excel counts. */
    readonly width: number;
  }[];
  readonly spanned: string;
  readonly font: string;
}

export interface Outline<C extends string = string> {
  /** Tên loại, in capitals: "BÁO CÁO". */
  readonly documentType: string;
  /** Trích yếu nội dung, with `{period}`. */
  readonly subject: string;
  /** What stands before the first heading: a prompt for the letter that asked for the report, then the announcement. */
  readonly opening: { readonly prompt: string; readonly text: string };
  readonly sections: readonly Section<C>[];
  /** Paragraphs after the last section. */
  readonly closing: readonly string[];
}

/**
 * A heading of the narrative with what stands under it. Texts may hold the slots `{period}`, `{nextPeriod}`,
 * `{office}` and `{addressee}`; headings of levels 1 and 2 are printed in capitals, as are their filled slots.
 */
export interface Section<C extends string = string> {
  /** Stable address, e.g. `A.II.2`; content controls carry it in their tags. */
  readonly id: string;
  /** 1 part (A.), 2 chapter (I.), 3 item (1.), 4 sub-item (3.1.). */
  readonly level: 1 | 2 | 3 | 4;
  /** The number as printed: "A.", "I.", "1.", "3.1."; Word counts it itself, a test keeps both together. */
  readonly number: string;
  readonly heading: string;
  readonly also?: readonly string[]; // as other offices and earlier reports print it
  /** What a person is asked to write here. */
  readonly prompts: readonly string[];
  readonly sentences?: readonly DataSentence<C>[];
}

/**
 * A sentence filled from figures: slots `{3.1.3}` print the figure in Vietnamese form, a count of zero as "không có".
 * The first case that holds gives the wording, else `text`; with a slot still blank it becomes a prompt.
 */
export interface DataSentence<C extends string = string> {
  readonly id: string;
  readonly text?: string;
  readonly cases?: readonly SentenceCase<C>[];
}

/** A wording for particular figures: nothing to report (0), or one option of a choice. */
export interface SentenceCase<C extends string = string> {
  readonly when: Readonly<Partial<Record<C, number>>>;
  readonly text: string;
}
