import type { ReferenceKey, Relation } from '../../src/appendix/types';

/** What every cell of a rule truly is, in whole millionths; a cell that stays blank is absent. */
export type World = Readonly<Record<string, number>>;

const million = 1_000_000;

/** Whether a relation holds in a world: written from the relation's own words, not from the evaluators. */
export function holds(rule: Relation, world: World, references: Readonly<Partial<Record<ReferenceKey, number>>>) {
  const total = (codes: readonly string[]) => codes.reduce((sum, code) => sum + (world[code] ?? Number.NaN), 0);
  const all = (codes: readonly string[], value: number) => codes.every((code) => world[code] === value * million);
  switch (rule.kind) {
    case 'sum':
      return total([rule.whole]) === total(rule.parts);
    case 'atMost':
      return total(rule.less) <= total(rule.more);
    case 'limit':
      return total(rule.codes) <= million * (typeof rule.limit === 'number' ? rule.limit : references[rule.limit]!);
    case 'together':
      return world[rule.count]! > 0 === rule.companion in world;
    case 'differ':
      return world[rule.codes[0]] !== world[rule.codes[1]] || world[rule.codes[0]] === 0;
    case 'follows':
      return !all(rule.when, rule.value) || all(rule.also, rule.value);
    case 'needs':
      return world[rule.choice] !== rule.equals * million || total(rule.counts) >= million;
    case 'reduction': {
      const [rate, now] = [world[rule.rate]! / million, world[rule.now]! / million];
      const baseline = references[rule.baseline]!;
      return Math.abs(rate - ((baseline - now) / baseline) * 100) <= rule.tolerance + 1e-6;
    }
    case 'reducedSoFar':
      return Math.round((world[rule.cut]! / references[rule.baseline]!) * 100) <= world[rule.rate]!;
  }
}
