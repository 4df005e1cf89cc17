import type { ReductionRule } from '../../appendix/types';
import { roundTo } from '../../figures/decimals';
import { judgeEqual, plainVerdict, sideOf } from '../compare';
import { rangeOf } from '../Range';
import type { Evaluator } from './judgeRelation';

/** The form does not say whether staff allotted or staff present is meant: hence the tolerance in points. */
export const reduction: Evaluator<ReductionRule> = (rule, cells) => {
  const baseline = cells.references[rule.baseline];
  const now = cells.shown(rule.now);
  if (!baseline || now === null || cells.shown(rule.rate) === null) return plainVerdict('unknown');
  const expected = ((baseline - now) / baseline) * 100;
  const judged = judgeEqual(sideOf(cells, [rule.rate]), {
    range: rangeOf(expected, rule.tolerance),
    shown: roundTo(expected, 2),
  });
  return judged.verdict === 'unknown' ? { ...judged, verdict: 'pass' } : judged;
};
