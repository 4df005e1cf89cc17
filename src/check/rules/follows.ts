import type { FollowsRule } from '../../appendix/types';
import type { Cells } from '../Cells';
import { plainVerdict } from '../compare';
import type { Evaluator } from './relationAsked';

/** Judged on what is printed: "100" is a statement that all were on time, not a rounded 99,6. */
export const follows: Evaluator<FollowsRule> = (rule, at) => {
  const [when, also] = [rule.when.map(at), rule.also.map(at)];
  return (cells) => {
    const premise = allShow(cells, when, rule.value);
    const outcome = allShow(cells, also, rule.value);
    if (premise === false || outcome === true) return plainVerdict('pass');
    if (premise === null || outcome === null) return plainVerdict('unknown');
    const other = also.map((place) => cells.shownAt(place)).find((shown) => shown !== null && shown !== rule.value);
    return { verdict: 'fail', left: other ?? null, right: rule.value, gap: null };
  };
};

/** true: all show the value; false: one shows another; null: not known yet. */
function allShow(cells: Cells, places: readonly number[], value: number): boolean | null {
  let all: true | null = true;
  for (const place of places) {
    const shown = cells.shownAt(place);
    if (shown === null) all = null;
    else if (shown !== value) return false;
  }
  return all;
}
