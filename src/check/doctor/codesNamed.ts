import { isDomain } from '../../appendix/domainKind';
import type { AnyRule } from '../../appendix/furtherRules';
import { relationCodes } from '../../appendix/relationCodes';
import type { Rule } from '../../appendix/types';

/** The lines a rule names itself; those of a whole kind or nature it does not name. */
export function codesNamed(rule: AnyRule): readonly string[] {
  switch (rule.kind) {
    case 'percentRange':
      return rule.signed;
    case 'rateOfCounts':
    case 'rateCut':
    case 'countsInOrder':
      return rule.except;
    case 'overResolved':
      return rule.codes;
    case 'lateWithin':
      return [rule.part, ...rule.wholes];
    case 'stockFlow':
      return [rule.stock, rule.came, rule.went];
    case 'wholeNumber':
    case 'option':
    case 'grows':
    case 'windowsAddUp':
    case 'band':
    case 'copiedRun':
    case 'copiedFlow':
      return [];
    default:
      return ofRelation(rule);
  }
}

function ofRelation(rule: Rule): readonly string[] {
  return isDomain(rule) ? [] : relationCodes(rule);
}
