import type { CopiedFlowRule } from '../../appendix/furtherRules';
import { judgementOf } from './judgementOf';
import type { PeriodEvaluator } from './judgePeriods';
import { countIn, ofNature } from './usable';

/** Two windows hardly ever count the same large number; a round one may be an estimate, and stay. */
export const copiedFlow: PeriodEvaluator<CopiedFlowRule> = (rule, { edition, figures, earlier }) => {
  const [last] = earlier;
  if (!last) return [];
  const against = last.period ? [last.period] : [];
  return ofNature(edition, 'flow').map(({ id }) => {
    const [left, right] = [countIn(figures, id), countIn(last.figures, id)];
    if (left === null || right === null)
      return judgementOf(rule.id, [id], 'unknown', against, left, right, null, left === null ? [id] : []);
    const same = left === right && left >= rule.least && left % 100 !== 0;
    return judgementOf(rule.id, [id], same ? 'fail' : 'pass', against, left, right);
  });
};
