import type { Range } from '../Range';

/** Σ coefficients[variable] · variable ≤ bound, over variables counted from 0. */
export interface Inequality {
  readonly coefficients: readonly number[];
  readonly bound: number;
  readonly origin: Origin;
}

/** Which inequality of the rules it came from, by number; of two combined, theirs. Bounds of cells have none. */
type Origin = number | null | readonly [Origin, Origin];

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
  ranges: readonly Range[],
  counts: readonly boolean[],
): Feasibility {
  let system = [...inequalities, ...ranges.flatMap(boundsOf(ranges.length))].map((one) => tightened(one, counts));
  for (;;) {
    const broken = system.find(({ coefficients, bound }) => bound < 0 && coefficients.every((one) => one === 0));
    if (broken) return { feasible: false, origins: gathered(broken.origin, new Set()) };
    const variable = cheapest(system, ranges.length);
    if (variable === null) return feasible;
    system = eliminate(system, variable, counts);
  }
}

/**
 * What the inequalities say of the variables behind the first, `ranges.length` of them, whatever those first ones are
 * within their ranges. All first ones count or are rates; nothing is tightened, so that rates stay exact.
 */
export function projected(inequalities: readonly Inequality[], ranges: readonly Range[]): readonly Inequality[] {
  const variables = inequalities[0]?.coefficients.length ?? 0;
  const none: readonly boolean[] = Array.from({ length: variables }, () => false);
  let system = [...inequalities, ...ranges.flatMap(boundsOf(variables))];
  for (;;) {
    const variable = cheapest(system, ranges.length);
    if (variable === null) return system;
    system = eliminate(system, variable, none);
  }
}

const boundsOf =
  (variables: number) =>
  ({ low, high }: Range, variable: number): Inequality[] => {
    const bound = (coefficient: 1 | -1, at: number) => ({
      coefficients: Array.from({ length: variables }, (_, other) => (other === variable ? coefficient : 0)),
      bound: at,
      origin: null,
    });
    return [...(Number.isFinite(high) ? [bound(1, high)] : []), ...(Number.isFinite(low) ? [bound(-1, -low)] : [])];
  };

function gathered(origin: Origin, into: Set<number>): Set<number> {
  if (typeof origin === 'number') into.add(origin);
  else if (origin) for (const part of origin) gathered(part, into);
  return into;
}

/** The variable whose elimination makes the fewest new inequalities. */
function cheapest(system: readonly Inequality[], variables: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let variable = 0; variable < variables; variable += 1) {
    let [above, below] = [0, 0];
    for (const { coefficients } of system) {
      if (coefficients[variable]! > 0) above += 1;
      else if (coefficients[variable]! < 0) below += 1;
    }
    if (above + below === 0) continue;
    const made = above * below - above - below;
    if (made < least) [best, least] = [variable, made];
  }
  return best;
}

function eliminate(system: readonly Inequality[], variable: number, counts: readonly boolean[]): Inequality[] {
  const at = ({ coefficients }: Inequality) => coefficients[variable]!;
  const kept = system.filter((one) => at(one) === 0);
  const below = system.filter((one) => at(one) < 0);
  for (const upper of system)
    if (at(upper) > 0) for (const lower of below) kept.push(tightened(combine(upper, lower, variable), counts));
  return kept;
}

function combine(upper: Inequality, lower: Inequality, variable: number): Inequality {
  const [up, down] = [upper.coefficients[variable]!, -lower.coefficients[variable]!];
  return {
    coefficients: upper.coefficients.map((value, other) => value * down + lower.coefficients[other]! * up),
    bound: upper.bound * down + lower.bound * up,
    origin: [upper.origin, lower.origin],
  };
}

const one = 1_000_000;

/** 2a + 2b ≤ 5 means a + b ≤ 2 where a and b count. */
function tightened(inequality: Inequality, counts: readonly boolean[]): Inequality {
  const { coefficients, bound, origin } = inequality;
  let divisor = 0;
  for (let variable = 0; variable < coefficients.length; variable += 1) {
    if (coefficients[variable] === 0) continue;
    if (!counts[variable]) return inequality;
    divisor = commonDivisor(divisor, Math.abs(coefficients[variable]!));
  }
  if (divisor === 0 || (divisor === 1 && bound % one === 0)) return inequality;
  return {
    coefficients: coefficients.map((coefficient) => coefficient / divisor),
    bound: Math.floor(bound / (divisor * one)) * one,
    origin,
  };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
