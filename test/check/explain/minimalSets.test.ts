import { seeded } from '../../../bench/seeded';
import { type Component, componentsOf, type SearchCell } from '../../../src/check/explain/component';
import type { LinearForm } from '../../../src/check/explain/linearForms';
import { minimalSets } from '../../../src/check/explain/minimalSets';
import { bruteForce } from './bruteForce';

const one = 1_000_000;
const top = 5;
const problems = 5000;

/** Three to six cells with small numbers, some blank, some below zero, under one to four relations. */
function randomComponents(random: () => number): readonly Component[] {
  const below = (most: number) => Math.floor(random() * most);
  const codes = Array.from({ length: 3 + below(4) }, (_, index) => `c${index}`);
  const forms: LinearForm[] = [];
  for (let rule = 0; rule <= below(4); rule += 1) {
    const chosen = [...codes].sort(() => random() - 0.5).slice(0, Math.min(codes.length, 2 + below(3)));
    const cut = 1 + below(chosen.length - 1);
    const [less, more] = [chosen.slice(0, cut), chosen.slice(cut)];
    forms.push(atMost(`r${rule}`, less, more));
    if (random() < 0.4) forms.push(atMost(`r${rule}`, more, less));
  }
  const cells = codes.map((code): [string, SearchCell] => {
    const value = (below(7) - (random() < 0.1 ? 1 : 0)) * one;
    const typed = { low: value, high: value };
    return [code, { code, typed, domain: { low: 0, high: top * one }, counts: true, blank: random() < 0.15 }];
  });
  return componentsOf(forms, new Map(cells));
}

function atMost(rule: string, less: readonly string[], more: readonly string[]): LinearForm {
  return { rule, codes: [...less, ...more], coefficients: [...less.map(() => 1), ...more.map(() => -1)], bound: 0 };
}

const ordered = (sets: readonly (readonly number[])[]) =>
  sets.map((set) => [...set].sort((a, b) => a - b).join(' ')).sort();

test(`the smallest sets of ${problems} random problems are those that trying everything finds`, () => {
  const random = seeded(2022);
  let seen = 0;
  while (seen < problems)
    for (const component of randomComponents(random)) {
      seen += 1;
      const found = ordered(minimalSets(component, 4));
      const expected = ordered(bruteForce(component, top, 4));
      if (found.join() !== expected.join())
        expect({ seen, component, found }).toEqual({ seen, component, found: expected });
    }
  expect(seen).toBeGreaterThanOrEqual(problems);
});
