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
const mostNodes = 500;
const mostDepth = 60;

/**
 * Whole numbers within the domains that meet all demands; else the rules that contradict one another. Demands that
 * hold in one way only are solved at once; the others, and whole numbers, are split on where the solution misses them.
 */
export function findRecord(demands: readonly Demand[], domains: Domains): Search {
  const rows: TakenRow[] = rowsOfDomains(domains);
  for (const { rule, ways } of demands) if (ways.length === 1) rows.push(...taken(ways[0]!, rule));
  let nodes = 0;
  const visit = (rows: readonly TakenRow[], open: readonly Demand[], depth: number): Search => {
    nodes += 1;
    if (nodes > mostNodes || depth > mostDepth) return 'givenUp';
    const tableau = new Tableau(rows, domains);
    const conflict = tableau.conflict();
    if (conflict) return { found: false, by: new Set(conflict.flatMap(({ origin }) => origin ?? [])) };
    const point = wholePoint(tableau, rows, domains);
    if ('broken' in point) {
      const { broken: name, at } = point;
      const below: TakenRow = { terms: new Map([[name, 1]]), bound: Math.floor(at), origin: null };
      const above: TakenRow = { terms: new Map([[name, -1]]), bound: -Math.ceil(at), origin: null };
      return eitherOf([below, above], (more) => visit([...rows, more], open, depth + 1), null);
    }
    const missed = open.find(({ ways }) => !ways.some((way) => way.every((row) => holdsAt(row, point.value))));
    if (!missed) return { found: true, value: point.value };
    const rest = open.filter((demand) => demand !== missed);
    return eitherOf(missed.ways, (way) => visit([...rows, ...taken(way, missed.rule)], rest, depth + 1), missed.rule);
  };
  const several = demands.filter(({ ways }) => ways.length !== 1);
  try {
    return visit(rows, several, 0);
  } catch (error) {
    if (error instanceof TooLarge) return 'givenUp';
    throw error;
  }
}

type Point =
  | { readonly value: (name: string) => number }
  /** The first name that is no whole number, and what it is. */
  | { readonly broken: string; readonly at: number };

/** The solution, or whole numbers near it or in its direction that satisfy the rows as well. */
function wholePoint(tableau: Tableau, rows: readonly TakenRow[], domains: Domains): Point {
  const names = [...domains.keys()];
  const solved = tableau.solution();
  const broken = names.find((name) => !Number.isInteger(solved.get(name)));
  if (broken === undefined) return { value: (name) => solved.get(name)! };
  const scale = tableau.denominator;
  for (const change of [Math.round, Math.ceil, Math.floor, (value: number) => Math.round(value * scale)]) {
    const tried = new Map([...solved].map(([name, value]) => [name, change(value)]));
    const value = (name: string) => tried.get(name)!;
    const inside = names.every((name) => value(name) >= domains.get(name)!.low);
    if (inside && rows.every((row) => holdsAt(row, value))) return { value };
  }
  return { broken, at: solved.get(broken)! };
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
