import type { NeedsRule } from '../../appendix/types';
import { plainVerdict, sideOf } from '../compare';
import { toMillionths } from '../Range';
import type { Evaluator } from './relationAsked';

export const needs: Evaluator<NeedsRule> = (rule, at) => {
  const [place, counts] = [at(rule.choice), rule.counts.map(at)];
  return (cells) => {
    const choice = cells.shownAt(place);
    const counted = sideOf(cells, counts);
    if ((choice !== null && choice !== rule.equals) || counted.low >= toMillionths(1)) return plainVerdict('pass');
    if (choice === null || counted.shown === null) return plainVerdict('unknown');
    return { verdict: 'fail', left: counted.shown, right: 1, gap: null };
  };
};
