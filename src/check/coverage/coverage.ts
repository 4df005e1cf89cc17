import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';
import { slipOf } from './slipOf';

/** A true record, and whether the checks say anything new once one of its figures is changed. */
export interface Trial {
  readonly figures: Figures;
  notices(changed: Figures, code: string): boolean;
}

/** The share of slips in one cell that are noticed, 0 to 1. */
export interface CellCoverage {
  readonly code: string;
  readonly noticed: number;
}

/** Types each figure of each record wrong once, all others as they are, and counts how often that is noticed. */
export function coverage(edition: Edition, trials: readonly Trial[], random: () => number): readonly CellCoverage[] {
  return [...indicatorsOf(edition).keys()].map((code) => {
    let tried = 0;
    let noticed = 0;
    for (const { figures, notices } of trials) {
      const figure = figures[code];
      const typed = figure?.kind === 'number' ? slipOf(figure, random) : null;
      if (!typed) continue;
      tried += 1;
      if (notices({ ...figures, [code]: { kind: 'number', ...typed } }, code)) noticed += 1;
    }
    return { code, noticed: tried === 0 ? 0 : noticed / tried };
  });
}
