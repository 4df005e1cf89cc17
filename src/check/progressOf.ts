import type { Edition } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Figures } from '../figures/types';
import { owes } from './owes';
import type { Progress } from './types';

/** How many of the figures owed are filled, for each top group of the form that owes any. */
export function progressOf(edition: Edition, figures: Figures, remit: readonly string[]): readonly Progress[] {
  const counts = new Map<string, { filled: number; owed: number }>();
  for (const code of indicatorsOf(edition).keys()) {
    if (!owes(remit, code)) continue;
    const group = code.split('.')[0] ?? code;
    const count = counts.get(group) ?? { filled: 0, owed: 0 };
    count.owed += 1;
    if (figures[code]?.kind === 'number') count.filled += 1;
    counts.set(group, count);
  }
  return [...counts].map(([group, count]) => ({ group, ...count }));
}
