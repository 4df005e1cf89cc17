import { isDomain } from '../../appendix/domainKind';
import type { AnyRule } from '../../appendix/furtherRules';
import type { Edition } from '../../appendix/types';
import { codesNamed } from '../doctor/codesNamed';

const known = new WeakMap<Edition, Map<string, Edition>>();

/** The edition with only the lines and rules that a change of one figure can touch: the rest judges as before. */
export function editionAround(edition: Edition, code: string): Edition {
  let ofEdition = known.get(edition);
  if (!ofEdition) {
    ofEdition = new Map();
    known.set(edition, ofEdition);
  }
  const found = ofEdition.get(code) ?? cutDown(edition, code);
  ofEdition.set(code, found);
  return found;
}

function cutDown(edition: Edition, code: string): Edition {
  const touches = (rule: AnyRule) => codesNamed(rule).includes(code);
  const rules = edition.rules.filter((rule) => isDomain(rule) || touches(rule));
  const furtherRules = edition.furtherRules.filter((rule) => rule.kind !== 'stockFlow' || touches(rule));
  const named = [...rules, ...furtherRules].filter(touches).flatMap(codesNamed);
  const codes = new Set([code, ...named]);
  return { ...edition, rules, furtherRules, lines: edition.lines.filter(({ id }) => codes.has(id)) };
}
