import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import type { Judgement } from '../../src/check/types';
import { type FurtherCase, furtherCases } from '../cases/furtherRules';
import { reviewOf } from './furtherCases';

const verdicts = { valid: 'pass', invalid: 'fail', unknown: 'unknown' } as const;

/** What the rule says of the cells the case names, in this report or another. */
function judged(one: FurtherCase): readonly Judgement[] {
  const named = new Set([one.figures, ...(one.last ?? []).map(({ figures }) => figures)].flatMap(Object.keys));
  return reviewOf(one).judgements.filter(
    ({ rule, codes }) => rule === one.rule && (codes.length === 0 || codes.some((code) => named.has(code))),
  );
}

const told = ({ rule, verdict, figures, period = '', last, because = '' }: FurtherCase) =>
  [rule, verdict, period, JSON.stringify(figures), last ? JSON.stringify(last) : '', because].join(' ');

test.each(furtherCases.map((one) => [told(one), one] as const))('%s', (_, one) => {
  const found = new Set(judged(one).map(({ verdict }) => verdict));
  if (one.verdict === 'silent') expect([...found]).toEqual([]);
  else if (one.verdict === 'invalid') expect(found).toContain('fail');
  else {
    expect(found).toContain(verdicts[one.verdict]);
    expect(found).not.toContain('fail');
  }
});

test('a failed rule becomes a finding of its severity, told once', () => {
  const rules = new Map<string, string>(edition.furtherRules.map(({ id, severity }) => [id, severity]));
  for (const one of furtherCases) {
    const { findings } = reviewOf(one);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    const mine = findings.filter((finding) => finding.kind === 'rule' && finding.rule === one.rule);
    if (one.verdict === 'invalid') expect(mine.length).toBeGreaterThan(0);
    else expect(mine).toEqual([]);
    for (const finding of mine) expect(finding.severity).toBe(rules.get(one.rule));
  }
});

test('a failed comparison carries its sides and their distance; an open one names blanks of its own cells', () => {
  for (const { judgements } of furtherCases.map(reviewOf))
    for (const { verdict, left, right, gap, undecided, codes, rule } of judgements) {
      if (!edition.furtherRules.some(({ id }) => id === rule)) continue;
      if (gap !== null) expect([verdict, gap > 0]).toEqual(['fail', true]);
      if (gap !== null) expect(Math.abs(Math.abs(left! - right!) - gap)).toBeLessThan(1e-6);
      for (const code of undecided) expect(codes).toContain(code);
      if (verdict !== 'unknown') expect(undecided).toEqual([]);
    }
});

const idsOf = (one: Parameters<typeof reviewOf>[0]) =>
  reviewOf(one)
    .findings.filter(({ kind }) => kind === 'rule')
    .map(({ id }) => id);

test('a flow that shrank is told once, not again as the sum of two periods', () => {
  const report = (period: string, value: number) => ({ period, figures: { '1.1.3': value } });
  const last = [report('2021-6T', 40), report('2021-Q3', 20)];
  expect(idsOf({ ...report('2021', 30), last })).toEqual(['R42.1:1.1.3@2021-h1@2021-year']);
  expect(idsOf({ ...report('2021', 50), last })).toEqual(['R42.2:1.1.3@2021-h1@2021-q3@2021-year']);
});

test('a flow is told with the run that it was copied with, or alone', () => {
  const run = { '3.1.2': 1490, '3.1.3': 1821, '3.1.3.a': 1404, '3.1.3.b': 269, '3.1.3.c': 148 };
  const last = [{ period: '2020', figures: run }];
  expect(idsOf({ figures: run, period: '2022', last })).toEqual([`R48.1:${Object.keys(run).join('+')}@2020-year`]);
  expect(idsOf({ figures: { '3.1.2': 1490 }, period: '2022', last })).toEqual(['R48.2:3.1.2@2020-year']);
});

test('without notes and other periods none of these rules is even listed', () => {
  const { judgements } = reviewFigures(edition, {}, { remit: ['3'], references: {} });
  expect(judgements.filter(({ rule }) => edition.furtherRules.some(({ id }) => id === rule))).toEqual([]);
});

/** Notes always say both counts or none: there is nothing to be unsure of. */
const neverUnknown = ['R43.3', 'R26.1', 'R26.2'];

test('every rule has a valid, an invalid and an unknown case', () => {
  const missing = edition.furtherRules.flatMap(({ id }) =>
    (['valid', 'invalid', 'unknown'] as const)
      .filter((verdict) => !(verdict === 'unknown' && neverUnknown.includes(id)))
      .filter((verdict) => !furtherCases.some((one) => one.rule === id && one.verdict === verdict))
      .map((verdict) => `${id} ${verdict}`),
  );
  expect(missing).toEqual([]);
});
