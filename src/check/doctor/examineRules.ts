import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import { brokenRules, duplicateIds, uncoveredLines } from './brokenRules';
import { components } from './components';
import { duplicates } from './duplicates';
import { domainsOf, type ExaminedRule, examinedRule, fromUnits, relationsOf } from './ExaminedRule';
import { examineComponent } from './examineComponent';
import { impliedBounds } from './impliedBounds';
import type { ImpliedBound, References, RuleFinding, RuleReport, UnexaminedRule } from './types';

/**
 * Examines the rules of an edition for themselves, whatever anyone's figures: what contradicts, what never fails, what
 * says nothing new. Exact over whole numbers (percentages in millionths), printed rounding left aside.
 */
export function examineRules(edition: Edition, references: References = {}): RuleReport {
  const broken = brokenRules(edition);
  const unusable = new Set(broken.map(({ rule }) => rule));
  const { examined, unexamined } = formsOf(edition, references, unusable);
  const same = duplicates(examined);
  const repeated = new Set(same.map(({ rules }) => rules[1]));
  const parts = components(examined.filter(({ id }) => !repeated.has(id)));
  const found = parts.flatMap((part): readonly RuleFinding[] => {
    const domains = domainsOf(edition, new Set(part.flatMap(({ names }) => names)));
    const found = examineComponent(part, domains);
    const contradictory = found.some(({ kind }) => kind === 'contradiction');
    return [...found, ...(contradictory ? [] : boundsOf(edition, part))];
  });
  const further = edition.furtherRules.map(
    ({ id }): UnexaminedRule => ({ kind: 'unexamined', rule: id, reason: 'beyondSheet' }),
  );
  const findings = [
    ...broken,
    ...duplicateIds(edition),
    ...same,
    ...found,
    ...uncoveredLines(edition),
    ...unexamined,
    ...further,
  ];
  return { rules: edition.rules.length + edition.furtherRules.length, components: parts.length, findings };
}

function formsOf(edition: Edition, references: References, unusable: ReadonlySet<string>) {
  const indicators = indicatorsOf(edition);
  const examined = new Map<string, ExaminedRule>();
  const unexamined: UnexaminedRule[] = [];
  for (const rule of relationsOf(edition)) {
    if (unusable.has(rule.id) || examined.has(rule.id)) continue;
    const form = examinedRule(rule, indicators, references);
    if (form) examined.set(rule.id, form);
    else unexamined.push({ kind: 'unexamined', rule: rule.id, reason: 'kind' });
  }
  return { examined: [...examined.values()], unexamined };
}

/** Only rules that are errors draw a figure's bounds in: the others may be broken with good reason. */
function boundsOf(edition: Edition, part: readonly ExaminedRule[]): readonly ImpliedBound[] {
  const indicators = indicatorsOf(edition);
  return components(part.filter(({ severity }) => severity === 'error')).flatMap((firm) => {
    const domains = domainsOf(edition, new Set(firm.flatMap(({ names }) => names)));
    return impliedBounds(firm, domains)
      .filter(({ name }) => indicators.has(name))
      .map(({ name, end, value, by }) => ({
        kind: 'bound',
        code: name,
        end,
        value: fromUnits(value, indicators.get(name)),
        by,
      }));
  });
}
