import type { Component } from './component';
import { type Witness, weighSides } from './evidence';

/** A witness whose sides know their cells' places; what stands outside the component is added up. */
export interface PlacedWitness {
  readonly witness: Witness;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leftFixed: number;
  readonly rightFixed: number;
  readonly asTyped: number;
}

/** The witnesses that speak of the component's cells and whose figures are all known. */
export function placeWitnesses(
  all: readonly Witness[],
  { cells }: Component,
  figureAt: (code: string) => number | null,
): readonly PlacedWitness[] {
  const places = new Map(cells.map(({ code }, place) => [code, place]));
  const side = (codes: readonly string[]) => codes.flatMap((code) => places.get(code) ?? []);
  const sum = (codes: readonly string[]) => codes.reduce((total, code) => total + figureAt(code)!, 0);
  const outside = (codes: readonly string[]) => sum(codes.filter((code) => !places.has(code)));
  return all
    .filter(({ left, right }) => [...left, ...right].some((code) => places.has(code)))
    .filter(({ left, right }) => [...left, ...right].every((code) => figureAt(code) !== null))
    .map((witness) => ({
      witness,
      left: side(witness.left),
      right: side(witness.right),
      leftFixed: outside(witness.left),
      rightFixed: outside(witness.right),
      asTyped: weighSides(witness, sum(witness.left), sum(witness.right)),
    }));
}
