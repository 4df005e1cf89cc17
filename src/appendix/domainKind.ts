import type { AnyRule } from './furtherRules';
import type { DomainRule, Kind } from './types';

/** The kind of figure each domain rule speaks of. */
export const domainKind: { readonly [K in DomainRule['kind']]: Kind } = {
  percentRange: 'percent',
  wholeNumber: 'count',
  option: 'choice',
};

/** Whether a rule speaks of each indicator of a kind by itself, not of related ones. */
export function isDomain(rule: AnyRule): rule is DomainRule {
  return rule.kind in domainKind;
}
