import type { ReducedSoFarRule } from '../../appendix/types';
import { roundTo } from '../../figures/decimals';
import { judgeAtMost, plainVerdict, sideOf } from '../compare';
import { rangeOf } from '../Range';
import type { Evaluator } from './judgeRelation';

export const reducedSoFar: Evaluator<ReducedSoFarRule> = (rule, cells) => {
  const baseline = cells.references[rule.baseline];
  const cut = cells.shown(rule.cut);
  if (!baseline || cut === null || cells.shown(rule.rate) === null) return plainVerdict('unknown');
  const share = (cut / baseline) * 100;
  return judgeAtMost({ range: rangeOf(share), shown: roundTo(share, 2) }, sideOf(cells, [rule.rate]));
};
