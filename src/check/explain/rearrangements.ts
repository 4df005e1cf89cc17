import { toMillionths } from '../Range';
import { Freed } from './Freed';
import type { Ground } from './Ground';

/** Figures that are right but stand in wrong rows: one operation, however many cells it touches. */
export interface Rearrangement {
  readonly kind: 'interchanged' | 'shifted';
  /** Places in the component, and the value each should have; null where the value is lost. */
  readonly places: readonly number[];
  readonly values: readonly (number | null)[];
  readonly weight: number;
}

const one = 1_000_000;
/** Against one wrong figure: how often two rows change places, by how far apart they are, or a block lands too low. */
const oddsOfInterchange = (apart: number) => 0.06 / apart ** 2;
const farthestApart = 4;
const oddsOfShift = 0.02;
const longestBlock = 8;

/**
 * Rows near each other interchanged (Scholtus 2016), and blocks pasted one row down: undone, everything fits.
 * `rows` are the places of the component's cells in the order of the form, −1 where another cell stands.
 */
export function rearrangements(ground: Ground, rows: readonly number[]): readonly Rearrangement[] {
  const found: Rearrangement[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    for (let apart = 1; apart <= farthestApart && at + apart < rows.length; apart += 1)
      found.push(...interchange(ground, rows[at]!, rows[at + apart]!, oddsOfInterchange(apart)));
    for (let length = 3; length <= longestBlock && at + length <= rows.length; length += 1) {
      const block = rows.slice(at, at + length);
      // A longer block has the same stranger in it.
      if (!ofOneKind(ground, block)) break;
      found.push(...shift(ground, block));
    }
  }
  return found;
}

function interchange(ground: Ground, first: number, second: number, odds: number): Rearrangement[] {
  const { component, expected } = ground;
  const pair = [first, second];
  if (!ofOneKind(ground, pair) || pair.some((place) => component.cells[place]!.blank)) return [];
  const swapped = [expected[second]!.typed, expected[first]!.typed] as const;
  if (swapped[0] === swapped[1]) return [];
  const freed = new Freed(ground, pair);
  const values = swapped.map(toMillionths);
  if (!freed.mends(values)) return [];
  const fits = ground.instead(first, swapped[0]) * ground.instead(second, swapped[1]);
  const weight = odds * fits * freed.told(values);
  return [{ kind: 'interchanged', places: pair, values: swapped, weight }];
}

/**
 * Each row below the first holds what belongs one row higher, the first is empty or was left as it was, and
 * the last row's own figure was overwritten.
 */
function shift(ground: Ground, block: readonly number[]): Rearrangement[] {
  const { component, expected } = ground;
  const [first, ...below] = block as [number, ...number[]];
  if (below.some((place) => component.cells[place]!.blank)) return [];
  const emptied = component.cells[first]!.blank;
  if (!emptied && expected[first]!.typed !== expected[below[0]!]!.typed) return [];
  const moved = emptied ? block : below;
  const known = moved.slice(1).map((place) => expected[place]!.typed);
  const lost = moved.length - 1;
  const freed = new Freed(ground, moved);
  const values = [...known.map(toMillionths), Number.NaN];
  const { low, high } = freed.interval(lost, values);
  if (low > high || !freed.mends(values)) return [];
  // Any figure that fits may have stood in the last row.
  const around = Math.min(high, Math.max(low, toMillionths(expected[moved[lost]!]!.typed)));
  const told = freed.told([...values.slice(0, lost), around]);
  const fits = known.reduce(
    (product, value, index) =>
      product * (component.cells[moved[index]!]!.blank ? 1 : ground.instead(moved[index]!, value)),
    oddsOfShift * ground.between(moved[lost]!, low / one - 0.5, high / one + 0.5),
  );
  // Lost, unless the relations leave it one value.
  const restored = low === high ? low / one : null;
  return [{ kind: 'shifted', places: moved, values: [...known, restored], weight: fits * told }];
}

function ofOneKind({ component }: Ground, block: readonly number[]): boolean {
  return !block.includes(-1) && new Set(block.map((place) => component.cells[place]!.counts)).size === 1;
}
