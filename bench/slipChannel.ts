/** Figures of one record as numbers with the places shown. */
export type Record94 = Readonly<Record<string, { readonly value: number; readonly decimals: number }>>;

export type Channel = 'matched' | 'mismatched';

/**
 * Types a figure wrong, forwards from what was meant. `matched` slips in the shares the ranking assumes;
 * `mismatched` leans on rarer ones and on keys that lie side by side, which the ranking was not tuned on.
 */
export function slipIn(
  figure: { value: number; decimals: number },
  channel: Channel,
  random: () => number,
): { value: number; decimals: number } {
  for (;;) {
    const typed = channel === 'matched' ? matched(figure, random) : mismatched(figure, random);
    if (typed.value !== figure.value && Number.isFinite(typed.value)) return typed;
  }
}

type Figure = { value: number; decimals: number };
const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;
const digitsOf = ({ value, decimals }: Figure) => String(Math.round(value * 10 ** decimals));
const of = (digits: string, decimals: number): Figure => ({
  value: Number(digits === '' ? '0' : digits) / 10 ** decimals,
  decimals,
});

function matched(figure: Figure, random: () => number): Figure {
  const kinds = [
    [0.3, substitute],
    [0.18, drop],
    [0.14, transpose],
    [0.06, double],
    [0.08, insert],
    [0.08, zeros],
    [0.16, unrelated],
  ] as const;
  let left = random();
  for (const [share, kind] of kinds) {
    left -= share;
    if (left < 0) return kind(figure, random);
  }
  return substitute(figure, random);
}

function mismatched(figure: Figure, random: () => number): Figure {
  return pick([neighbourKey, neighbourKey, drop, drop, transpose, double, zeros, twoDigits, unrelated], random)(
    figure,
    random,
  );
}

function substitute(figure: Figure, random: () => number): Figure {
  const digits = digitsOf(figure);
  const at = Math.floor(random() * digits.length);
  return of(digits.slice(0, at) + pick([...'0123456789'], random) + digits.slice(at + 1), figure.decimals);
}

function drop(figure: Figure, random: () => number): Figure {
  const digits = digitsOf(figure);
  const at = Math.floor(random() * digits.length);
  return of(digits.slice(0, at) + digits.slice(at + 1), figure.decimals);
}

function transpose(figure: Figure, random: () => number): Figure {
  const digits = digitsOf(figure);
  if (digits.length < 2) return substitute(figure, random);
  const at = Math.floor(random() * (digits.length - 1));
  return of(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2), figure.decimals);
}

function double(figure: Figure, random: () => number): Figure {
  const digits = digitsOf(figure);
  const at = Math.floor(random() * digits.length);
  return of(digits.slice(0, at + 1) + digits.slice(at), figure.decimals);
}

function insert(figure: Figure, random: () => number): Figure {
  const digits = digitsOf(figure);
  const at = Math.floor(random() * (digits.length + 1));
  return of(digits.slice(0, at) + pick([...'0123456789'], random) + digits.slice(at), figure.decimals);
}

function zeros(figure: Figure, random: () => number): Figure {
  const digits = digitsOf(figure);
  return random() < 0.5 && digits.endsWith('0')
    ? of(digits.slice(0, -1), figure.decimals)
    : of(`${digits}0`, figure.decimals);
}

function unrelated(figure: Figure, random: () => number): Figure {
  return of(String(Math.floor(10 ** (random() * 4.5))), figure.decimals);
}

/** The keys beside each other in the number row and on the pad. */
const beside: Readonly<Record<string, string>> = {
  0: '19',
  1: '24',
  2: '135',
  3: '26',
  4: '157',
  5: '2468',
  6: '359',
  7: '48',
  8: '579',
  9: '680',
};

function neighbourKey(figure: Figure, random: () => number): Figure {
  const digits = digitsOf(figure);
  const at = Math.floor(random() * digits.length);
  return of(
    digits.slice(0, at) + pick([...(beside[digits[at]!] ?? '0')], random) + digits.slice(at + 1),
    figure.decimals,
  );
}

function twoDigits(figure: Figure, random: () => number): Figure {
  return substitute(substitute(figure, random), random);
}
