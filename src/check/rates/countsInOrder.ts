import type { CountsInOrderRule } from '../../appendix/furtherRules';
import type { Judgement } from '../types';
import type { NoteEvaluator } from './judgeNotes';

export const countsInOrder: NoteEvaluator<CountsInOrderRule> = (rule, rates) =>
  rates.flatMap(({ code, counts: { part, whole } }): Judgement[] => {
    if (part === null || whole === null || rule.except.includes(code)) return [];
    const judgement = { rule: rule.id, codes: [code], undecided: [], left: part, right: whole };
    return part > whole
      ? [{ ...judgement, verdict: 'fail', gap: part - whole }]
      : [{ ...judgement, verdict: 'pass', gap: null }];
  });
