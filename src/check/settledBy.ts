import { isOffered } from './explain/isOffered';
import type { Case, Explanation } from './explain/types';
import { rulesIn } from './rulesIn';
import type { Finding, ReviewedCase } from './types';

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
  const isGone = (one: Finding) =>
    rulesIn(one).length > 0 &&
    one.codes.some((code) => offered?.codes.includes(code)) &&
    !remaining.some((left) => isAbout(left, one));
  const isOwn = (one: Finding) => rulesIn(one).some((rule) => told.rules.includes(rule));
  const settles = findings.filter((one) => isOwn(one) || isGone(one));
  return { ...told, settles: new Set(settles.map(({ id }) => id)) };
}

const isAbout = (one: Finding, other: Finding) =>
  rulesIn(one).join() === rulesIn(other).join() && one.codes.some((code) => other.codes.includes(code));
