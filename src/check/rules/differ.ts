import type { DifferRule } from '../../appendix/types';
import { plainVerdict } from '../compare';
import type { Evaluator } from './judgeRelation';

/** Two zeros are no sign of copying. */
export const differ: Evaluator<DifferRule> = (rule, cells) => {
  const [left, right] = [cells.shown(rule.codes[0]), cells.shown(rule.codes[1])];
  if (left === null || right === null) return plainVerdict('unknown');
  return { verdict: left === right && left !== 0 ? 'fail' : 'pass', left, right, gap: null };
};
