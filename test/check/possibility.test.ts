import fc from 'fast-check';
import { isDomain } from '../../src/appendix/domainKind';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { relationCodes } from '../../src/appendix/relationCodes';
import type { ReductionRule, Relation } from '../../src/appendix/types';
import { judge } from '../../src/check/judge';
import type { Verdict } from '../../src/check/types';
import type { Figures } from '../../src/figures/types';
import { holds, type World } from './truth';
import { choosing, someFigures, worldOf } from './worlds';

const references = { departments: 5, districts: 7, civilServants2015: 12, publicEmployees2015: 10 };
const relations = edition.rules.filter((rule): rule is Relation => !isDomain(rule));
const kinds = [...new Set(relations.map(({ kind }) => kind))];
/** Judged on what is printed, not on what it may be rounded from. */
const onPrinted: readonly Relation['kind'][] = ['differ', 'follows', 'together', 'needs', 'reduction'];

/** The rule of percentages says which ones may be negative. */
const domain = edition.rules.filter(({ kind }) => kind === 'percentRange');
const verdictOf = (rule: Relation, figures: Figures): Verdict =>
  judge({ ...edition, rules: [...domain, rule] }, figures, references).at(-1)!.verdict;

/** A pair's companion that is left blank says so: only its count is completed. */
function complete(rule: Relation, figures: Figures, shares: readonly number[]): World {
  const world = worldOf(figures, shares, onPrinted.includes(rule.kind));
  if (rule.kind !== 'together' || figures[rule.companion]?.kind !== 'blank') return world;
  const { [rule.companion]: _, ...rest } = world;
  return rest;
}

const casesOf = <R extends Relation>(rules: readonly R[]) =>
  fc
    .constantFrom(...rules)
    .chain((rule) =>
      fc.tuple(fc.constant(rule), someFigures(relationCodes(rule)), fc.array(choosing, { minLength: 12 })),
    );

test.each(kinds)('%s fails only where nothing can satisfy it, and passes only where everything does', (kind) => {
  const seen = new Set<Verdict>();
  fc.assert(
    fc.property(casesOf(relations.filter((rule) => rule.kind === kind)), ([rule, figures, many]) => {
      const verdict = verdictOf(rule, figures);
      seen.add(verdict);
      if (verdict === 'unknown') return;
      for (const shares of many) {
        const truly = holds(rule, complete(rule, figures, shares), references);
        // The tolerance of a reduction reaches beyond the rounding of the printed rate.
        if (rule.kind === 'reduction' && verdict === 'pass') continue;
        expect({ truly, verdict }).toEqual({ truly: verdict === 'pass', verdict });
      }
    }),
    { numRuns: 600 },
  );
  expect([...seen].sort()).toEqual(['fail', 'pass', 'unknown']);
});

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
