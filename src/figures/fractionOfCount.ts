import { decimalsOf, roundTo } from './decimals';
import type { Figure } from './types';

/**
 * 1.821 where the point became the decimal mark: three places prove the thousands, fewer only suggest them,
 * for 1.820 loses its 0. Null where no thousands can be meant.
 */
export function fractionOfCount(value: number, read: string): Figure | null {
  const decimals = decimalsOf(value);
  if (value < 1 || value >= 1000 || decimals === 0 || decimals > 3) return null;
  const proposed = roundTo(value * 1000, 0);
  const certain = decimals === 3;
  const doubt = { problem: 'thousandsReadAsDecimal', read, proposed, certain } as const;
  return certain ? { kind: 'number', value: proposed, decimals: 0, doubt } : { kind: 'problem', doubt };
}
