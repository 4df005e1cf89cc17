import type { ReferenceKey, Severity } from '../../appendix/types';

/** What is odd about a set of rules, whatever the figures. */
export type RuleFinding =
  | BrokenRule
  | DuplicateId
  | DuplicateRelation
  | DeadRule
  | Contradiction
  | RedundantRule
  | HiddenEquality
  | ImpliedBound
  | UncoveredLine
  | UnexaminedRule;

/** It names a line the form does not have, a group, or one line twice: it cannot be judged at all. */
export interface BrokenRule {
  readonly kind: 'broken';
  readonly rule: string;
  readonly reason: 'unknownLine' | 'group' | 'repeatedLine';
  readonly codes: readonly string[];
}

export interface DuplicateId {
  readonly kind: 'duplicateId';
  readonly rule: string;
  readonly times: number;
}

/** The same relation under two ids, however it is put: the firmer first, the other is to spare. */
export interface DuplicateRelation {
  readonly kind: 'duplicate';
  readonly rules: readonly [string, string];
}

/** No figures that the lines may have break it. */
export interface DeadRule {
  readonly kind: 'dead';
  readonly rule: string;
}

/** No figures satisfy these rules together, and each of them is needed for that. */
export interface Contradiction {
  readonly kind: 'contradiction';
  readonly rules: readonly string[];
}

/** Who breaks it breaks one of the others too, none of which is milder. */
export interface RedundantRule {
  readonly kind: 'redundant';
  readonly rule: string;
  readonly by: readonly string[];
}

/** "At most" rules that leave no room together: they say "equal", as firmly as the mildest of them. */
export interface HiddenEquality {
  readonly kind: 'equality';
  readonly rules: readonly string[];
  readonly severity: Severity;
}

/** What a figure can be at most or at least is narrower than its kind allows. */
export interface ImpliedBound {
  readonly kind: 'bound';
  readonly code: string;
  readonly end: 'low' | 'high';
  readonly value: number;
  readonly by: readonly string[];
}

/** No relation speaks of the line: only what its kind allows is checked. */
export interface UncoveredLine {
  readonly kind: 'uncovered';
  readonly code: string;
}

/** Left out of the comparison with the others. */
export interface UnexaminedRule {
  readonly kind: 'unexamined';
  readonly rule: string;
  /** It has no linear form here; it needs notes or other periods; or the search for a record was given up. */
  readonly reason: 'kind' | 'beyondSheet' | 'tooHard';
}

export interface RuleReport {
  readonly rules: number;
  readonly components: number;
  readonly findings: readonly RuleFinding[];
}

/** Reference numbers that are given are constants; the others may be any whole number. */
export type References = Readonly<Partial<Record<ReferenceKey, number>>>;
