import { isDomain } from '../../src/appendix/domainKind';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { judge } from '../../src/check/judge';
import type { Judgement, Verdict } from '../../src/check/types';
import { figuresTyped } from '../cases/figuresTyped';
import { type RuleCase, ruleCases } from '../cases/rules';

const expected: Readonly<Record<RuleCase['verdict'], Verdict>> = { valid: 'pass', invalid: 'fail', unknown: 'unknown' };

/** What a rule says of a case; a rule over single cells is asked about the cells the case names. */
function judged({ rule, figures, references = {} }: RuleCase): readonly Judgement[] {
  const alone = isDomain(edition.rules.find(({ id }) => id === rule)!);
  const judgements = judge(edition, figuresTyped(figures), references).filter((one) => one.rule === rule);
  return alone ? judgements.filter(({ codes }) => codes[0]! in figures) : judgements;
}

const told = ({ rule, verdict, figures, references, because }: RuleCase) =>
  [rule, verdict, JSON.stringify(figures), references ? JSON.stringify(references) : '', because ?? '']
    .join(' ')
    .trim();

test.each(ruleCases.map((one) => [told(one), one] as const))('%s', (_, one) => {
  const judgements = judged(one);
  expect(judgements.map(({ verdict }) => verdict)).toEqual([expected[one.verdict]]);
});

test('no case is written twice', () => {
  const keys = ruleCases.map(({ rule, figures, references }) => JSON.stringify([rule, figures, references]));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a failed comparison carries both sides and their certain distance; a verdict that is open names its blanks', () => {
  for (const one of ruleCases)
    for (const { verdict, left, right, gap, undecided, codes } of judged(one)) {
      if (gap !== null) expect(gap).toBeGreaterThan(0);
      if (gap !== null) expect(Math.abs(left! - right!) + 1e-9).toBeGreaterThanOrEqual(gap);
      if (verdict === 'pass') expect(undecided).toEqual([]);
      for (const code of undecided) expect(codes).toContain(code);
    }
});
