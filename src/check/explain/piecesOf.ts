import { largest } from './prior';

/** Distances from an end at which an interval is cut, as logarithms: what relations say changes fastest near the ends. */
const cuts = { fine: [0.05, 0.15, 0.35, 0.7, 1.5, 3, 7], coarse: [0.2, 0.8, 2.5] } as const;

/** Edges that cut an interval into pieces on a scale of ratios, narrow ones near both ends. */
export function piecesOf(low: number, high: number, grain: keyof typeof cuts): readonly number[] {
  const [from, to] = [Math.log(Math.max(0, low) + 1), Math.log(Math.min(Math.max(high, low), largest) + 1)];
  const half = (to - from) / 2;
  const inner = cuts[grain].filter((cut) => cut < half);
  const upwards = inner.map((cut) => Math.exp(from + cut) - 1);
  const downwards = inner.map((cut) => Math.exp(to - cut) - 1).reverse();
  return [low, ...upwards, ...downwards, Math.min(high, largest)];
}
