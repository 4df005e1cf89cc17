import { cpus } from 'node:os';
import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { explain } from '../src/check/explain/explain';
import { linearForms } from '../src/check/explain/linearForms';
import type { Case, Explanation } from '../src/check/explain/types';
import type { Figures } from '../src/figures/types';
import { seeded } from './seeded';
import { type Channel, slipIn } from './slipChannel';
import { lastPeriodOf, type MadeUp, trueRecord } from './trueRecord';

/** Wrong records with what was done to them; seeds are published so that anyone gets the same. */
const seed = 20211231;
const records = Number(process.argv[2] ?? 600);
const references = { departments: 19, districts: 7 };
const related = [...new Set(linearForms(edition, references).flatMap(({ codes }) => codes))];
const inOrder = edition.lines.map(({ id }) => id).filter((id) => related.includes(id));

interface Damage {
  readonly typed: MadeUp;
  readonly wrong: readonly string[];
}
type Harm = (record: MadeUp, random: () => number) => Damage | null;

const slips =
  (count: number, channel: Channel): Harm =>
  (record, random) => {
    const typed = { ...record };
    const wrong: string[] = [];
    for (const code of shuffled(related, random)) {
      const slipped = slipIn(record[code]!, channel, random);
      // Several slips count where each would be noticed by itself; the share noticed is told for single ones.
      if (count > 1 && !isNoticed({ ...record, [code]: slipped })) continue;
      typed[code] = slipped;
      wrong.push(code);
      if (wrong.length === count) break;
    }
    return wrong.length === count ? { typed, wrong } : null;
  };

function isNoticed(record: MadeUp): boolean {
  return certainCases(figuresOf(record)).length > 0;
}

const errors = new Set(edition.rules.filter(({ severity }) => severity === 'error').map(({ id }) => id as string));

/** Contradictions for certain: a warning may be broken by true figures. */
function certainCases(figures: Figures, last: Figures = {}): readonly Case[] {
  return explain(edition, figures, references, last).filter(({ rules }) => rules.some((rule) => errors.has(rule)));
}

const interchange: Harm = (record, random) => {
  const ids = edition.lines.map(({ id }) => id);
  const pairs = ids.flatMap((id, at) =>
    record[id] && record[ids[at + 1] ?? ''] && related.includes(id) && related.includes(ids[at + 1]!)
      ? [[id, ids[at + 1]!] as const]
      : [],
  );
  const [first, second] = pairs[Math.floor(random() * pairs.length)]!;
  if (record[first]!.value === record[second]!.value) return null;
  return { typed: { ...record, [first]: record[second]!, [second]: record[first]! }, wrong: [first, second] };
};

/** Three to five figures of one section pasted one row down over the next. */
const shiftDown: Harm = (record, random) => {
  const length = 3 + Math.floor(random() * 3);
  const start = Math.floor(random() * (inOrder.length - length));
  const block = inOrder.slice(start, start + length);
  const ids = edition.lines.map(({ id }) => id);
  if (ids.indexOf(block.at(-1)!) - ids.indexOf(block[0]!) !== length - 1) return null;
  const typed = { ...record };
  for (let at = 1; at < length; at += 1) typed[block[at]!] = record[block[at - 1]!]!;
  const wrong = block.filter((code) => typed[code]!.value !== record[code]!.value);
  return wrong.length > 0 ? { typed, wrong } : null;
};

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}

const figuresOf = (record: MadeUp): Figures =>
  Object.fromEntries(
    Object.entries(record).map(([code, { value, decimals }]) => [code, { kind: 'number', value, decimals }]),
  );

/** The engine's first runs are the compiler's. */
function warmUp(): void {
  const random = seeded(1);
  for (let run = 0; run < 300; run += 1) {
    const damage = slips(1, 'matched')(trueRecord(random), random);
    if (damage) explain(edition, figuresOf(damage.typed), references);
  }
}

function measure(name: string, harm: Harm, withLast: boolean): string[] {
  const random = seeded(seed);
  let [made, noticed, exact, named, namedRight, wrongCells, asserted, assertedWrong, values, valuesRight] = Array(
    10,
  ).fill(0) as number[];
  const times: number[] = [];
  while (made! < records) {
    const record = trueRecord(random);
    const last = withLast ? figuresOf(lastPeriodOf(record, random)) : {};
    const damage = harm(record, random);
    if (!damage) continue;
    made! += 1;
    const began = performance.now();
    const cases = certainCases(figuresOf(damage.typed), last);
    times.push(performance.now() - began);
    if (cases.length === 0) continue;
    noticed! += 1;
    const tops = cases.flatMap(({ explanations }): Explanation[] => explanations.slice(0, 1));
    const told = new Set(
      tops.flatMap(({ codes, proposed }) => codes.filter((code) => proposed[code] !== damage.typed[code]?.value)),
    );
    const right = damage.wrong.filter((code) => told.has(code)).length;
    if (right === damage.wrong.length && told.size === right) exact! += 1;
    named! += told.size;
    namedRight! += right;
    wrongCells! += damage.wrong.length;
    for (const top of tops) {
      if (top.confidence.cells >= 0.9) {
        asserted! += 1;
        if (!top.codes.every((code) => damage.wrong.includes(code) || top.proposed[code] === record[code]!.value))
          assertedWrong! += 1;
      }
      if (top.confidence.values >= 0.9) {
        values! += 1;
        if (Object.entries(top.proposed).every(([code, value]) => record[code]!.value === value)) valuesRight! += 1;
      }
    }
  }
  times.sort((a, b) => a - b);
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return [
    name,
    withLast ? 'yes' : 'no',
    percent(noticed!, made!),
    percent(exact!, noticed!),
    percent(namedRight!, named!),
    percent(namedRight!, wrongCells!),
    percent(asserted!, noticed!),
    percent(assertedWrong!, asserted!),
    percent(valuesRight!, values!),
    `${times[Math.floor(times.length / 2)]!.toFixed(2)} / ${times[Math.floor(times.length * 0.95)]!.toFixed(2)} / ${times.at(-1)!.toFixed(1)}`,
  ];
}

const harms: readonly (readonly [string, Harm])[] = [
  ['1 slip, matched', slips(1, 'matched')],
  ['1 slip, mismatched', slips(1, 'mismatched')],
  ['2 slips, matched', slips(2, 'matched')],
  ['3 slips, matched', slips(3, 'matched')],
  ['rows interchanged', interchange],
  ['block one row down', shiftDown],
];
warmUp();
const head = [
  'harm',
  'last period',
  'noticed',
  'exact cells',
  'precision',
  'recall',
  'asserted',
  'of them wrong',
  'values right',
  'ms p50 / p95 / max',
];
const rows = harms.flatMap(([name, harm]) => [true, false].map((withLast) => measure(name, harm, withLast)));
const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
const line = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ');
process.stdout.write(`${cpus()[0]?.model} · Node ${process.version} · ${records} records a row · seed ${seed}\n\n`);
process.stdout.write(`${[head, ...rows].map(line).join('\n')}\n`);
