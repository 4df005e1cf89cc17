import { plainProse } from '../plainProse';
import type { Citation } from './types';

/** Number and symbol as written, but for what is told elsewhere: spaces, dashes, letters of other scripts. */
export function asWritten({ written }: Citation): string {
  return plainProse(written)
    .folded.replace(/\s*([-&/])\s*/g, '$1')
    .replace(/\s/g, '-');
}
