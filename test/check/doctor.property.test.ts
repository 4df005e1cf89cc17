import fc from 'fast-check';
import type { Relation } from '../../src/appendix/types';
import { examineRules } from '../../src/check/doctor/examineRules';
import type { RuleFinding } from '../../src/check/doctor/types';
import { allToys, keeps, mildness, roomIn, toyCodes, toyEdition } from './doctorTruth';

const code = fc.constantFrom(...toyCodes);
const some = (least: number, most: number) => fc.uniqueArray(code, { minLength: least, maxLength: most });
/** Some codes, cut in two where `at` says. */
const apart = fc.tuple(fc.shuffledSubarray([...toyCodes], { minLength: 2 }), fc.nat()).map(([codes, cut]) => {
  const at = 1 + (cut % (codes.length - 1));
  return [codes.slice(0, at), codes.slice(at)] as const;
});

const said: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 5, arbitrary: apart.map(([less, more]) => ({ kind: 'atMost', less, more })) },
  {
    weight: 3,
    arbitrary: apart.map(([[whole, ...more], parts]) => ({ kind: 'sum', whole, parts: [...more, ...parts] })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(some(1, 3), fc.integer({ min: -1, max: 7 }))
      .map(([codes, limit]) => ({ kind: 'limit', codes, limit })),
  },
  { weight: 1, arbitrary: some(2, 2).map((codes) => ({ kind: 'differ', codes })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(apart, fc.integer({ min: 0, max: 3 }))
      .map(([[when, also], value]) => ({ kind: 'follows', when, also, value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(apart, fc.integer({ min: 0, max: 3 }))
      .map(([[[choice], counts], equals]) => ({ kind: 'needs', choice, counts, equals })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a', 'b', 'c').map((count) => ({ kind: 'together', count, companion: 'd' })),
  },
);
const rule = fc.tuple(said, fc.constantFrom('error', 'warning', 'notice'));
const ruleSets = fc
  .array(rule, { minLength: 1, maxLength: 6 })
  .map((rules) =>
    rules.map(
      ([one, severity], at) =>
        ({ ...one, id: `R${at}`, severity, confidence: 1, basis: 'logic' }) as unknown as Relation,
    ),
  );

type Found<K extends RuleFinding['kind']> = Extract<RuleFinding, { kind: K }>;

function examined(rules: readonly Relation[]) {
  const { findings } = examineRules(toyEdition(rules));
  const of = <K extends RuleFinding['kind']>(kind: K) => findings.filter((one): one is Found<K> => one.kind === kind);
  const named = (ids: readonly string[]) => rules.filter(({ id }) => ids.includes(id));
  return { of, named };
}

const satisfying = (rules: readonly Relation[]) => allToys.filter((toy) => rules.every((one) => keeps(one, toy)));
const forAll = (property: (rules: readonly Relation[]) => void) =>
  fc.assert(fc.property(ruleSets, property), { numRuns: 500, seed: 20_21 });

test('nothing small is given up, and everything has a form', () => {
  forAll((rules) => expect(examined(rules).of('unexamined')).toEqual([]));
});

test('a contradiction is told exactly where no record keeps all rules, and no rule in it can be spared', () => {
  let seen = 0;
  forAll((rules) => {
    const { of, named } = examined(rules);
    const told = of('contradiction');
    expect(told.length > 0).toBe(satisfying(rules).length === 0);
    for (const { rules: ids } of told) {
      seen += 1;
      expect(satisfying(named(ids))).toEqual([]);
      for (const id of ids) expect(satisfying(named(ids.filter((other) => other !== id)))).not.toEqual([]);
    }
  });
  expect(seen).toBeGreaterThan(20);
});

test('dead rules are those that every record keeps', () => {
  forAll((rules) => {
    const dead = rules.filter((one) => allToys.every((toy) => keeps(one, toy))).map(({ id }) => id);
    const { of } = examined(rules);
    const repeated = of('duplicate').map(({ rules: [, id] }) => id);
    expect(
      of('dead')
        .map((one) => one.rule)
        .sort(),
    ).toEqual(dead.filter((id) => !repeated.includes(id)).sort());
  });
});

test('duplicates are true to their word', () => {
  forAll((rules) => {
    const { of, named } = examined(rules);
    for (const { rules: ids } of of('duplicate')) {
      const [one, other] = named(ids);
      for (const toy of allToys) expect(keeps(one!, toy)).toBe(keeps(other!, toy));
    }
  });
});

test('redundant is what rules no milder imply, and the rules named do so', () => {
  let seen = 0;
  forAll((rules) => {
    const { of, named } = examined(rules);
    if (of('contradiction').length > 0) return;
    const out = [...of('duplicate').map(({ rules: [, id] }) => id), ...of('dead').map((one) => one.rule)];
    const left = rules.filter(({ id }) => !out.includes(id));
    const implied = left.filter((one) => {
      const others = left.filter((other) => other !== one && mildness[other.severity] <= mildness[one.severity]);
      return satisfying(others).every((toy) => keeps(one, toy));
    });
    expect(
      of('redundant')
        .map((one) => one.rule)
        .sort(),
    ).toEqual(implied.map(({ id }) => id).sort());
    for (const { rule: id, by } of of('redundant')) {
      seen += 1;
      const [one] = named([id]);
      expect(satisfying(named(by)).every((toy) => keeps(one!, toy))).toBe(true);
      for (const spared of by)
        expect(satisfying(named(by.filter((other) => other !== spared))).every((toy) => keeps(one!, toy))).toBe(false);
    }
  });
  expect(seen).toBeGreaterThan(60);
});

test('hidden equalities are the inequalities without room, and the rules named leave none', () => {
  let seen = 0;
  forAll((rules) => {
    const { of, named } = examined(rules);
    if (of('contradiction').length > 0) return;
    const out = [
      ...of('duplicate').map(({ rules: [, id] }) => id),
      ...of('dead').map((one) => one.rule),
      ...of('redundant').map((one) => one.rule),
    ];
    const records = satisfying(rules);
    const tight = rules.filter((one) => !out.includes(one.id) && records.every((toy) => roomIn(one, toy) === 0));
    const told = of('equality').flatMap((one) => one.rules);
    expect(told).toEqual(expect.arrayContaining(tight.map(({ id }) => id)));
    for (const { rules: ids, severity } of of('equality')) {
      seen += 1;
      const among = named(ids);
      expect(among.some((one) => satisfying(among).every((toy) => roomIn(one, toy) === 0))).toBe(true);
      expect(mildness[severity]).toBe(Math.max(...among.map((one) => mildness[one.severity])));
    }
  });
  expect(seen).toBeGreaterThan(20);
});

test('implied bounds are the least and the most that the error rules leave', () => {
  let seen = 0;
  forAll((rules) => {
    const { of, named } = examined(rules);
    if (of('contradiction').length > 0) return;
    const firm = rules.filter(({ severity }) => severity === 'error');
    const records = satisfying(firm);
    const ends = toyCodes.flatMap((one) => {
      const all = records.map((toy) => toy[one]!);
      const [low, high] = [Math.min(...all), Math.max(...all)];
      return [...(high < 3 ? [`${one} high ${high}`] : []), ...(low > 0 ? [`${one} low ${low}`] : [])];
    });
    expect(
      of('bound')
        .map(({ code, end, value }) => `${code} ${end} ${value}`)
        .sort(),
    ).toEqual(ends.sort());
    seen += ends.length;
    for (const { by } of of('bound')) expect(named(by).every(({ severity }) => severity === 'error')).toBe(true);
  });
  expect(seen).toBeGreaterThan(60);
});
