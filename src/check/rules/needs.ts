import type { NeedsRule } from '../../appendix/types';
import { plainVerdict, sideOf } from '../compare';
import { rangeOf } from '../Range';
import type { Evaluator } from './judgeRelation';

export const needs: Evaluator<NeedsRule> = (rule, cells) => {
  const choice = cells.shown(rule.choice);
  const counted = sideOf(cells, rule.counts);
  if ((choice !== null && choice !== rule.equals) || counted.range.low >= rangeOf(1).low) return plainVerdict('pass');
  if (choice === null || counted.shown === null) return plainVerdict('unknown');
  return { verdict: 'fail', left: counted.shown, right: 1, gap: null };
};
