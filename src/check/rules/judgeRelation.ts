import type { Relation, Rule } from '../../appendix/types';
import type { Cells } from '../Cells';
import type { Judged } from '../compare';
import { atMost } from './atMost';
import { differ } from './differ';
import { follows } from './follows';
import { limit } from './limit';
import { needs } from './needs';
import { reducedSoFar } from './reducedSoFar';
import { reduction } from './reduction';
import { sum } from './sum';
import { together } from './together';

type OfKind<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** Judges one relation over the cells of a report. */
export type Evaluator<R extends Rule> = (rule: R, cells: Cells) => Judged;

/** A relation kind without its evaluator does not compile. */
const evaluators: { readonly [K in Relation['kind']]: Evaluator<OfKind<K>> } = {
  sum,
  atMost,
  limit,
  together,
  differ,
  follows,
  needs,
  reduction,
  reducedSoFar,
};

export function judgeRelation<R extends Relation>(rule: R, cells: Cells): Judged {
  const evaluate = evaluators[rule.kind] as unknown as Evaluator<R>;
  return evaluate(rule, cells);
}
