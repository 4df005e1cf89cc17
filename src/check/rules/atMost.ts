import type { AtMostRule } from '../../appendix/types';
import { judgeAtMost, sideOf } from '../compare';
import type { Evaluator } from './evaluators';

export const atMost: Evaluator<AtMostRule> = {
  codes: (rule) => [...rule.less, ...rule.more],
  judge: (rule, cells) => judgeAtMost(sideOf(cells, rule.less), sideOf(cells, rule.more)),
};
