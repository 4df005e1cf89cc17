import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { linearForms } from '../src/check/explain/linearForms';
import { certainCases } from './certainCases';
import { figuresOf } from './coverageTrials';
import { references } from './recordShape';
import { type Channel, slipIn } from './slipChannel';
import type { MadeUp } from './trueRecord';

type Random = () => number;

/** A report with wrong figures in it. */
export interface Damage {
  readonly typed: MadeUp;
  readonly wrong: readonly string[];
}

/** What goes wrong on the way into the sheet; null where it leaves this record as it was. */
export type Harm = (record: MadeUp, random: Random, last: MadeUp) => Damage | null;

const lines = edition.lines.map(({ id }) => id);
const related = [...new Set(linearForms(edition, references).flatMap(({ codes }) => codes))];
const inOrder = lines.filter((id) => related.includes(id));

const slips =
  (count: number, channel: Channel): Harm =>
  (record, random) => {
    const typed = { ...record };
    const wrong: string[] = [];
    for (const code of shuffled(related, random)) {
      const slipped = slipIn(record[code]!, channel, random);
      // Several slips count where each would be noticed by itself; the share noticed is told for single ones.
      if (count > 1 && certainCases(figuresOf({ ...record, [code]: slipped })).length === 0) continue;
      typed[code] = slipped;
      wrong.push(code);
      if (wrong.length === count) break;
    }
    return wrong.length === count ? { typed, wrong } : null;
  };

/** Two rows of figures that stand so many lines apart. */
const interchanged =
  (...apart: readonly number[]): Harm =>
  (record, random) => {
    const pairs = lines.flatMap((id, at) =>
      apart.flatMap((distance) => {
        const other = lines[at + distance];
        return other && related.includes(id) && related.includes(other) ? [[id, other] as const] : [];
      }),
    );
    const [first, second] = pairs[Math.floor(random() * pairs.length)]!;
    if (record[first]!.value === record[second]!.value) return null;
    return { typed: { ...record, [first]: record[second]!, [second]: record[first]! }, wrong: [first, second] };
  };

/** Three to five figures of one section pasted one row down over the next. */
const shiftedDown: Harm = (record, random) => {
  const length = 3 + Math.floor(random() * 3);
  const start = Math.floor(random() * (inOrder.length - length));
  const block = inOrder.slice(start, start + length);
  if (lines.indexOf(block.at(-1)!) - lines.indexOf(block[0]!) !== length - 1) return null;
  const typed = { ...record };
  for (let at = 1; at < length; at += 1) typed[block[at]!] = record[block[at - 1]!]!;
  const wrong = block.filter((code) => typed[code]!.value !== record[code]!.value);
  return wrong.length > 0 ? { typed, wrong } : null;
};

/** The figure of a year before left standing. */
const leftFromLast: Harm = (record, random, last) => {
  const code = related[Math.floor(random() * related.length)]!;
  return record[code]!.value === last[code]!.value
    ? null
    : { typed: { ...record, [code]: last[code]! }, wrong: [code] };
};

/** All harms measured. The ranking was not tuned on those from the fifth on, nor on the mismatched slips. */
export const harms: Readonly<Record<string, Harm>> = {
  '1 slip, matched': slips(1, 'matched'),
  '1 slip, mismatched': slips(1, 'mismatched'),
  '2 slips, matched': slips(2, 'matched'),
  '3 slips, matched': slips(3, 'matched'),
  'neighbouring rows interchanged': interchanged(1),
  'rows 2–4 apart interchanged': interchanged(2, 3, 4),
  'rows 5–12 apart interchanged': interchanged(5, 6, 7, 8, 9, 10, 11, 12),
  'block one row down': shiftedDown,
  'figure of last year left': leftFromLast,
};

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}
