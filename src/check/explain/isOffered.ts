import type { Explanation } from './types';

/** From here on one explanation is asserted; below, the likeliest three are listed. */
export const assertable = 0.9;

/** Whether a correction is sure enough to be written on a click: every wrong cell with its value. */
export function isOffered({ codes, proposed, confidence }: Explanation): boolean {
  return confidence.values >= assertable && codes.every((code) => proposed[code] !== undefined);
}
