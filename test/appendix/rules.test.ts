import type { Code } from '../../src/appendix/ninh-thuan-2021/codes';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { furtherRules, type RuleId, rules } from '../../src/appendix/ninh-thuan-2021/rules';
import { relationCodes } from '../../src/appendix/relationCodes';
import type { AtMostRule, Relation, Rule } from '../../src/appendix/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { rules as reasonsEn } from '../../src/text/en/rules';
import { rules as reasonsVi } from '../../src/text/vi/rules';
import { type RuleCase, ruleCases } from '../cases/rules';

const indicators = indicatorsOf(edition);
const all: readonly Rule[] = edition.rules;
const relations = all.filter(
  (rule): rule is Relation => !['percentRange', 'wholeNumber', 'option'].includes(rule.kind),
);

test('a rule that names a code the form does not have does not compile', () => {
  const wrong = {
    id: 'R99',
    kind: 'atMost',
    // @ts-expect-error there is no line 3.1.9
    less: ['3.1.9'],
    more: ['3.1.3'],
    severity: 'error',
    confidence: 1,
    basis: 'logic',
  } as const satisfies AtMostRule<Code>;
  // @ts-expect-error 3.1 is a group: it takes no figure
  const group: Code = '3.1';
  // @ts-expect-error there is no such rule
  const unheard: RuleId = 'R99';
  expect([wrong.id, group, unheard]).toEqual(['R99', '3.1', 'R99']);
});

const everyRule = [...all, ...edition.furtherRules];

test('rule ids are unique', () => {
  expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length);
});

test.each(relations.map((rule) => [rule.id, rule] as const))(
  '%s names lines that take a figure, each once',
  (_, rule) => {
    const codes = relationCodes(rule);
    for (const code of codes) expect([...indicators.keys()]).toContain(code);
    expect(new Set(codes).size).toBe(codes.length);
  },
);

test('what is not nearly certain is no error; a notice is less sure than anything else', () => {
  const tooStrict = everyRule.filter(({ severity, confidence }) => severity === 'error' && confidence < 0.8);
  expect(tooStrict.map(({ id }) => id)).toEqual([]);
  for (const { confidence } of everyRule) expect(confidence > 0 && confidence <= 1).toBe(true);
});

test('the sums of the form are rules: a total with parts has one over exactly these', () => {
  for (const line of indicators.values()) {
    if (line.kind !== 'count' || !line.parts) continue;
    const sums = all.filter((rule) => rule.kind === 'sum' && rule.whole === line.id && rule.basis === 'form');
    expect(sums).toEqual([expect.objectContaining({ parts: line.parts })]);
  }
});

test('every relation of the catalogue is a rule', () => {
  const elsewhere = [
    39, // is kept by leaving 6.5 out of R37 and R38
    45, // is kept by the evaluator: a blank is not 0
  ];
  const numbers = everyRule.map(({ id }) => Number(id.slice(1).split('.')[0]));
  const missing = Array.from({ length: 48 }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
  expect(missing).toEqual(elsewhere);
  expect(relations.flatMap(relationCodes)).not.toContain('6.5');
});

test('every indicator stands in some rule: at least in the one of its kind', () => {
  const kinds = { percentRange: 'percent', wholeNumber: 'count', option: 'choice' } as const;
  const ruled = new Set<string>(relations.flatMap(relationCodes));
  for (const rule of all)
    if (rule.kind in kinds)
      for (const { id, kind } of indicators.values())
        if (kind === kinds[rule.kind as keyof typeof kinds]) ruled.add(id);
  expect([...indicators.keys()].filter((code) => !ruled.has(code))).toEqual([]);
});

const verdicts = ['valid', 'invalid', 'unknown'] as const;

/** The verdicts for which a rule has no case yet. */
function missingCases(ids: readonly string[], cases: readonly RuleCase[]): readonly string[] {
  return ids.flatMap((id) =>
    verdicts
      .filter((verdict) => !cases.some((one) => one.rule === id && one.verdict === verdict))
      .map((verdict) => `${id} has no ${verdict} case in test/cases/rules.ts`),
  );
}

test('every rule has a valid, an invalid and an unknown case', () => {
  expect(
    missingCases(
      rules.map(({ id }) => id),
      ruleCases,
    ),
  ).toEqual([]);
});

test('a rule without cases would be named', () => {
  expect(missingCases(['R99'], ruleCases)).toEqual([
    'R99 has no valid case in test/cases/rules.ts',
    'R99 has no invalid case in test/cases/rules.ts',
    'R99 has no unknown case in test/cases/rules.ts',
  ]);
});

test.each([
  ['Vietnamese', reasonsVi],
  ['English', reasonsEn],
])('every rule has its reason in %s, and no reason stands for a rule that is gone', (_, reasons) => {
  const ids = [...rules, ...furtherRules].map(({ id }) => id);
  expect(Object.keys(reasons).sort()).toEqual(ids.sort());
  for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-ZÀ-Ỹ].{10,}\.$/u);
  expect(new Set(Object.values(reasons)).size).toBe(ids.length);
});
