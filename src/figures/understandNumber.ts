import type { Indicator } from '../appendix/types';
import { decimalsOf, largest, mostDecimals, roundTo } from './decimals';
import { formatNumber } from './formatFigure';
import { readFormat, type Shown } from './numberFormat';
import type { Entry, Figure } from './types';

/** Understands a stored number by how it is shown: as a date, with a percent sign, with so many places. */
export function understandNumber(indicator: Indicator, value: number, entry: Entry): Figure {
  const shown = readFormat(entry.format);
  const read = entry.text || formatNumber(value, decimalsOf(value));
  if (!Number.isFinite(value) || Math.abs(value) > largest)
    return { kind: 'problem', doubt: { problem: 'tooLarge', read, certain: false } };
  if (shown.isDate) return { kind: 'problem', doubt: { problem: 'date', read, certain: false } };
  if (shown.isPercent) return percentFormatted(indicator, value, shown, read);
  if (indicator.kind === 'percent') return percentage(value, shown);
  const exact = roundTo(value, mostDecimals);
  return indicator.kind === 'count' && !Number.isInteger(exact)
    ? fractionOfCount(exact, read)
    : { kind: 'number', value: exact, decimals: decimalsOf(exact) };
}

/** 0.95 shown as "95 %": the form prints the sign in the unit column, so the cell should hold 95. */
function percentFormatted(indicator: Indicator, value: number, shown: Shown, read: string): Figure {
  const hundredfold = asShown(value * 100, shown);
  if (indicator.kind !== 'percent')
    return { kind: 'problem', doubt: { problem: 'percentFormat', read, proposed: hundredfold.value, certain: false } };
  const doubt = { problem: 'percentFormat', read, proposed: hundredfold.value, certain: true } as const;
  return { kind: 'number', ...hundredfold, doubt };
}

function percentage(value: number, shown: Shown): Figure {
  const figure = asShown(value, shown);
  if (value <= 0 || value >= 1) return { kind: 'number', ...figure };
  const proposed = roundTo(value * 100, mostDecimals);
  const read = formatNumber(figure.value, figure.decimals);
  return { kind: 'number', ...figure, doubt: { problem: 'fractionForPercent', read, proposed, certain: false } };
}

/** 1.821 typed where the point is the decimal mark: three places prove the thousands, fewer only suggest them. */
function fractionOfCount(value: number, read: string): Figure {
  const decimals = decimalsOf(value);
  if (value < 1 || value >= 1000 || decimals > 3) return { kind: 'number', value, decimals };
  const proposed = roundTo(value * 1000, 0);
  const certain = decimals === 3;
  const doubt = { problem: 'thousandsReadAsDecimal', read, proposed, certain } as const;
  return certain ? { kind: 'number', value: proposed, decimals: 0, doubt } : { kind: 'problem', doubt };
}

function asShown(value: number, shown: Shown): { value: number; decimals: number } {
  const natural = decimalsOf(value);
  const decimals = shown.decimals
    ? Math.min(Math.max(natural, shown.decimals.least), shown.decimals.most, mostDecimals)
    : natural;
  return { value: roundTo(value, decimals), decimals };
}
