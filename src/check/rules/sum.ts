import type { SumRule } from '../../appendix/types';
import { judgeEqual, sideOf } from '../compare';
import type { Evaluator } from './evaluators';

export const sum: Evaluator<SumRule> = {
  codes: (rule) => [rule.whole, ...rule.parts],
  judge: (rule, cells) => judgeEqual(sideOf(cells, [rule.whole]), sideOf(cells, rule.parts)),
};
