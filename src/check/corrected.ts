import { decimalsOf } from '../figures/decimals';
import type { Figure, Figures } from '../figures/types';

/** The figures with a correction put in, its numbers printed as they stand; notes stay. */
export function corrected(figures: Figures, proposed: Readonly<Record<string, number>>): Figures {
  const meant = Object.entries(proposed).map(([code, value]): readonly [string, Figure] => {
    const note = figures[code]?.note;
    const figure = { kind: 'number', value, decimals: decimalsOf(value) } as const;
    return [code, note === undefined ? figure : { ...figure, note }];
  });
  return { ...figures, ...Object.fromEntries(meant) };
}
