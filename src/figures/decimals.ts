/** Beyond this many places nothing is printed, and sums of millionths stay exact integers. */
export const mostDecimals = 6;
/** Beyond this, a number of millionths is no longer an exact integer in a double. */
export const largest = 9_000_000_000;

/** Rounds half away from zero, as spreadsheets show numbers. */
export function roundTo(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  const rounded = Number.isNaN(scaled) ? Math.abs(value) : Number(`${Math.round(scaled)}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Decimal places of the number itself, after the dust of binary arithmetic is gone. */
export function decimalsOf(value: number): number {
  const text = String(roundTo(value, mostDecimals));
  const exponent = /e-(\d+)$/.exec(text);
  if (exponent) return mostDecimals;
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
