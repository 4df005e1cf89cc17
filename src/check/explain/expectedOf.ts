import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';
import { anyCount, anyRate, nearLast, type Prior } from './prior';

/** A cell's figure as typed, with what one may expect of it. */
export interface Expected {
  readonly typed: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly prior: Prior;
  /** How often a wrong figure would be this very one because it stands beside it, or stood here in the last report. */
  readonly copied: number;
}

/** Flows differ from period to period more than stocks do. */
const spread = { flow: 0.2, stock: 0.05, cumulative: 0.05, rate: 0.05 } as const;

/** How often a wrong figure is that of the row beside it, read off the wrong line, or was left from the last report. */
const fromBeside = 0.006;
const fromLast = 0.03;

export function expectedOf(edition: Edition, figures: Figures, last: Figures): (code: string) => Expected {
  const codes = [...indicatorsOf(edition).keys()];
  const shown = (all: Figures, code: string | undefined) => {
    const figure = all[code ?? ''];
    return figure?.kind === 'number' ? figure : null;
  };
  return (code) => {
    const { kind, nature } = indicatorsOf(edition).get(code)!;
    const percent = kind === 'percent';
    const any = percent ? anyRate : anyCount;
    const before = shown(last, code);
    const { value, decimals } = shown(figures, code) ?? { value: 0, decimals: 0 };
    const at = codes.indexOf(code);
    const beside = [codes[at - 1], codes[at + 1]].some((other) => shown(figures, other)?.value === value);
    const copied = (beside ? fromBeside : 0) + (before?.value === value ? fromLast : 0);
    const prior = before ? nearLast(before.value, any, spread[nature]) : any;
    // Two noughts are no sign of copying.
    return { typed: value, decimals, percent, prior, copied: value === 0 ? 0 : copied };
  };
}
