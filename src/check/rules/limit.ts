import type { LimitRule } from '../../appendix/types';
import { exactly, judgeAtMost, plainVerdict, sideOf } from '../compare';
import type { Evaluator } from './relationAsked';

export const limit: Evaluator<LimitRule> = (rule, at) => {
  const places = rule.codes.map(at);
  return (cells) => {
    const most = typeof rule.limit === 'number' ? rule.limit : cells.references[rule.limit];
    if (most === undefined) return plainVerdict('unknown');
    return judgeAtMost(sideOf(cells, places), exactly(most));
  };
};
