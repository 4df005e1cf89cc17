import { type Alternatives, type Domains, holdsAt, type Row, type TakenRow } from './Row';
import { Tableau, TooLarge } from './Tableau';

/** A rule with the ways in which it may hold. */
export interface Demand {
  readonly rule: string;
  readonly ways: Alternatives;
}

export type Search =
  | { readonly found: true; readonly value: (name: string) => number }
  | { readonly found: false; readonly by: ReadonlySet<string> }
  | 'givenUp';

/** Enough for the rules of any form; a hopeless search is told as such. */
const mostNodes = 2000;

/**
 * Whole numbers within the domains that meet all demands; else the rules that contradict one another. Demands that
 * hold in one way only are solved at once; the others, and whole numbers, are split on where the solution misses them.
 */
export function findRecord(demands: readonly Demand[], domains: Domains): Search {
  const rows: TakenRow[] = rowsOfDomains(domains);
  for (const { rule, ways } of demands) if (ways.length === 1) rows.push(...taken(ways[0]!, rule));
  let nodes = 0;
  const visit = (rows: readonly TakenRow[], open: readonly Demand[]): Search => {
    nodes += 1;
    if (nodes > mostNodes) return 'givenUp';
    const tableau = new Tableau(rows, domains);
    const conflict = tableau.conflict();
    if (conflict) return { found: false, by: new Set(conflict.flatMap(({ origin }) => origin ?? [])) };
    const value = (name: string) => tableau.value(name);
    for (const name of domains.keys()) {
      const at = value(name);
      if (Number.isInteger(at)) continue;
      const below: TakenRow = { terms: new Map([[name, 1]]), bound: Math.floor(at), origin: null };
      const above: TakenRow = { terms: new Map([[name, -1]]), bound: -Math.ceil(at), origin: null };
      return eitherOf([[below], [above]], (more) => visit([...rows, ...more], open), null);
    }
    const missed = open.find(({ ways }) => !ways.some((way) => way.every((row) => holdsAt(row, value))));
    if (!missed) return { found: true, value };
    const rest = open.filter((demand) => demand !== missed);
    return eitherOf(missed.ways, (way) => visit([...rows, ...taken(way, missed.rule)], rest), missed.rule);
  };
  try {
    return visit(
      rows,
      demands.filter(({ ways }) => ways.length !== 1),
    );
  } catch (error) {
    if (error instanceof TooLarge) return 'givenUp';
    throw error;
  }
}

function eitherOf<T>(ways: readonly T[], visit: (way: T) => Search, rule: string | null): Search {
  const by = new Set<string>(rule === null ? [] : [rule]);
  let givenUp = false;
  for (const way of ways) {
    const result = visit(way);
    if (result === 'givenUp') givenUp = true;
    else if (result.found) return result;
    else for (const one of result.by) by.add(one);
  }
  return givenUp ? 'givenUp' : { found: false, by };
}

export function taken(rows: readonly Row[], rule: string): TakenRow[] {
  return rows.map((row) => ({ ...row, origin: rule }));
}

export function rowsOfDomains(domains: Domains): TakenRow[] {
  return [...domains].flatMap(([name, { high }]) =>
    Number.isFinite(high) ? [{ terms: new Map([[name, 1]]), bound: high, origin: null }] : [],
  );
}
