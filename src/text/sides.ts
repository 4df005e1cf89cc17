import type { RuleFinding } from '../check/types';

/** Whether the left side of a failed comparison is the larger one. */
export function isAbove({ left, right }: RuleFinding): boolean {
  return (left ?? 0) > (right ?? 0);
}

/** Cells of one side that are still without a figure. */
export function missingAmong({ undecided = [] }: RuleFinding, codes: readonly string[]): readonly string[] {
  return codes.filter((code) => undecided.includes(code));
}
