import { isDomain } from '../../appendix/domainKind';
import type { Edition, ReferenceKey, Rule, Severity } from '../../appendix/types';
import { rangeOf } from '../Range';

/** Σ coefficient · cell ≤ bound, in millionths. */
export interface LinearForm {
  readonly rule: string;
  readonly codes: readonly string[];
  readonly coefficients: readonly number[];
  readonly bound: number;
}

/** The relations of one severity that are inequalities or sums; others take no part in saying which cells are wrong. */
export function linearForms(
  edition: Edition,
  references: Readonly<Partial<Record<ReferenceKey, number>>>,
  severity: Severity = 'error',
): readonly LinearForm[] {
  return edition.rules.flatMap((rule) =>
    rule.severity === severity && !isDomain(rule) ? formsOf(rule, references) : [],
  );
}

function formsOf(rule: Rule, references: Readonly<Partial<Record<ReferenceKey, number>>>): readonly LinearForm[] {
  if (rule.kind === 'limit') {
    const most = typeof rule.limit === 'number' ? rule.limit : references[rule.limit];
    return most === undefined ? [] : [atMost(rule.id, rule.codes, [], rangeOf(most).low)];
  }
  let forms = known.get(rule);
  if (!forms) {
    forms = amongCells(rule);
    known.set(rule, forms);
  }
  return forms;
}

const known = new WeakMap<Rule, readonly LinearForm[]>();

function amongCells(rule: Rule): readonly LinearForm[] {
  if (rule.kind === 'atMost') return [atMost(rule.id, rule.less, rule.more)];
  if (rule.kind !== 'sum') return [];
  return [atMost(rule.id, [rule.whole], rule.parts), atMost(rule.id, rule.parts, [rule.whole])];
}

function atMost(rule: string, less: readonly string[], more: readonly string[], bound = 0): LinearForm {
  return { rule, codes: [...less, ...more], coefficients: [...less.map(() => 1), ...more.map(() => -1)], bound };
}
