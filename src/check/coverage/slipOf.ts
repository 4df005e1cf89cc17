import { mostDecimals } from '../../figures/decimals';
import { type Slip, share } from '../explain/slips';

export interface Shown {
  readonly value: number;
  readonly decimals: number;
}

type Random = () => number;

/** What the finger did to the digits; null where it cannot do so. */
type Stroke = (digits: string, random: Random) => string | null;

/**
 * Slips of one key in a figure as it stands in the cell. The decimal comma stays where it is among the digits: it is
 * typed as ",", so that "99,7" without its last digit is "99," and not "9,9".
 */
const strokes: Partial<Readonly<Record<Slip, Stroke>>> = {
  substituted: (text, random) => at(text, random, (digit) => digitOtherThan(digit, random)),
  dropped: (text, random) => (digitsIn(text).length > 1 ? at(text, random, () => '') : null),
  transposed(text, random) {
    const digits = digitsIn(text);
    const pairs = digits.slice(1).map((place, index) => [digits[index]!, place] as const);
    const unlike = pairs.filter(([one, other]) => text[one] !== text[other]);
    if (unlike.length === 0) return null;
    const [one, other] = pick(unlike, random);
    return [...text].map((sign, place) => text[place === one ? other : place === other ? one : place] ?? sign).join('');
  },
  doubled: (text, random) => at(text, random, (digit) => digit + digit),
  inserted(text, random) {
    const place = Math.floor(random() * (text.length + 1));
    return `${text.slice(0, place)}${Math.floor(random() * 10)}${text.slice(place)}`;
  },
  zeros: (text, random) =>
    text.endsWith('0') && !text.includes('.') && random() < 0.5 ? text.slice(0, -1) : `${text}0`,
};

const kinds = (Object.keys(strokes) as Slip[]).map((slip) => ({ slip, share: share[slip] }));
const whole = kinds.reduce((sum, kind) => sum + kind.share, 0);

/** A figure typed wrong by one slip, each kind as often as the explanations expect it; null: none changes it. */
export function slipOf({ value, decimals }: Shown, random: Random): Shown | null {
  const text = value.toFixed(decimals);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const typed = strokes[slipBy(random)]!(text, random);
    if (typed === null || !/^-?\d+\.?\d*$/.test(typed) || Number(typed) === value) continue;
    const places = typed.split('.')[1]?.length ?? 0;
    if (places <= mostDecimals) return { value: Number(typed), decimals: places };
  }
  return null;
}

function slipBy(random: Random): Slip {
  let left = random() * whole;
  for (const { slip, share } of kinds) {
    left -= share;
    if (left < 0) return slip;
  }
  return kinds[0]!.slip;
}

function digitsIn(text: string): readonly number[] {
  return [...text].flatMap((sign, place) => (sign >= '0' && sign <= '9' ? [place] : []));
}

/** Changes one digit of the text. */
function at(text: string, random: Random, change: (digit: string) => string): string {
  const place = pick(digitsIn(text), random);
  return text.slice(0, place) + change(text[place]!) + text.slice(place + 1);
}

function digitOtherThan(digit: string, random: Random): string {
  return String((Number(digit) + 1 + Math.floor(random() * 9)) % 10);
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}
