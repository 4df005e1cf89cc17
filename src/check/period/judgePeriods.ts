import type { FurtherRule, PeriodRule } from '../../appendix/furtherRules';
import type { Judgement } from '../types';
import { band } from './band';
import type { Comparison } from './Comparison';
import { copiedFlow } from './copiedFlow';
import { copiedRun } from './copiedRun';
import { grows } from './grows';
import { stockFlow } from './stockFlow';
import { windowsAddUp } from './windowsAddUp';

type OfKind<K extends FurtherRule['kind']> = Extract<FurtherRule, { kind: K }>;

/** Judges one rule over this report and earlier ones. */
export type PeriodEvaluator<R extends PeriodRule> = (rule: R, comparison: Comparison) => readonly Judgement[];

/** A kind of rule about periods without its evaluator does not compile. */
const evaluators: { readonly [K in PeriodRule['kind']]: PeriodEvaluator<OfKind<K>> } = {
  grows,
  windowsAddUp,
  stockFlow,
  band,
  copiedRun,
  copiedFlow,
};

export function judgePeriods(comparison: Comparison): readonly Judgement[] {
  return comparison.edition.furtherRules.flatMap((rule) => (isPeriodRule(rule) ? judged(rule, comparison) : []));
}

function judged<R extends PeriodRule>(rule: R, comparison: Comparison): readonly Judgement[] {
  const evaluate = evaluators[rule.kind] as unknown as PeriodEvaluator<R>;
  return evaluate(rule, comparison);
}

function isPeriodRule(rule: FurtherRule): rule is PeriodRule {
  return rule.kind in evaluators;
}
