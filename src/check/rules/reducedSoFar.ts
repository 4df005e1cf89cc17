import type { ReducedSoFarRule } from '../../appendix/types';
import { roundTo } from '../../figures/decimals';
import { judgeAtMost, plainVerdict, sideOf } from '../compare';
import { rangeOf } from '../Range';
import type { Evaluator } from './relationAsked';

export const reducedSoFar: Evaluator<ReducedSoFarRule> = (rule, at) => {
  const [cutPlace, ratePlace] = [at(rule.cut), at(rule.rate)];
  return (cells) => {
    const baseline = cells.references[rule.baseline];
    const cut = cells.shownAt(cutPlace);
    if (!baseline || cut === null || cells.shownAt(ratePlace) === null) return plainVerdict('unknown');
    const share = (cut / baseline) * 100;
    return judgeAtMost({ ...rangeOf(share), shown: roundTo(share, 2) }, sideOf(cells, [ratePlace]));
  };
};
