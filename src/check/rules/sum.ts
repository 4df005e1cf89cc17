import type { SumRule } from '../../appendix/types';
import { judgeEqual, sideOf } from '../compare';
import type { Evaluator } from './judgeRelation';

export const sum: Evaluator<SumRule> = (rule, cells) =>
  judgeEqual(sideOf(cells, [rule.whole]), sideOf(cells, rule.parts));
