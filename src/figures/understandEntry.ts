import type { Indicator } from '../appendix/types';
import type { Entry, Figure } from './types';
import { understandNumber } from './understandNumber';
import { understandText } from './understandText';

/** Turns what stands in a figure cell into a number, a blank, or the reason why it is neither. */
export function understandEntry(indicator: Indicator, entry: Entry): Figure {
  const figure = understood(indicator, entry);
  return entry.note === undefined ? figure : { ...figure, note: entry.note };
}

function understood(indicator: Indicator, entry: Entry): Figure {
  const { value } = entry;
  if (typeof value === 'number') return understandNumber(indicator, value, entry);
  if (typeof value === 'string') return understandText(indicator, value);
  if (value === null) return { kind: 'blank' };
  return { kind: 'problem', doubt: { problem: 'truthValue', read: entry.text || String(value), certain: false } };
}
