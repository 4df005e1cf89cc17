import { readFormat } from '../../src/figures/numberFormat';

/** What a format shows, in short: a date, a percentage, and places as least–most. */
function shown(format: string): string {
  const { isDate, isPercent, decimals } = readFormat(format);
  const places = decimals ? `${decimals.least}–${decimals.most}` : 'all';
  return [isDate ? 'date' : '', isPercent ? 'percent' : '', places].filter(Boolean).join(' ');
}

test.each([
  ['General', 'all'],
  ['general', 'all'],
  ['', 'all'],
  ['@', 'all'],
  [';;;', 'all'],
  ['0', '0–0'],
  ['#,##0', '0–0'],
  ['0.00', '2–2'],
  ['.00', '2–2'],
  ['#,##0.##', '0–2'],
  ['0.0#', '1–2'],
  ['#,##0.00_);(#,##0.00)', '2–2'],
  ['_(* #,##0.0_);_(* (#,##0.0);_(* "-"??_);_(@_)', '1–1'],
  ['[Red]0.0;[Blue]-0.00', '1–1'],
  ['0.0" đ"', '1–1'],
  ['0" ngày"', '0–0'],
  ['#,##0\\ [$đ-42A]', '0–0'],
  ['# ?/?', 'all'],
  ['0.00E+00', 'all'],
  ['0%', 'percent 0–0'],
  ['0.0%', 'percent 1–1'],
  ['0"%"', '0–0'],
])('%s shows %s', (format, expected) => {
  expect(shown(format)).toBe(expected);
});

test.each([
  'd/m',
  'd/m/yyyy',
  'dd/mm/yyyy;@',
  'mmm-yy',
  '[$-42A]dd mmmm yyyy',
  '[$-F800]dddd, mmmm dd',
  'h:mm AM/PM',
  '[h]:mm',
])('%s is a date', (format) => {
  expect(readFormat(format).isDate).toBe(true);
});
