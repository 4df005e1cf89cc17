import type { GrowsRule } from '../../appendix/furtherRules';
import type { Judgement } from '../types';
import { judgeGrowth } from './judgeGrowth';
import type { PeriodEvaluator } from './judgePeriods';
import { countIn, ofNature } from './usable';

/** Q1 ≤ 6 tháng ≤ năm, wherever one window lies inside the other. */
export const grows: PeriodEvaluator<GrowsRule> = ({ id }, { edition, figures, now, earlier }) =>
  earlier.flatMap((one): readonly Judgement[] => {
    if ((one.standing !== 'inside' && one.standing !== 'around') || !now.period || !one.period) return [];
    const [small, large] = one.standing === 'inside' ? [now.period, one.period] : [one.period, now.period];
    return ofNature(edition, 'flow').map(({ id: code }) => {
      const [mine, other] = [countIn(figures, code), countIn(one.figures, code)];
      const [less, more] = one.standing === 'inside' ? [mine, other] : [other, mine];
      return judgeGrowth(id, code, less, more, [small, large], mine);
    });
  });
