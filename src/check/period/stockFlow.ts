import type { StockFlowRule } from '../../appendix/furtherRules';
import type { Comparison, Earlier } from './Comparison';
import { windowOf } from './Comparison';
import type { PeriodEvaluator } from './judgePeriods';
import { countIn } from './usable';

/** The nearest report since which the flows are known: the one just before, or one that began on the same day. */
export const stockFlow: PeriodEvaluator<StockFlowRule> = (rule, comparison) => {
  const { figures, earlier } = comparison;
  const since = earlier.find((one) => one.standing === 'follows' || beganTogether(comparison, one));
  if (!since) return [];
  const flow = (code: string) => {
    const all = countIn(figures, code);
    if (since.standing === 'follows' || all === null) return all;
    const before = countIn(since.figures, code);
    return before === null || before > all ? null : all - before;
  };
  const [stock, last] = [countIn(figures, rule.stock), countIn(since.figures, rule.stock)];
  const [came, went] = [flow(rule.came), flow(rule.went)];
  const codes = [rule.stock, rule.came, rule.went];
  const against = since.period ? [since.period] : [];
  const judgement = { rule: rule.id, codes, against, gap: null, left: stock };
  if (stock === null || last === null || came === null || went === null) {
    const undecided = codes.filter((code) => countIn(figures, code) === null);
    return [{ ...judgement, verdict: 'unknown', undecided, right: null }];
  }
  const right = stock > last + came ? last + came : Math.max(0, last + came - went);
  const fails =
    (stock > last + came || stock < last + came - went) && Math.abs(stock - right) > Math.max(1, rule.slack * last);
  return [
    {
      ...judgement,
      verdict: fails ? 'fail' : 'pass',
      undecided: [],
      right,
      gap: fails ? Math.abs(stock - right) : null,
    },
  ];
};

function beganTogether({ now }: Comparison, one: Earlier): boolean {
  return one.standing === 'around' && windowOf(now)?.from === windowOf(one)?.from;
}
