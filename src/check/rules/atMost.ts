import type { AtMostRule } from '../../appendix/types';
import { judgeAtMost, sideOf } from '../compare';
import type { Evaluator } from './judgeRelation';

export const atMost: Evaluator<AtMostRule> = (rule, cells) =>
  judgeAtMost(sideOf(cells, rule.less), sideOf(cells, rule.more));
