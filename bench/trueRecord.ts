import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { decimalsOf, roundTo } from '../src/figures/decimals';
import { indicatorsOf } from '../src/figures/indicatorsOf';
import { type Moves, type Shape, shapes } from './recordShape';

export type MadeUp = Record<string, { value: number; decimals: number }>;
type Random = () => number;

/**
 * The figures of a made-up province: all 94, as a careful clerk would file them. Every error rule holds, and every
 * warning too but two partitions (R38, R23) that in about one report of twelve each leave some over; `odd` 0: never.
 * It is tied to nothing the checks expect: sizes, shares and movements stand in recordShape.ts and here.
 */
export function trueRecord(random: Random, odd = 1): MadeUp {
  const drawn = new Map<string, number>();
  const seen = (code: string) => drawn.get(code)!;
  for (const shape of shapes) drawn.set(shape.code, draw(shape, seen, random, odd));
  return inOrder(allOnTime(drawn));
}

/** The same window a year before, from which the record follows: stocks move a little, flows vary. */
export function lastPeriodOf(record: Readonly<MadeUp>, random: Random): MadeUp {
  const drawn = new Map<string, number>();
  const now = (code: string) => record[code]!.value;
  const seen = (code: string) => drawn.get(code)!;
  for (const shape of shapes)
    drawn.set(shape.code, shape.code === '3.1.3' ? stockBefore(now, random) : before(shape, now, seen, random));
  return inOrder(allOnTime(drawn));
}

/** How far figures move in a year, on the scale of ratios. */
const spread: Readonly<Record<Moves, number>> = { flow: 0.22, stock: 0.035, settled: 0.012 };

type Seen = (code: string) => number;

function draw(shape: Shape, seen: Seen, random: Random, odd: number): number {
  switch (shape.kind) {
    case 'free': {
      const [low, high] = [Math.log(shape.low + 1), Math.log(shape.high + 1)];
      return Math.round(Math.exp(low + random() * (high - low))) - 1;
    }
    case 'part':
      return Math.round(shape.of(seen) * between(random, shape.low, shape.high));
    case 'rest': {
      const all = shape.of(seen);
      return random() < shape.odd * odd ? all - Math.ceil(all * between(random, 0.01, 0.06)) : all;
    }
    case 'rate': {
      if (random() < shape.full) return 100;
      return roundTo(shape.high - (shape.high - shape.low) * random() ** 2, places(random));
    }
    case 'worked':
      return roundTo(shape.of(seen) * between(random, shape.low, 1), places(random));
    case 'choice': {
      let left = random();
      const found = shape.chances.findIndex((chance) => {
        left -= chance;
        return left < 0;
      });
      return found < 0 ? shape.chances.length - 1 : found;
    }
  }
}

function before(shape: Shape, now: Seen, seen: Seen, random: Random): number {
  const { code } = shape;
  const anew = () => draw(shape, seen, random, 0);
  switch (shape.kind) {
    case 'free': {
      if (shape.moves === 'flow' && random() < 0.06) return anew();
      if (now(code) < 10) return random() < 0.6 ? now(code) : Math.max(0, now(code) + (random() < 0.5 ? -1 : 1));
      return Math.round(now(code) * Math.exp(swing(random, spread[shape.moves])));
    }
    case 'part': {
      const whole = shape.of(now);
      if (whole <= 0 || (shape.moves === 'flow' && random() < 0.06)) return anew();
      const share = (now(code) / whole) * Math.exp(swing(random, spread[shape.moves]));
      return Math.round(shape.of(seen) * Math.min(1, share));
    }
    case 'rest':
      return Math.max(0, shape.of(seen) - (shape.of(now) - now(code)));
    case 'rate': {
      if (now(code) === 100) return random() < 0.8 ? 100 : anew();
      if (random() < 0.05) return anew();
      const rate = shape.high - (shape.high - now(code)) * Math.exp(swing(random, 0.25));
      return roundTo(Math.max(0, rate), places(random));
    }
    case 'worked':
      return anew();
    case 'choice':
      return random() < 0.9 ? now(code) : anew();
  }
}

/** Procedures in force grow by those new and shrink by those gone; one time in four the books disagree a little. */
function stockBefore(now: Seen, random: Random): number {
  const exact = now('3.1.3') - now('3.1.1') + now('3.1.2');
  return random() < 0.75 ? exact : Math.round(exact * between(random, 0.97, 1.03));
}

/** Where all three levels are on time throughout, so is every field (R25). */
function allOnTime(drawn: Map<string, number>): ReadonlyMap<string, number> {
  if (['3.4.1', '3.4.2', '3.4.3'].every((code) => drawn.get(code) === 100))
    for (const code of ['3.4.4', '3.4.5']) drawn.set(code, 100);
  return drawn;
}

function inOrder(drawn: ReadonlyMap<string, number>): MadeUp {
  return Object.fromEntries(
    [...indicatorsOf(edition).keys()].map((code) => {
      const value = drawn.get(code)!;
      return [code, { value, decimals: decimalsOf(value) }];
    }),
  );
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

function places(random: Random): number {
  return Math.floor(random() * 3);
}

/** A change on the scale of ratios, either way, mostly small, now and then large (Laplace). */
function swing(random: Random, spread: number): number {
  const side = random() - 0.5;
  return -spread * Math.sign(side) * Math.log(1 - 2 * Math.abs(side) + 1e-12);
}
