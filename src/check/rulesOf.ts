import type { AnyRule } from '../appendix/furtherRules';
import type { Edition } from '../appendix/types';

const known = new WeakMap<Edition, ReadonlyMap<string, AnyRule>>();

/** Every rule of the edition by its id, those beyond one sheet included. */
export function rulesOf(edition: Edition): ReadonlyMap<string, AnyRule> {
  let rules = known.get(edition);
  if (!rules) {
    rules = new Map([...edition.rules, ...edition.furtherRules].map((rule) => [rule.id, rule]));
    known.set(edition, rules);
  }
  return rules;
}
