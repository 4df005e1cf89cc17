import type { TogetherRule } from '../../appendix/types';
import { plainVerdict } from '../compare';
import type { Evaluator } from './relationAsked';

/**
 * count    companion  verdict
 * blank    any        unknown: the count may still be typed
 * any      unreadable unknown: "-" may say none, "?" anything
 * 0        blank      pass
 * 0        filled     fail
 * above 0  blank      fail: the pair is compulsory
 * above 0  filled     pass
 */
export const together: Evaluator<TogetherRule> = (rule, at) => {
  const [countPlace, companion] = [at(rule.count), at(rule.companion)];
  return (cells) => {
    const count = cells.shownAt(countPlace);
    const filled = cells.shownAt(companion) !== null;
    if (count === null || (!filled && !cells.isBlank(rule.companion))) return plainVerdict('unknown');
    return plainVerdict(count > 0 === filled ? 'pass' : 'fail');
  };
};
