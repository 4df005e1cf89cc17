import type { TogetherRule } from '../../appendix/types';
import { plainVerdict } from '../compare';
import type { Evaluator } from './judgeRelation';

/**
 * count    companion  verdict
 * blank    any        unknown: the count may still be typed
 * any      unreadable unknown: "-" may say none, "?" anything
 * 0        blank      pass
 * 0        filled     fail
 * above 0  blank      fail: the pair is compulsory
 * above 0  filled     pass
 */
export const together: Evaluator<TogetherRule> = (rule, cells) => {
  const count = cells.shown(rule.count);
  const filled = cells.shown(rule.companion) !== null;
  if (count === null || (!filled && !cells.isBlank(rule.companion))) return plainVerdict('unknown');
  return plainVerdict(count > 0 === filled ? 'pass' : 'fail');
};
