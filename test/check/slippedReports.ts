import { references } from '../../bench/recordShape';
import { seeded } from '../../bench/seeded';
import { slipIn } from '../../bench/slipChannel';
import { lastPeriodOf, type MadeUp, trueRecord } from '../../bench/trueRecord';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Edition } from '../../src/appendix/types';
import type { LastPeriod } from '../../src/check/period/Comparison';
import { type Office, reviewFigures } from '../../src/check/reviewFigures';
import type { Review } from '../../src/check/types';
import { roundTo } from '../../src/figures/decimals';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figure, Figures } from '../../src/figures/types';

export const office: Office = {
  remit: ['1', '2', '3', '4', '5', '6', '7'],
  references,
  period: { year: 2021, span: 'year' },
};

/** A made-up report with what it is compared with. */
export interface Slipped {
  readonly figures: Figures;
  readonly last: readonly LastPeriod[];
}

/**
 * A made-up report of a year with one to three figures mistyped, one in ten left blank and counts in some notes, beside
 * the year before and the first six months. The same seed gives the same report.
 */
export function slippedReport(seed: number): Slipped {
  const random = seeded(seed);
  const record = trueRecord(random);
  const before = lastPeriodOf(record, random);
  const half = Object.fromEntries(Object.entries(record).map(([code, figure]) => [code, partOf(code, figure, random)]));
  const typed: MadeUp = { ...record };
  const codes = Object.keys(record);
  for (let slips = 1 + Math.floor(random() * 3); slips > 0; slips -= 1) {
    const code = codes[Math.floor(random() * codes.length)]!;
    typed[code] = slipIn(record[code]!, 'mismatched', random);
  }
  const figures = Object.entries(typed).map(([code, figure]): [string, Figure] => [
    code,
    random() < 0.1 ? { kind: 'blank' } : { kind: 'number', ...figure, ...noteOf(code, figure, random) },
  ]);
  return {
    figures: Object.fromEntries(figures),
    last: [
      { period: { year: 2020, span: 'year' }, figures: numbers(before) },
      { period: { year: 2021, span: 'h1' }, figures: numbers(half) },
    ],
  };
}

export function reviewOf({ figures, last }: Slipped, judging: Edition = edition): Review {
  return reviewFigures(judging, figures, office, [], last);
}

function numbers(record: MadeUp): Figures {
  return Object.fromEntries(Object.entries(record).map(([code, figure]) => [code, { kind: 'number', ...figure }]));
}

/** What a flow may have come to by the middle of the year: now and then more than at its end. */
function partOf(code: string, figure: MadeUp[string], random: () => number): MadeUp[string] {
  const share = random() < 0.05 ? 1.1 : 0.3 + 0.4 * random();
  return indicatorsOf(edition).get(code)!.nature === 'flow'
    ? { value: Math.round(figure.value * share), decimals: 0 }
    : figure;
}

/** Two counts beside half of the rates: those that give it, or some that miss it by a place or two. */
function noteOf(code: string, { value, decimals }: MadeUp[string], random: () => number): { note?: string } {
  if (indicatorsOf(edition).get(code)!.kind !== 'percent' || random() < 0.5) return {};
  const whole = 5000 + Math.floor(random() * 90_000);
  const off = random() < 0.5 ? 0 : (random() - 0.5) * 4 * 10 ** -decimals;
  return { note: `${Math.max(0, Math.round((whole * roundTo(value + off, 6)) / 100))}/${whole}` };
}
