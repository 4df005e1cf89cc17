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
  /** The lines above and below that show the very same figure: two noughts are no sign of copying. */
  readonly sameBeside: readonly string[];
  /** The last report shows the very same figure here. */
  readonly sameBefore: boolean;
}

/** Flows differ from period to period more than stocks do. */
const spread = { flow: 0.2, stock: 0.05, cumulative: 0.05, rate: 0.05 } as const;

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
    const same = (other: string | undefined) => value !== 0 && shown(figures, other)?.value === value;
    const sameBeside = [codes[at - 1], codes[at + 1]].filter((other) => other !== undefined && same(other)) as string[];
    const prior = before ? nearLast(before.value, any, spread[nature]) : any;
    return { typed: value, decimals, percent, prior, sameBeside, sameBefore: value !== 0 && before?.value === value };
  };
}
