import type { Indicator } from '../appendix/types';
import { decimalsOf, largest, mostDecimals, roundTo } from './decimals';
import { formatNumber } from './formatNumber';
import { fractionOfCount } from './fractionOfCount';
import { readFormat, type Shown } from './numberFormat';
import type { Entry, Figure } from './types';

/** Understands a stored number by how it is shown: as a date, with a percent sign, with so many places. */
export function understandNumber(indicator: Indicator, value: number, entry: Entry): Figure {
  const shown = readFormat(entry.format);
  const seen = /^#*$/.test(entry.text) ? null : entry.text;
  const read = seen ?? formatNumber(value, decimalsOf(value));
  if (!Number.isFinite(value) || Math.abs(value) > largest)
    return { kind: 'problem', doubt: { problem: 'tooLarge', read, certain: false } };
  if (shown.isDate) return dated(indicator, value, read);
  if (shown.isPercent) return percentFormatted(indicator, value, shown, seen);
  if (indicator.kind === 'percent') return percentage(value, shown);
  const exact = roundTo(value, mostDecimals);
  const separated = indicator.kind === 'count' ? separatorTaken(exact, shown) : null;
  return separated ?? { kind: 'number', value: exact, decimals: decimalsOf(exact) };
}

/** Serial number of 1/1/1990: nobody's typing becomes an older day, so below it a plain number took on a date's format. */
const oldestMeant = 32_874;

function dated({ kind }: Indicator, value: number, read: string): Figure {
  const plain = value < oldestMeant && (kind === 'percent' || Number.isInteger(value));
  const doubt = { problem: 'date', read, certain: plain } as const;
  return { kind: 'problem', doubt: plain ? { ...doubt, proposed: roundTo(value, mostDecimals) } : doubt };
}

/** 0.95 shown as "95 %": the form prints the sign in the unit column, so the cell should hold 95. */
function percentFormatted(indicator: Indicator, value: number, shown: Shown, seen: string | null): Figure {
  const hundredfold = asShown(value * 100, shown);
  const read = seen ?? `${formatNumber(hundredfold.value, hundredfold.decimals)}%`;
  if (indicator.kind !== 'percent')
    return { kind: 'problem', doubt: { problem: 'percentFormat', read, proposed: hundredfold.value, certain: false } };
  const certain = Math.abs(hundredfold.value) <= 100;
  // 9500%: the format came after the number.
  const proposed = certain ? hundredfold.value : roundTo(value, mostDecimals);
  return { kind: 'number', ...hundredfold, doubt: { problem: 'percentFormat', read, proposed, certain } };
}

function percentage(value: number, shown: Shown): Figure {
  const figure = asShown(value, shown);
  const exact = roundTo(value, mostDecimals);
  if (exact <= 0 || exact >= 1) return { kind: 'number', ...figure };
  const proposed = roundTo(value * 100, mostDecimals);
  const read = formatNumber(exact, decimalsOf(exact));
  return { kind: 'number', ...figure, doubt: { problem: 'fractionForPercent', read, proposed, certain: false } };
}

/**
 * The thousands separator was taken for a decimal mark, be it kept (1,821) or lost but for the format (1,000 is 1).
 * Told with a decimal comma: an English Excel shows 1.821, which is just what a Vietnamese reader expects to see.
 */
function separatorTaken(value: number, shown: Shown): Figure | null {
  if (shown.decimals?.least !== 3 || !Number.isInteger(value) || value < 1 || value >= 1000)
    return fractionOfCount(value, formatNumber(value, decimalsOf(value)));
  const read = formatNumber(value, 3);
  const doubt = { problem: 'thousandsReadAsDecimal', read, proposed: value * 1000, certain: false } as const;
  return { kind: 'problem', doubt };
}

function asShown(value: number, shown: Shown): { value: number; decimals: number } {
  const natural = decimalsOf(value);
  const decimals = shown.decimals
    ? Math.min(Math.max(natural, shown.decimals.least), shown.decimals.most, mostDecimals)
    : natural;
  return { value: roundTo(value, decimals), decimals };
}
