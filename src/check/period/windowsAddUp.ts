import type { PeriodWindow, WindowsAddUpRule } from '../../appendix/furtherRules';
import type { Period } from '../../appendix/profile';
import type { Figures } from '../../figures/types';
import { type Comparison, windowOf } from './Comparison';
import { judgeGrowth } from './judgeGrowth';
import type { PeriodEvaluator } from './judgePeriods';
import { countIn, ofNature } from './usable';
import { standingOf } from './windows';

interface Report {
  readonly period: Period;
  readonly window: PeriodWindow;
  readonly figures: Figures;
}

/** Năm ≥ 6 tháng + quý III: any two windows apart inside a third, this report being one of the three. */
export const windowsAddUp: PeriodEvaluator<WindowsAddUpRule> = ({ id, yearly }, comparison) =>
  comparison.earlier.length < 2
    ? []
    : triplesOf(reportsOf(comparison)).flatMap(([one, two, whole]) => {
        const mine = comparison.figures;
        if (one.figures !== mine && two.figures !== mine && whole.figures !== mine) return [];
        return ofNature(comparison.edition, 'flow').map(({ id: code }) => {
          const [first, second] = [countIn(one.figures, code), countIn(two.figures, code)];
          const all = countIn(whole.figures, code);
          const repeated = all !== null && yearly.includes(code) && (first === all || second === all);
          const parts = first === null || second === null ? null : repeated ? Math.max(first, second) : first + second;
          const against = [one.period, two.period, whole.period];
          const judged = judgeGrowth(id, code, parts, all, against, countIn(mine, code));
          // Only of what is told: a hundred cells are judged, and copying costs more than judging.
          const told = judged.verdict === 'fail' && first !== null && second !== null;
          return told ? { ...judged, behind: [first, second] } : judged;
        });
      });

function reportsOf({ figures, now, earlier }: Comparison): readonly Report[] {
  return [{ ...now, figures }, ...earlier].flatMap((one) => {
    const window = windowOf(one);
    return window && one.period ? [{ period: one.period, window, figures: one.figures }] : [];
  });
}

/** Two reports and the one around them both, the earlier of the two first. */
function triplesOf(reports: readonly Report[]): readonly (readonly [Report, Report, Report])[] {
  return reports.flatMap((whole) => {
    const inside = reports.filter(({ window }) => standingOf(window, whole.window) === 'inside');
    return inside.flatMap((one) =>
      inside.filter(({ window }) => window.from > one.window.to).map((two) => [one, two, whole] as const),
    );
  });
}
