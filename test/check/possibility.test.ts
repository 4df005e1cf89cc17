import fc from 'fast-check';
import { seeded } from '../../bench/seeded';
import { isDomain } from '../../src/appendix/domainKind';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { relationCodes } from '../../src/appendix/relationCodes';
import type { Edition, ReductionRule, Relation } from '../../src/appendix/types';
import { judge } from '../../src/check/judge';
import type { Verdict } from '../../src/check/types';
import type { Figures } from '../../src/figures/types';
import { drawnFigures, drawnShares } from './boxes';
import { holds, type World } from './truth';
import { someFigures, worldOf } from './worlds';

const boxes = 100_000;
const references = { departments: 5, districts: 7, civilServants2015: 12, publicEmployees2015: 10 };
const relations = edition.rules.filter((rule): rule is Relation => !isDomain(rule));
/** Judged on what is printed, not on what it may be rounded from. */
const onPrinted: readonly Relation['kind'][] = ['differ', 'follows', 'together', 'needs', 'reduction'];

/** Each relation with its own lines alone, beside the rule that says which percentages may be negative. */
const domain = edition.rules.filter(({ kind }) => kind === 'percentRange');
const alone = new Map(
  relations.map((rule): [Relation, Edition] => {
    const lines = edition.lines.filter(({ id }) => relationCodes(rule).includes(id));
    return [rule, { ...edition, lines, rules: [...domain, rule] }];
  }),
);
const verdictOf = (rule: Relation, figures: Figures): Verdict =>
  judge(alone.get(rule)!, figures, references).at(-1)!.verdict;

/** A pair's companion that is left blank says so: only its count is completed. */
function complete(rule: Relation, figures: Figures, shares: readonly number[]): World {
  const world = worldOf(figures, shares, onPrinted.includes(rule.kind));
  if (rule.kind !== 'together' || figures[rule.companion]?.kind !== 'blank') return world;
  const { [rule.companion]: _, ...rest } = world;
  return rest;
}

test(`${boxes} boxes: a rule fails only where nothing can satisfy it, and passes only where everything does`, () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < boxes; seed += 1) {
    const random = seeded(seed);
    const rule = relations[seed % relations.length]!;
    const figures = drawnFigures(relationCodes(rule), random);
    const verdict = verdictOf(rule, figures);
    const said = `${rule.kind} ${verdict}`;
    seen.set(said, (seen.get(said) ?? 0) + 1);
    // The tolerance of a reduction reaches beyond the rounding of the printed rate.
    if (verdict === 'unknown' || (rule.kind === 'reduction' && verdict === 'pass')) continue;
    for (let sample = 0; sample < 6; sample += 1) {
      const world = complete(rule, figures, drawnShares(8, random));
      if (holds(rule, world, references) !== (verdict === 'pass'))
        expect({ seed, rule: rule.id, figures, verdict, world }).toBe('contradicted by no sample');
    }
  }
  const said = relations.flatMap(({ kind }) => ['pass', 'fail', 'unknown'].map((verdict) => `${kind} ${verdict}`));
  expect([...new Set(said)].filter((one) => (seen.get(one) ?? 0) < 20)).toEqual([]);
});

const casesOf = <R extends Relation>(rules: readonly R[]) =>
  fc.constantFrom(...rules).chain((rule) => fc.tuple(fc.constant(rule), someFigures(relationCodes(rule))));

test('a comparison that is open can still go both ways', () => {
  const ends = Array.from({ length: 32 }, (_, bits) => [0, 1, 2, 3, 4].map((bit) => (bits >> bit) & 1));
  const compared = relations.filter(({ kind }) => ['atMost', 'limit', 'reducedSoFar'].includes(kind));
  fc.assert(
    fc.property(casesOf(compared), ([rule, figures]) => {
      if (verdictOf(rule, figures) !== 'unknown') return;
      const outcomes = ends.map((shares) => holds(rule, worldOf(figures, shares, false), references));
      // Two printed figures are compared: with one of them blank there is nothing to tell yet.
      if (rule.kind === 'reducedSoFar' && relationCodes(rule).some((code) => figures[code]?.kind !== 'number')) return;
      expect(new Set(outcomes).size).toBe(2);
    }),
    { numRuns: 2000 },
  );
});

test('a reduction passes exactly within its tolerance and the rounding of the printed rate', () => {
  const reductions = relations.filter((rule): rule is ReductionRule => rule.kind === 'reduction');
  fc.assert(
    fc.property(casesOf(reductions), ([rule, figures]) => {
      const rate = figures[rule.rate];
      if (rate?.kind !== 'number' || figures[rule.now]?.kind !== 'number') return;
      const widened = { ...rule, tolerance: rule.tolerance + 0.5 * 10 ** -rate.decimals };
      const within = holds(widened, worldOf(figures, [0], true), references);
      expect(verdictOf(rule, figures)).toBe(within ? 'pass' : 'fail');
    }),
    { numRuns: 1000 },
  );
});
