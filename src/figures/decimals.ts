/** Beyond this many places nothing is printed, and sums of millionths stay exact integers. */
export const mostDecimals = 6;
/** Beyond this, a number of millionths is no longer an exact integer in a double. */
export const largest = 9_000_000_000;

/** Far beyond the largest figure; from about here on digits are written with an exponent. */
const roundable = 1e14;

/** Rounds half away from zero, and sees fifteen digits of a number, as spreadsheets do: 0,145 × 100 is 14,5. */
export function roundTo(value: number, decimals: number): number {
  if (!(Math.abs(value) < roundable)) return value;
  const [digits, exponent] = Math.abs(value).toExponential(14).split('e');
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${scaled}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Decimal places of the number itself, after the dust of binary arithmetic is gone. */
export function decimalsOf(value: number): number {
  const text = String(roundTo(value, mostDecimals));
  return /^-?\d+\.\d+$/.test(text) ? text.length - text.indexOf('.') - 1 : 0;
}
