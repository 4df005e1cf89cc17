import { isOffered } from './explain/isOffered';
import type { Case, Explanation } from './explain/types';
import type { Finding, ReviewedCase, RuleFinding } from './types';

/**
 * The case with all that it speaks for: the findings of its own rules, and where it offers a correction, whatever else
 * that would settle, usual relations and the last period. `left`: the findings that remain once it is followed.
 */
export function settledBy(
  told: Case,
  findings: readonly Finding[],
  left: (followed: Explanation) => readonly Finding[],
): ReviewedCase {
  const [first] = told.explanations;
  const offered = first && isOffered(first) ? first : null;
  const remaining = offered ? left(offered) : findings;
  // A run of copied figures that only becomes longer or shorter is not settled.
  const isGone = ({ codes, rule }: RuleFinding) =>
    codes.some((code) => offered?.codes.includes(code)) &&
    !remaining.some(
      (one) => one.kind === 'rule' && one.rule === rule && one.codes.some((code) => codes.includes(code)),
    );
  const settles = findings.filter((one) => one.kind === 'rule' && (told.rules.includes(one.rule) || isGone(one)));
  return { ...told, settles: new Set(settles.map(({ id }) => id)) };
}
