import type { Edition } from '../appendix/types';
import { indicatorsOf } from './indicatorsOf';
import type { Entry, Figure, Figures } from './types';
import { understandEntry } from './understandEntry';

const blank: Figure = { kind: 'blank' };

/** Understands every indicator's entry; a line without an entry is blank. */
export function understandEntries(edition: Edition, entries: Readonly<Record<string, Entry>>): Figures {
  const figures: Record<string, Figure> = {};
  for (const [code, indicator] of indicatorsOf(edition)) {
    const entry = entries[code];
    figures[code] = entry ? understandEntry(indicator, entry) : blank;
  }
  return figures;
}
