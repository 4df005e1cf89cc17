import type { AnyRule } from '../appendix/furtherRules';
import type { Period } from '../appendix/profile';
import type { AtMostRule, LimitRule, SumRule } from '../appendix/types';
import type { ImpossibleFinding, OwedFinding, PinnedFinding, RuleFinding } from '../check/types';
import type { Problem, Untrusted } from '../figures/types';

/** What can leave a blank one value or none. */
export type LinearRule = SumRule | AtMostRule | LimitRule;

interface Advised {
  readonly what: string;
  readonly advice: string;
}

/**
 * Whether the two sides as told are just so far apart, or certainly at least so far: a side may be only the least or
 * the most it comes to, and printed percentages are rounded.
 */
export type GapCertain = 'exactly' | 'besideBlanks' | 'besideRounding';

/** The words one language needs to tell every finding; a rule kind or problem without its words does not compile. */
export interface FindingWords {
  /** A number in the language's own form; "…" for none. */
  number(value: number | null): string;
  /** `printed` is given where the form prints another number than the id. */
  place(code: string, printed: string, label: string): string;
  gap(gap: number, certain: GapCertain): string;
  readonly missing: Advised;
  /** Sheet rows as Excel numbers them. */
  repeated(rows: readonly number[]): Advised;
  /** Where what concerns so many lines of the table is told. */
  table(lines: number): string;
  readonly untrusted: Readonly<Record<Untrusted, (row: number) => Advised>>;
  period(period: Period): string;
  owed(finding: OwedFinding): Advised;
  /** A relation in words, to stand behind "because". */
  relation(rule: LinearRule): string;
  pinned(rules: readonly LinearRule[], finding: PinnedFinding): Advised;
  /** Why at least, and why at most. */
  impossible(finding: ImpossibleFinding, least: string, most: string): Advised;
  /** Why each rule holds, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly failed: {
    readonly [K in AnyRule['kind']]: (rule: Extract<AnyRule, { kind: K }>, finding: RuleFinding) => string;
  };
  /** `share`: what to do about a limit of per cent. */
  readonly advice: Readonly<Record<AnyRule['kind'] | 'share', string>>;
  readonly doubts: Readonly<
    Record<Problem, { readonly what: (read: string, proposed: string) => string; readonly advice: string }>
  >;
}
