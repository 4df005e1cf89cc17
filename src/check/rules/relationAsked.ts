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

/** A rule made ready for one edition: what it says of any report. */
export type Asked = (cells: Cells) => Judged;

/** Makes a relation ready; `at` gives the place of a line's figure. */
export type Evaluator<R extends Rule> = (rule: R, at: (code: string) => number) => Asked;

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

export function relationAsked<R extends Relation>(rule: R, at: (code: string) => number): Asked {
  const evaluator = evaluators[rule.kind] as unknown as Evaluator<R>;
  return evaluator(rule, at);
}
