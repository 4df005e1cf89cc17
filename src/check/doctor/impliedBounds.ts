import type { ExaminedRule } from './ExaminedRule';
import { type Demand, findRecord, rowsOfDomains, type Search, taken } from './findRecord';
import { neededAmong } from './neededAmong';
import type { Domains, TakenRow } from './Row';
import { Tableau, TooLarge } from './Tableau';

/** An end of a name's domain that rules draw in, in units of rows. */
export interface DrawnIn {
  readonly name: string;
  readonly end: 'low' | 'high';
  readonly value: number;
  readonly by: readonly string[];
}

/** Steps down from the bound of fractions to that of whole numbers; beyond these the wider bound is told. */
const mostSteps = 20;

/** The bounds that follow for each name if all these rules hold. */
export function impliedBounds(rules: readonly ExaminedRule[], domains: Domains): readonly DrawnIn[] {
  const demands = rules.map(({ id, holds }): Demand => ({ rule: id, ways: holds }));
  const some = findRecord(demands, domains);
  if (some === 'givenUp' || !some.found) return [];
  const firm = rules.filter(({ holds }) => holds.length === 1);
  const rows = [...rowsOfDomains(domains), ...firm.flatMap(({ id, holds }) => taken(holds[0]!, id))];
  return [...domains].flatMap(([name, { low, high }]) =>
    ([1, -1] as const).flatMap((side): DrawnIn[] => {
      const end = side * (side > 0 ? high : low);
      if (side * some.value(name) === end) return [];
      const most = Math.min(end, largest(rows, domains, name, side));
      if (most === Number.POSITIVE_INFINITY) return [];
      const beyond = (value: number): Demand => ({
        rule: '',
        ways: [[{ terms: new Map([[name, -side]]), bound: -value }]],
      });
      const value = attained(most, (value) => findRecord([...demands, beyond(value)], domains));
      if (value >= end) return [];
      const demanded = [...demands, beyond(value + 1)];
      const by = neededAmong(demanded, new Set(demanded.map(({ rule }) => rule)), domains).filter((id) => id !== '');
      return [{ name, end: side > 0 ? 'high' : 'low', value: side * value || 0, by }];
    }),
  );
}

/** The largest value as far as fractions and the rules that hold in one way only go. */
function largest(rows: readonly TakenRow[], domains: Domains, name: string, side: 1 | -1): number {
  try {
    const tableau = new Tableau(rows, domains, new Map([[name, side]]));
    if (tableau.conflict()) return Number.POSITIVE_INFINITY;
    return Math.floor(tableau.largest() ?? Number.POSITIVE_INFINITY);
  } catch (error) {
    if (error instanceof TooLarge) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** The largest value from this one down that some record has. */
function attained(from: number, search: (value: number) => Search): number {
  for (let value = from; value > from - mostSteps; value -= 1) {
    const found = search(value);
    if (found === 'givenUp') break;
    if (found.found) return value;
  }
  return from;
}
