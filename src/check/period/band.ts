import type { BandRule } from '../../appendix/furtherRules';
import type { Indicator } from '../../appendix/types';
import { roundTo } from '../../figures/decimals';
import type { Figure } from '../../figures/types';
import type { Judgement } from '../types';
import type { PeriodEvaluator } from './judgePeriods';
import { ofNature } from './usable';

/** A stock may be compared with any earlier report; what depends on the length of the window only with its like. */
export const band: PeriodEvaluator<BandRule> = (rule, { edition, figures, earlier }) =>
  rule.natures.flatMap((nature) => {
    const lasting = nature === 'stock' || nature === 'cumulative';
    const last = earlier.find(({ sameSpan }) => lasting || sameSpan);
    return last
      ? ofNature(edition, nature).map((indicator) => {
          const against = last.period ? [last.period] : [];
          return { ...judged(rule, indicator, figures[indicator.id], last.figures[indicator.id]), against };
        })
      : [];
  });

function judged(rule: BandRule, { id, kind }: Indicator, now: Figure | undefined, last: Figure | undefined): Judgement {
  const judgement = { rule: rule.id, codes: [id], undecided: [] };
  if (now?.kind !== 'number' || last?.kind !== 'number')
    return {
      ...judgement,
      verdict: 'unknown',
      undecided: now?.kind === 'number' ? [] : [id],
      left: null,
      right: null,
      gap: null,
    };
  const [left, right] = [now.value, last.value];
  const away = roundTo(Math.abs(left - right), 6);
  const fails =
    kind === 'percent'
      ? away - halfPlace(now.decimals) - halfPlace(last.decimals) > rule.points
      : away >= rule.least && Math.max(left, right) > rule.times * Math.min(left, right);
  return { ...judgement, verdict: fails ? 'fail' : 'pass', left, right, gap: fails ? away : null };
}

function halfPlace(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}
