import type { TogetherRule } from '../../appendix/types';
import { plainVerdict } from '../compare';
import type { Evaluator } from './judgeRelation';

/**
 * count    companion  verdict
 * blank    any        unknown: the count may still be typed
 * 0        blank      pass
 * 0        filled     fail
 * above 0  blank      fail: the pair is compulsory
 * above 0  filled     pass
 */
export const together: Evaluator<TogetherRule> = (rule, cells) => {
  const count = cells.shown(rule.count);
  if (count === null) return plainVerdict('unknown');
  return plainVerdict(count > 0 === !cells.isBlank(rule.companion) ? 'pass' : 'fail');
};
