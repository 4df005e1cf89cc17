import type { Range } from '../Range';

/** Σ coefficients[variable] · variable ≤ bound; `origins` are the inequalities of the rules it came from. */
export interface Inequality {
  readonly coefficients: ReadonlyMap<number, number>;
  readonly bound: number;
  readonly origins: ReadonlySet<number>;
}

export type Feasibility =
  | { readonly feasible: true }
  | { readonly feasible: false; readonly origins: ReadonlySet<number> };

const feasible: Feasibility = { feasible: true };

/**
 * Whether values within the ranges satisfy all inequalities: Fourier–Motzkin elimination in whole numbers of
 * millionths, tightened for variables that count (Pugh 1992: exact as long as one coefficient of each pair
 * is 1, as in every relation of the form). Where they contradict each other, the inequalities that do so
 * together are named.
 */
export function solve(
  inequalities: readonly Inequality[],
  ranges: ReadonlyMap<number, Range>,
  counts: (variable: number) => boolean,
): Feasibility {
  let system = [...inequalities, ...boundsOf(ranges)].map((one) => tightened(one, counts));
  for (;;) {
    const broken = system.find(({ coefficients, bound }) => coefficients.size === 0 && bound < 0);
    if (broken) return { feasible: false, origins: broken.origins };
    const variable = cheapest(system);
    if (variable === null) return feasible;
    system = eliminate(system, variable).map((one) => tightened(one, counts));
  }
}

function boundsOf(ranges: ReadonlyMap<number, Range>): Inequality[] {
  return [...ranges].flatMap(([variable, { low, high }]) => [
    ...(Number.isFinite(high) ? [{ coefficients: new Map([[variable, 1]]), bound: high, origins: none }] : []),
    ...(Number.isFinite(low) ? [{ coefficients: new Map([[variable, -1]]), bound: -low, origins: none }] : []),
  ]);
}

const none: ReadonlySet<number> = new Set();

/** The variable whose elimination makes the fewest new inequalities. */
function cheapest(system: readonly Inequality[]): number | null {
  const counts = new Map<number, [above: number, below: number]>();
  for (const { coefficients } of system)
    for (const [variable, coefficient] of coefficients) {
      const count = counts.get(variable) ?? [0, 0];
      count[coefficient > 0 ? 0 : 1] += 1;
      counts.set(variable, count);
    }
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [variable, [above, below]] of counts) {
    const made = above * below - above - below;
    if (made < least) [best, least] = [variable, made];
  }
  return best;
}

function eliminate(system: readonly Inequality[], variable: number): Inequality[] {
  const kept: Inequality[] = [];
  const above: Inequality[] = [];
  const below: Inequality[] = [];
  for (const one of system) {
    const coefficient = one.coefficients.get(variable);
    (coefficient === undefined ? kept : coefficient > 0 ? above : below).push(one);
  }
  for (const upper of above) for (const lower of below) kept.push(combine(upper, lower, variable));
  return kept;
}

function combine(upper: Inequality, lower: Inequality, variable: number): Inequality {
  const [up, down] = [upper.coefficients.get(variable)!, -lower.coefficients.get(variable)!];
  const coefficients = new Map<number, number>();
  for (const [key, value] of upper.coefficients) coefficients.set(key, value * down);
  for (const [key, value] of lower.coefficients) {
    const sum = (coefficients.get(key) ?? 0) + value * up;
    if (sum === 0) coefficients.delete(key);
    else coefficients.set(key, sum);
  }
  coefficients.delete(variable);
  return {
    coefficients,
    bound: upper.bound * down + lower.bound * up,
    origins: new Set([...upper.origins, ...lower.origins]),
  };
}

const one = 1_000_000;

/** 2a + 2b ≤ 5 means a + b ≤ 2 where a and b count. */
function tightened(inequality: Inequality, counts: (variable: number) => boolean): Inequality {
  const { coefficients, bound, origins } = inequality;
  if (coefficients.size === 0 || ![...coefficients.keys()].every(counts)) return inequality;
  const divisor = [...coefficients.values()].reduce((a, b) => commonDivisor(a, Math.abs(b)), 0);
  if (divisor === 1 && bound % one === 0) return inequality;
  const divided = new Map([...coefficients].map(([variable, coefficient]) => [variable, coefficient / divisor]));
  return { coefficients: divided, bound: Math.floor(bound / (divisor * one)) * one, origins };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
