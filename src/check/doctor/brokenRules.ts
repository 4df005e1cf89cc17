import { relationCodes } from '../../appendix/relationCodes';
import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import { codesNamed } from './codesNamed';
import { relationsOf } from './ExaminedRule';
import type { BrokenRule, DuplicateId, UncoveredLine } from './types';

/** Rules that name what the form cannot answer: a fault of the rules, never of the figures. */
export function brokenRules(edition: Edition): readonly BrokenRule[] {
  const indicators = indicatorsOf(edition);
  const groups = new Set(edition.lines.flatMap((line) => (line.kind === 'group' ? [line.id] : [])));
  return [...edition.rules, ...edition.furtherRules].flatMap((rule) => {
    const codes = codesNamed(rule);
    const finding = (reason: BrokenRule['reason'], wrong: readonly string[]): BrokenRule[] =>
      wrong.length > 0 ? [{ kind: 'broken', rule: rule.id, reason, codes: [...new Set(wrong)] }] : [];
    return [
      ...finding(
        'unknownLine',
        codes.filter((code) => !indicators.has(code) && !groups.has(code)),
      ),
      ...finding(
        'group',
        codes.filter((code) => groups.has(code)),
      ),
      ...finding(
        'repeatedLine',
        codes.filter((code, index) => codes.indexOf(code) !== index),
      ),
    ];
  });
}

export function duplicateIds({ rules, furtherRules }: Edition): readonly DuplicateId[] {
  const times = new Map<string, number>();
  for (const { id } of [...rules, ...furtherRules]) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].flatMap(([rule, count]) => (count > 1 ? [{ kind: 'duplicateId', rule, times: count }] : []));
}

/** Lines that no relation speaks of. */
export function uncoveredLines(edition: Edition): readonly UncoveredLine[] {
  const covered = new Set(relationsOf(edition).flatMap(relationCodes));
  return [...indicatorsOf(edition).keys()]
    .filter((code) => !covered.has(code))
    .map((code) => ({ kind: 'uncovered', code }));
}
