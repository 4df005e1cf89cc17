import { orders } from './prior';

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
  readonly decimals: number;
  readonly slip: Slip;
  readonly chance: number;
}

/** Digits of a number at its decimals: 99.7 → "997". */
const digitsOf = (value: number, decimals: number) => String(Math.round(Math.abs(value) * 10 ** decimals));

/** Everything one slip of the finger may have turned into what is typed; each value once, under its likeliest slip. */
export function meantBy(typed: number, decimals: number, percent: boolean): readonly Meant[] {
  const found = new Map<number, Meant>();
  const seen = digitsOf(typed, decimals);
  const add = (digits: string, slip: Slip, chance: number, places = decimals, sign = 1) => {
    const value = (sign * Number(digits)) / 10 ** places;
    if (digits === '' || value === typed || (digits.length > 1 && digits.startsWith('0'))) return;
    const known = found.get(value);
    const likeliest = known && known.chance >= chance ? known.slip : slip;
    found.set(value, { value, decimals: places, slip: likeliest, chance: (known?.chance ?? 0) + chance });
  };
  // "0153" shows as 153: the figure meant may have begun with a digit that became 0 or changed places with one.
  for (const text of [seen, `0${seen}`])
    for (let at = 0; at < text.length; at += 1) {
      const [before, digit, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
      for (const other of '0123456789')
        if (other !== digit) add(before + other + after, 'substituted', share.substituted / (9 * text.length));
      const next = text[at + 1];
      if (next !== undefined && next !== digit)
        add(before + next + digit + text.slice(at + 2), 'transposed', share.transposed / Math.max(1, text.length - 1));
    }
  for (let at = 0; at < seen.length; at += 1) {
    const rest = seen.slice(0, at) + seen.slice(at + 1);
    // What was typed has one digit too many.
    if (seen[at] === seen[at - 1]) add(rest, 'doubled', share.doubled / Math.max(1, seen.length - 1));
    add(rest, 'inserted', share.inserted / (10 * seen.length));
  }
  for (const digit of '0123456789') {
    for (let at = 0; at <= seen.length; at += 1)
      add(seen.slice(0, at) + digit + seen.slice(at), 'dropped', share.dropped / (seen.length + 1));
    add(`${digit}0${seen}`, 'dropped', share.dropped / (seen.length + 2));
  }
  add(`${seen}0`, 'zeros', share.zeros / 2);
  if (seen.endsWith('0')) add(seen.slice(0, -1), 'zeros', share.zeros / 2);
  if (percent && decimals === 0) for (const places of [1, 2]) add(seen, 'lostComma', share.lostComma, places);
  if (typed < 0) add(seen, 'sign', share.sign);
  return [...found.values()];
}

/** Of figures wrong without a slip, the share that are near what was meant: of another day, counted another way. */
const near = 0.25;
/** How near, on the scale of ratios. */
const nearness = 0.25;

/** The chance of this figure if what was typed is no slip of what was meant: any size alike, or near it. */
export function chanceOfOther(typed: number, decimals: number, meant: number): number {
  const distance = Math.abs(Math.log((Math.abs(typed) + 1) / (Math.max(0, meant) + 1)));
  const around = Math.exp(-distance / nearness) / (2 * nearness);
  return (share.other * ((1 - near) / orders + near * around)) / (Math.abs(typed) * 10 ** decimals + 1);
}
