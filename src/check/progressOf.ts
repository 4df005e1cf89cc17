import type { Edition } from '../appendix/types';
import type { Figures } from '../figures/types';
import { owedBy } from './owedBy';
import type { Progress } from './types';

/** How many of the figures owed are filled, for each top group of the form that owes any. */
export function progressOf(edition: Edition, figures: Figures, remit: readonly string[]): readonly Progress[] {
  const progress: Progress[] = [];
  for (const [group, codes] of owedBy(edition, remit).groups) {
    const lacking: string[] = [];
    for (const code of codes) if (figures[code]?.kind !== 'number') lacking.push(code);
    progress.push({ group, filled: codes.length - lacking.length, owed: codes.length, lacking });
  }
  return progress;
}
