import type { Edition } from '../appendix/types';
import { owes } from '../check/owes';

/** The share of slips noticed in each cell: by this report alone, and beside the last one. */
export type CellShares = Readonly<Record<string, readonly [alone: number, beside: number]>>;

export interface GroupCoverage {
  readonly group: string;
  /** Of ten slips. */
  readonly alone: number;
  readonly beside: number;
}

/** How much of each group's slips is noticed, over the figures that the office owes in it. */
export function coverageOf(
  edition: Edition,
  shares: CellShares,
  remit: readonly string[],
  groups: readonly string[],
): readonly GroupCoverage[] {
  return groups.map((group) => {
    const owed = edition.lines.flatMap(({ id }) =>
      owes([group], id) && owes(remit, id) ? (shares[id] ? [shares[id]] : []) : [],
    );
    const ofTen = (which: 0 | 1) =>
      owed.length === 0 ? 0 : Math.round((10 * owed.reduce((sum, pair) => sum + pair[which], 0)) / owed.length);
    return { group, alone: ofTen(0), beside: ofTen(1) };
  });
}
