import type { Period } from '../../appendix/profile';
import type { Judgement } from '../types';

/** less ≤ more for one flow, `mine` being this report's own figure of it. */
export function judgeGrowth(
  rule: string,
  code: string,
  less: number | null,
  more: number | null,
  against: readonly Period[],
  mine: number | null,
): Judgement {
  const judgement = { rule, codes: [code], against, undecided: [], gap: null };
  if (less === 0) return { ...judgement, verdict: 'pass', left: less, right: more };
  if (less === null || more === null)
    return { ...judgement, verdict: 'unknown', undecided: mine === null ? [code] : [], left: less, right: more };
  const fails = less > more;
  return { ...judgement, verdict: fails ? 'fail' : 'pass', left: less, right: more, gap: fails ? less - more : null };
}
