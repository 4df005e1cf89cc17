/** How a figure goes wrong between the telephone and the cell. */
export type Slip =
  | 'substituted'
  | 'transposed'
  | 'dropped'
  | 'doubled'
  | 'inserted'
  | 'zeros'
  | 'lostComma'
  | 'sign'
  | 'other';

/**
 * Shares of the slips among single wrong figures. Digit slips lead in studies of transcribed numbers
 * (Wiseman et al. 2013: substitution, omission and transposition make up most); the rest is ours.
 */
export const share: Readonly<Record<Slip, number>> = {
  substituted: 0.3,
  dropped: 0.18,
  transposed: 0.14,
  doubled: 0.06,
  inserted: 0.08,
  zeros: 0.08,
  lostComma: 0.03,
  sign: 0.01,
  other: 0.12,
};

/** What may have been meant, with the chance that this was typed for it. */
export interface Meant {
  readonly value: number;
  readonly slip: Slip;
  readonly chance: number;
}

/** Digits of a number at its decimals: 99.7 → "997". */
const digitsOf = (value: number, decimals: number) => String(Math.round(Math.abs(value) * 10 ** decimals));

/** Everything one slip of the finger may have turned into what is typed; each value once per slip. */
export function meantBy(typed: number, decimals: number, percent: boolean): readonly Meant[] {
  const found = new Map<string, Meant>();
  const scale = 10 ** decimals;
  const seen = digitsOf(typed, decimals);
  const add = (digits: string, slip: Slip, chance: number, divisor = scale) => {
    const value = Number(digits) / divisor;
    if (digits === '' || value === typed || (digits.length > 1 && digits.startsWith('0'))) return;
    const key = `${slip} ${value}`;
    found.set(key, { value, slip, chance: (found.get(key)?.chance ?? 0) + chance });
  };
  for (let at = 0; at < seen.length; at += 1) {
    const [before, digit, after] = [seen.slice(0, at), seen[at]!, seen.slice(at + 1)];
    for (const other of '0123456789')
      if (other !== digit) add(before + other + after, 'substituted', share.substituted / (9 * seen.length));
    const next = seen[at + 1];
    if (next !== undefined && next !== digit)
      add(before + next + digit + seen.slice(at + 2), 'transposed', share.transposed / Math.max(1, seen.length - 1));
    // What was typed has one digit too many.
    if (digit === seen[at - 1]) add(before + after, 'doubled', share.doubled / Math.max(1, seen.length - 1));
    add(before + after, 'inserted', share.inserted / (10 * seen.length));
  }
  for (let at = 0; at <= seen.length; at += 1)
    for (const digit of '0123456789')
      add(seen.slice(0, at) + digit + seen.slice(at), 'dropped', share.dropped / (seen.length + 1));
  add(`${seen}0`, 'zeros', share.zeros / 2);
  if (seen.endsWith('0')) add(seen.slice(0, -1), 'zeros', share.zeros / 2);
  if (percent && decimals === 0) for (const places of [10, 100]) add(seen, 'lostComma', share.lostComma, places);
  if (typed < 0) found.set('sign', { value: -typed, slip: 'sign', chance: share.sign });
  return [...found.values()];
}

/** How often a wrong figure is that of the row beside it, read off the wrong line. */
const copied = 0.006;

/** The chance of this figure if what was typed has nothing to do with what was meant: any size alike, or a neighbour's. */
export function chanceOfOther(typed: number, likeNeighbour: boolean): number {
  return share.other / (16 * (Math.abs(typed) + 1)) + (likeNeighbour ? copied : 0);
}
