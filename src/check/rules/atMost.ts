import type { AtMostRule } from '../../appendix/types';
import { judgeAtMost, sideOf } from '../compare';
import type { Evaluator } from './relationAsked';

export const atMost: Evaluator<AtMostRule> = (rule, at) => {
  const [less, more] = [rule.less.map(at), rule.more.map(at)];
  return (cells) => judgeAtMost(sideOf(cells, less), sideOf(cells, more));
};
