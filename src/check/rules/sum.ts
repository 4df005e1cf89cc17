import type { SumRule } from '../../appendix/types';
import { judgeEqual, sideOf } from '../compare';
import type { Evaluator } from './relationAsked';

export const sum: Evaluator<SumRule> = (rule, at) => {
  const [whole, parts] = [[at(rule.whole)], rule.parts.map(at)];
  return (cells) => judgeEqual(sideOf(cells, whole), sideOf(cells, parts));
};
