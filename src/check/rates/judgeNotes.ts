import type { FurtherRule, NoteRule } from '../../appendix/furtherRules';
import type { Edition } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import type { Judgement } from '../types';
import { countsInOrder } from './countsInOrder';
import { lateWithin } from './lateWithin';
import { type NotedRate, notedRates } from './NotedRate';
import { overResolved } from './overResolved';
import { rateCut, rateOfCounts } from './rateOfCounts';

type OfKind<K extends FurtherRule['kind']> = Extract<FurtherRule, { kind: K }>;

/** Judges one rule over the rates whose notes give counts; what they do not speak of is not judged. */
export type NoteEvaluator<R extends NoteRule> = (rule: R, rates: readonly NotedRate[]) => readonly Judgement[];

/** A kind of rule about notes without its evaluator does not compile. */
const evaluators: { readonly [K in NoteRule['kind']]: NoteEvaluator<OfKind<K>> } = {
  rateOfCounts,
  rateCut,
  countsInOrder,
  overResolved,
  lateWithin,
};

/** Judges what the notes say of the rates; nothing where no note gives counts. */
export function judgeNotes(edition: Edition, figures: Figures): readonly Judgement[] {
  const rates = notedRates(edition, figures);
  return rates.length === 0
    ? []
    : edition.furtherRules.flatMap((rule) => (isNoteRule(rule) ? judged(rule, rates) : []));
}

function judged<R extends NoteRule>(rule: R, rates: readonly NotedRate[]): readonly Judgement[] {
  const evaluate = evaluators[rule.kind] as unknown as NoteEvaluator<R>;
  return evaluate(rule, rates);
}

function isNoteRule(rule: FurtherRule): rule is NoteRule {
  return rule.kind in evaluators;
}
