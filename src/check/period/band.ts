import type { BandRule } from '../../appendix/furtherRules';
import type { Period } from '../../appendix/profile';
import type { Indicator } from '../../appendix/types';
import { roundTo } from '../../figures/decimals';
import type { Figure } from '../../figures/types';
import type { Judgement } from '../types';
import { judgementOf } from './judgementOf';
import type { PeriodEvaluator } from './judgePeriods';
import { ofNature } from './usable';

/** A stock may be compared with any earlier report; what depends on the length of the window only with its like. */
export const band: PeriodEvaluator<BandRule> = (rule, { edition, figures, earlier }) => {
  const judgements: Judgement[] = [];
  for (const nature of rule.natures) {
    const lasting = nature === 'stock' || nature === 'cumulative';
    const last = earlier.find(({ sameSpan }) => lasting || sameSpan);
    if (!last) continue;
    const against = last.period ? [last.period] : [];
    for (const indicator of ofNature(edition, nature))
      if (!rule.except.includes(indicator.id))
        judgements.push(judged(rule, indicator, figures[indicator.id], last.figures[indicator.id], against));
  }
  return judgements;
};

function judged(
  rule: BandRule,
  { id, kind }: Indicator,
  now: Figure | undefined,
  last: Figure | undefined,
  against: readonly Period[],
): Judgement {
  if (now?.kind !== 'number' || last?.kind !== 'number')
    return judgementOf(rule.id, [id], 'unknown', against, null, null, null, now?.kind === 'number' ? [] : [id]);
  const [left, right] = [now.value, last.value];
  const away = Math.abs(left - right);
  const fails =
    kind === 'percent'
      ? away - halfPlace(now.decimals) - halfPlace(last.decimals) > rule.points + dust
      : away >= rule.least && Math.max(left, right) > rule.times * Math.min(left, right);
  return judgementOf(rule.id, [id], fails ? 'fail' : 'pass', against, left, right, fails ? roundTo(away, 6) : null);
}

/** What binary arithmetic may add to a distance between two printed rates. */
const dust = 1e-9;

function halfPlace(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}
