import type { DifferRule } from '../../appendix/types';
import { plainVerdict } from '../compare';
import type { Evaluator } from './relationAsked';

/** Two zeros are no sign of copying. */
export const differ: Evaluator<DifferRule> = (rule, at) => {
  const [one, other] = [at(rule.codes[0]), at(rule.codes[1])];
  return (cells) => {
    const [left, right] = [cells.shownAt(one), cells.shownAt(other)];
    if (left === null || right === null) return plainVerdict('unknown');
    return { verdict: left === right && left !== 0 ? 'fail' : 'pass', left, right, gap: null };
  };
};
