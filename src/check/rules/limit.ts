import type { LimitRule } from '../../appendix/types';
import { judgeAtMost, plainVerdict, sideOf } from '../compare';
import { rangeOf } from '../Range';
import type { Evaluator } from './judgeRelation';

export const limit: Evaluator<LimitRule> = (rule, cells) => {
  const most = typeof rule.limit === 'number' ? rule.limit : cells.references[rule.limit];
  if (most === undefined) return plainVerdict('unknown');
  return judgeAtMost(sideOf(cells, rule.codes), { range: rangeOf(most), shown: most });
};
