import type { Indicator } from '../appendix/types';
import { plainText, readNumeral } from './readNumeral';
import type { Entry } from './types';

/**
 * The entry that a Vietnamese Excel would hold after someone typed `value` into the form:
 * a clean numeral is stored as a number shown with its own decimals, everything else as text.
 */
export function entryAsTyped(indicator: Indicator, value: string | number | boolean | null, note = ''): Entry {
  const said = note === '' ? {} : { note };
  if (typeof value !== 'string')
    return { value, text: value === null ? '' : String(value), format: 'General', ...said };
  const typed = indicator.kind === 'percent' ? plainText(value).replace(/ ?%$/, '') : value;
  const numeral = readNumeral(typed, indicator.kind);
  if (!numeral) return { value, text: value, format: '@', ...said };
  const format = numeral.decimals === 0 ? '0' : `0.${'0'.repeat(numeral.decimals)}`;
  return { value: numeral.value, text: value, format, ...said };
}
