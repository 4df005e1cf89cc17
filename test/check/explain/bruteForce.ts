import type { Component } from '../../../src/check/explain/component';

const one = 1_000_000;

/**
 * The same smallest sets by trying everything: every subset by size, every whole number from 0 to `top` in its
 * cells and in the blank ones. Slow, and too plain to be wrong.
 */
export function bruteForce({ cells, forms }: Component, top: number, most: number, slack = 1): number[][] {
  const found: number[][] = [];
  let limit = most;
  for (let size = 1; size <= limit; size += 1) {
    for (const set of subsets(cells.length, size))
      if (!found.some((known) => known.every((cell) => set.includes(cell))) && fits(set)) found.push(set);
    if (found.length > 0) limit = Math.min(limit, found[0]!.length + slack);
  }
  return found;

  function fits(set: readonly number[]): boolean {
    const open = cells.flatMap(({ blank }, place) => (blank || set.includes(place) ? [place] : []));
    const values = cells.map(({ typed }) => typed.low / one);
    const outside = values.some((value, place) => !open.includes(place) && (value < 0 || value > top));
    return !outside && completes(0);

    function completes(depth: number): boolean {
      const place = open[depth];
      if (place === undefined) return forms.every((form) => leftSide(form, values) * one <= form.bound);
      for (let value = 0; value <= top; value += 1) {
        values[place] = value;
        if (completes(depth + 1)) return true;
      }
      return false;
    }
  }
}

function leftSide({ places, coefficients }: Component['forms'][number], values: readonly number[]): number {
  return places.reduce((sum, place, term) => sum + coefficients[term]! * values[place]!, 0);
}

function subsets(cells: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const sets: number[][] = [];
  for (let first = from; first <= cells - size; first += 1)
    for (const rest of subsets(cells, size - 1, first + 1)) sets.push([first, ...rest]);
  return sets;
}
