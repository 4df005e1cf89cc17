import type { CellValue } from '../book';

/** What a Vietnamese Excel shows for a value in a number format: enough for counts, percentages, text and dates. */
export function cellText(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === '@')
    return String(value).replace('.', typeof value === 'number' ? ',' : '.');
  const [positive = 'General', negative] = format.split(';');
  if (value < 0 && negative !== undefined) return numberText(-value, negative);
  return numberText(value, positive);
}

function numberText(value: number, format: string): string {
  if (format === 'General') return String(Number(value.toPrecision(11))).replace('.', ',');
  if (/[dmy]/i.test(format)) return dateText(value, format);
  const pattern = /[#0][#0,]*(?:\.([#0]+))?/.exec(format);
  if (!pattern) return format.replace(/["\\]/g, '');
  const scaled = format.includes('%') ? value * 100 : value;
  const places = pattern[1] ?? '';
  const digits = scaled.toFixed(places.length);
  const [whole = '', fraction = ''] = digits.split('.');
  const grouped = pattern[0].includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  const needed = places.replace(/#+$/, '').length;
  const shown = fraction.replace(/0+$/, '').padEnd(needed, '0');
  const number = shown ? `${grouped},${shown}` : grouped;
  return format.replace(pattern[0], number).replace(/["\\]/g, '').replace(/_./g, ' ');
}

/** Excel counts days from 30 December 1899. */
function dateText(serial: number, format: string): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000));
  const two = (part: number) => String(part).padStart(2, '0');
  return format
    .replace(/y+/gi, String(day.getUTCFullYear()))
    .replace(/mm?/gi, two(day.getUTCMonth() + 1))
    .replace(/dd?/gi, two(day.getUTCDate()))
    .replace(/["\\@]/g, '');
}
