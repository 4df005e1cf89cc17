import type { Period } from '../../appendix/profile';
import type { Judgement } from '../types';
import { judgementOf } from './judgementOf';

/** less ≤ more for one flow, `mine` being this report's own figure of it. */
export function judgeGrowth(
  rule: string,
  code: string,
  less: number | null,
  more: number | null,
  against: readonly Period[],
  mine: number | null,
): Judgement {
  if (less === 0) return judgementOf(rule, [code], 'pass', against, less, more);
  if (less === null || more === null)
    return judgementOf(rule, [code], 'unknown', against, less, more, null, mine === null ? [code] : []);
  const fails = less > more;
  return judgementOf(rule, [code], fails ? 'fail' : 'pass', against, less, more, fails ? less - more : null);
}
