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

/** What one kind of relation needs: its cells in the order they are told, and its verdict. */
export interface Evaluator<R extends Rule> {
  codes(rule: R): readonly string[];
  judge(rule: R, cells: Cells): Judged;
}

/** A relation kind without its evaluator does not compile. */
export const evaluators: { readonly [K in Relation['kind']]: Evaluator<OfKind<K>> } = {
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

/** The evaluator of a relation, whatever its kind. */
export function evaluatorOf<R extends Relation>(rule: R): Evaluator<R> {
  return evaluators[rule.kind] as unknown as Evaluator<R>;
}
