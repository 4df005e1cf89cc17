import type { ReductionRule } from '../../appendix/types';
import { roundTo } from '../../figures/decimals';
import { judgeEqual, plainVerdict, sideOf } from '../compare';
import { rangeOf } from '../Range';
import type { Evaluator } from './relationAsked';

/** The form does not say whether staff allotted or staff present is meant: hence the tolerance in points. */
export const reduction: Evaluator<ReductionRule> = (rule, at) => {
  const [nowPlace, ratePlace] = [at(rule.now), at(rule.rate)];
  return (cells) => {
    const baseline = cells.references[rule.baseline];
    const now = cells.shownAt(nowPlace);
    if (!baseline || now === null || cells.shownAt(ratePlace) === null) return plainVerdict('unknown');
    const expected = ((baseline - now) / baseline) * 100;
    const judged = judgeEqual(sideOf(cells, [ratePlace]), {
      ...rangeOf(expected, rule.tolerance),
      shown: roundTo(expected, 2),
    });
    return judged.verdict === 'unknown' ? { ...judged, verdict: 'pass' } : judged;
  };
};
