/** How a printed rate stands to the counts it comes from. */
export interface Recomputed {
  /** Its distance from the true rate, in last places of what is printed, sorted into three. */
  readonly within: 'half' | 'place' | 'beyond';
  /** The rate that the counts give, rounded to as many decimals as are printed. */
  readonly rate: number;
}

/** Computes a rate from its counts in whole numbers, so that no half is lost: `part` of `whole`, which is above 0. */
export function recompute(printed: number, decimals: number, part: number, whole: number): Recomputed {
  const scale = 10 ** decimals;
  const shown = BigInt(Math.round(printed * scale));
  const [top, bottom] = [BigInt(part) * 100n * BigInt(scale), BigInt(whole)];
  const doubled = 2n * (shown * bottom > top ? shown * bottom - top : top - shown * bottom);
  // Cutting off never takes a whole place: 99 for 100/100 is another figure.
  const within = doubled <= bottom ? 'half' : doubled < 2n * bottom ? 'place' : 'beyond';
  return { within, rate: Number((2n * top + bottom) / (2n * bottom)) / scale };
}
