import type { FollowsRule } from '../../appendix/types';
import type { Cells } from '../Cells';
import { plainVerdict } from '../compare';
import type { Evaluator } from './judgeRelation';

/** Judged on what is printed: "100" is a statement that all were on time, not a rounded 99,6. */
export const follows: Evaluator<FollowsRule> = (rule, cells) => {
  const premise = allShow(cells, rule.when, rule.value);
  const outcome = allShow(cells, rule.also, rule.value);
  if (premise === false || outcome === true) return plainVerdict('pass');
  if (premise === null || outcome === null) return plainVerdict('unknown');
  const other = rule.also.map((code) => cells.shown(code)).find((shown) => shown !== null && shown !== rule.value);
  return { verdict: 'fail', left: other ?? null, right: rule.value, gap: null };
};

/** true: all show the value; false: one shows another; null: not known yet. */
function allShow(cells: Cells, codes: readonly string[], value: number): boolean | null {
  const shown = codes.map((code) => cells.shown(code));
  if (shown.some((one) => one !== null && one !== value)) return false;
  return shown.includes(null) ? null : true;
}
