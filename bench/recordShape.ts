import type { Code } from '../src/appendix/ninh-thuan-2021/codes';
import type { Profile } from '../src/appendix/profile';

/** The surroundings all made-up records share: rules compare with them. */
export const references = {
  departments: 19,
  districts: 7,
  civilServants2015: 2146,
  publicEmployees2015: 16872,
} as const satisfies Profile['references'];

/** A flow is counted anew in each period, a stock moves on from the last one, posts and units hardly do. */
export type Moves = 'flow' | 'stock' | 'settled';

type Seen = (code: Code) => number;

/** A whole number between two, small ones as likely as large ones on a scale of ratios. */
interface Free {
  readonly code: Code;
  readonly kind: 'free';
  readonly low: number;
  readonly high: number;
  readonly moves: Moves;
}

/** A share of figures drawn before. */
interface Part {
  readonly code: Code;
  readonly kind: 'part';
  readonly of: (seen: Seen) => number;
  readonly low: number;
  readonly high: number;
  readonly moves: Moves;
}

/** What is left of figures drawn before. */
interface Rest {
  readonly code: Code;
  readonly kind: 'rest';
  readonly of: (seen: Seen) => number;
  /** How often some are left over, as true reports may have it: units without a decision, levels counted otherwise. */
  readonly odd: number;
}

/** A percentage: 100 in `full` of the cases, otherwise from `low` on, nearer to 100 than to it. */
interface Rate {
  readonly code: Code;
  readonly kind: 'rate';
  readonly low: number;
  readonly high: number;
  readonly full: number;
}

/** A percentage that other figures give, wholly or in some share. */
interface Worked {
  readonly code: Code;
  readonly kind: 'worked';
  readonly of: (seen: Seen) => number;
  readonly low: number;
}

/** One of a few codes, the chances in their order. */
interface Choice {
  readonly code: Code;
  readonly kind: 'choice';
  readonly chances: readonly number[];
}

export type Shape = Free | Part | Rest | Rate | Worked | Choice;

const flow = (code: Code, low: number, high: number): Shape => ({ code, kind: 'free', low, high, moves: 'flow' });
const stock = (code: Code, low: number, high: number): Shape => ({ code, kind: 'free', low, high, moves: 'stock' });
const flowOf = (code: Code, low: number, high: number, of: (seen: Seen) => number): Shape => ({
  code,
  kind: 'part',
  of,
  low,
  high,
  moves: 'flow',
});
const stockOf = (code: Code, low: number, high: number, of: (seen: Seen) => number): Shape => ({
  code,
  kind: 'part',
  of,
  low,
  high,
  moves: 'stock',
});
const settled = (code: Code, low: number, high: number): Shape => ({ code, kind: 'free', low, high, moves: 'settled' });
const settledOf = (code: Code, low: number, high: number, of: (seen: Seen) => number): Shape => ({
  code,
  kind: 'part',
  of,
  low,
  high,
  moves: 'settled',
});
const rest = (code: Code, of: (seen: Seen) => number, odd = 0): Shape => ({ code, kind: 'rest', of, odd });
const rate = (code: Code, low: number, high = 100, full = 0.4): Shape => ({ code, kind: 'rate', low, high, full });
const worked = (code: Code, of: (seen: Seen) => number, low = 1): Shape => ({ code, kind: 'worked', of, low });
const choice = (code: Code, ...chances: readonly number[]): Shape => ({ code, kind: 'choice', chances });

/** The 94 figures of a province, each after those it depends on. Sizes follow published reports of 2019 to 2022. */
export const shapes: readonly Shape[] = [
  settled('4.1.1', 17, 20),
  settled('4.1.2', 1, 3),
  stock('4.1.3', 20, 90),
  settled('4.1.4', 300, 900),
  settledOf('4.1.4.a', 0.01, 0.04, (seen) => seen('4.1.4')),
  settledOf('4.1.4.b', 0.15, 0.4, (seen) => seen('4.1.4')),
  rest('4.1.4.c', (seen) => seen('4.1.4') - seen('4.1.4.a') - seen('4.1.4.b')),
  rate('4.1.4.d', 4, 25, 0),
  settledOf('4.2.1', 0.86, 0.96, () => references.civilServants2015),
  settledOf('4.2.2', 0.92, 0.995, (seen) => seen('4.2.1')),
  stock('4.2.3', 80, 300),
  flowOf('4.2.4', 0.05, 0.3, (seen) => references.civilServants2015 - seen('4.2.1')),
  worked('4.2.5', (seen) => 100 - (100 * seen('4.2.1')) / references.civilServants2015),
  settledOf('4.3.1', 0.86, 0.97, () => references.publicEmployees2015),
  settledOf('4.3.2', 0.92, 0.995, (seen) => seen('4.3.1')),
  flowOf('4.3.3', 0.05, 0.3, (seen) => references.publicEmployees2015 - seen('4.3.1')),
  worked('4.3.4', (seen) => 100 - (100 * seen('4.3.1')) / references.publicEmployees2015),
  flow('1.1.1', 30, 120),
  flowOf('1.1.2', 0.85, 1, (seen) => seen('1.1.1')),
  flow('1.1.3', 20, 150),
  flowOf('1.2.1', 0.2, 0.9, (seen) => Math.min(references.departments, seen('4.1.1') + seen('4.1.2'))),
  flowOf('1.2.2', 0.1, 1, () => references.districts),
  flow('1.2.3', 5, 60),
  flowOf('1.2.4', 0.7, 1, (seen) => seen('1.2.3')),
  flow('1.3.1', 100, 700),
  flowOf('1.3.2', 0.85, 0.98, (seen) => seen('1.3.1')),
  flowOf('1.3.3', 0, 0.6, (seen) => seen('1.3.1') - seen('1.3.2')),
  flow('1.4.1', 200, 5000),
  choice('1.4.2', 0.25, 0.45, 0.3),
  choice('1.5', 0.1, 0.9),
  flow('2.1', 20, 90),
  flow('2.2', 20, 300),
  flow('2.3', 30, 400),
  flowOf('2.4', 0.02, 0.2, (seen) => seen('2.2') + seen('2.3')),
  flowOf('2.5', 0.5, 1, (seen) => seen('2.4')),
  stock('3.1.3', 500, 3000),
  stockOf('3.1.3.a', 0.6, 0.8, (seen) => seen('3.1.3')),
  stockOf('3.1.3.b', 0.5, 0.7, (seen) => seen('3.1.3') - seen('3.1.3.a')),
  rest('3.1.3.c', (seen) => seen('3.1.3') - seen('3.1.3.a') - seen('3.1.3.b')),
  flowOf('3.1.1', 0.02, 0.15, (seen) => seen('3.1.3')),
  flowOf('3.1.2', 0.02, 0.25, (seen) => seen('3.1.3')),
  stockOf('3.2.1', 0.85, 1, (seen) => seen('3.1.3')),
  stockOf('3.5.1', 0.88, 1, (seen) => seen('3.1.3')),
  stockOf('3.5.2', 0.5, 0.95, (seen) => seen('3.5.1')),
  stockOf('3.5.3', 0.2, 0.97, (seen) => seen('3.5.2') - 1),
  stockOf('3.2.2', 0.3, 0.85, (seen) => Math.min(seen('3.2.1'), seen('3.5.2'))),
  stockOf('3.3.1', 0.03, 0.62, (seen) => seen('3.1.3')),
  stockOf('3.3.2', 0.02, 0.25, (seen) => seen('3.1.3') - seen('3.3.1')),
  rate('3.3.3', 85),
  rate('3.3.4', 85),
  rate('3.4.1', 92),
  rate('3.4.2', 92),
  rate('3.4.3', 92),
  rate('3.4.4', 85, 100, 0.2),
  rate('3.4.5', 85, 100, 0.4),
  settled('5.1.1', 17, 30),
  stockOf('5.1.2', 0.75, 1, (seen) => seen('4.1.4')),
  flow('5.1.3', 0, 6),
  flow('5.2.1', 20, 150),
  flow('5.2.2', 0, 6),
  flow('5.2.3', 0, 20),
  flow('5.2.4', 100, 900),
  flow('5.2.5', 0, 12),
  choice('5.3.1', 0.4, 0.6),
  flow('5.3.2', 2, 15),
  flow('5.3.3', 10, 60),
  flow('5.3.4', 10, 80),
  flow('5.4.1', 0, 2),
  flow('5.4.2', 0, 8),
  flow('5.4.3', 3, 40),
  flow('5.4.4', 5, 60),
  settledOf('6.1', 0, 0.01, (seen) => seen('4.1.4')),
  settledOf('6.2', 0.01, 0.05, (seen) => seen('4.1.4')),
  settledOf('6.3', 0.05, 0.2, (seen) => seen('4.1.4')),
  rest('6.4', (seen) => seen('4.1.4') - seen('6.1') - seen('6.2') - seen('6.3'), 0.08),
  stock('6.5', 0, 6),
  choice('7.1', 0.2, 0.8),
  choice('7.2', 0.05, 0.25, 0.7),
  choice('7.3', 0.05, 0.25, 0.7),
  rate('7.4', 90, 100, 0.6),
  choice('7.5', 0.05, 0.25, 0.7),
  rate('7.6.1.a', 90, 100, 0.7),
  rate('7.6.1.b', 90, 100, 0.7),
  rate('7.6.1.c', 85, 100, 0.6),
  flow('7.6.2', 30_000, 900_000),
  rate('7.6.2.a', 55, 96, 0),
  worked('7.6.2.b', (seen) => 0.95 * (100 - seen('7.6.2.a')), 0.3),
  rate('7.7.1', 90, 100, 0.7),
  rate('7.7.2', 90, 100, 0.7),
  rate('7.7.3', 85, 100, 0.6),
  stockOf('7.8.1', 0.2, 0.8, (seen) => seen('3.5.2')),
  rest('7.8.2', (seen) => seen('3.5.2') - seen('7.8.1'), 0.08),
  rate('7.8.3', 8, 75, 0),
  rate('7.8.4', 8, 75, 0),
];
