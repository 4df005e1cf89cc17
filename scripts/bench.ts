import os from 'node:os';
import { performance } from 'node:perf_hooks';
import { seeded } from '../bench/seeded';
import { slipIn } from '../bench/slipChannel';
import { type MadeUp, trueRecord } from '../bench/trueRecord';
import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Edition } from '../src/appendix/types';
import { type Columns, columnsOf } from '../src/check/columns/Columns';
import { judgeColumns } from '../src/check/columns/judgeColumns';
import { examineRules } from '../src/check/doctor/examineRules';
import { explain } from '../src/check/explain/explain';
import { linearForms } from '../src/check/explain/linearForms';
import { judge } from '../src/check/judge';
import { reviewFigures } from '../src/check/reviewFigures';
import { entryAsTyped } from '../src/figures/entryAsTyped';
import { indicatorsOf } from '../src/figures/indicatorsOf';
import type { Entry, Figures } from '../src/figures/types';
import { understandEntries } from '../src/figures/understandEntries';
import { excelHost } from '../src/office/excel/excelHost';
import { makeReport } from '../src/report/makeReport';
import { bindSheet } from '../src/sheet/bindSheet';
import { type Filling, planSheet } from '../src/sheet/planSheet';
import { profilePart } from '../src/sheet/profilePart';
import { readAppendixFile } from '../src/sheet/readAppendixFile';
import type { SheetReading } from '../src/sheet/types';
import { writeXlsx } from '../src/sheet/xlsx/writeXlsx';
import { repeatedEdition } from '../test/check/doctorLarge';
import { startExcel } from '../test/host/hostInNode';

/** An office that owes the whole form and filled all 94 lines, with contradictions to be found: the most work there is. */
const profile = { ...exampleProfile, remit: ['1', '2', '3', '4', '5', '6', '7'] };
const filling = Object.fromEntries(
  [...indicatorsOf(edition).values()].map(({ id, kind }, index) => [
    id,
    { value: kind === 'choice' ? index % 2 : kind === 'percent' ? 99.9 - (index % 7) : (index * 37) % 1999 },
  ]),
);
const plan = planSheet(edition, profile, filling);
const write = (filled: Filling = filling) =>
  writeXlsx({ sheets: [planSheet(edition, profile, filled)], customXml: [profilePart(profile)] });
const bytes = write();
const reading = readingOf(bytes);
const { entries } = bindSheet(edition, reading);
const figures = understandEntries(edition, entries);
const related = [...new Set(linearForms(edition, profile.references).flatMap(({ codes }) => codes))];

interface Measure {
  readonly what: string;
  readonly times: number;
  /** Makes ready what is not to be measured; gives what is. */
  ready(): () => unknown;
}

const random = seeded(2021);
const figuresOf = (record: MadeUp): Figures =>
  Object.fromEntries(Object.entries(record).map(([code, figure]) => [code, { kind: 'number', ...figure }]));
const carefulRecord = trueRecord(random, 0);
const careful = figuresOf(carefulRecord);
const carefulReading = readingOf(write(carefulRecord));

const threeHundred = repeatedEdition(300);
const repeated = repeatedEdition(215);

const measures: readonly Measure[] = [
  { what: 'a report judged by its rules', times: 2000, ready: () => () => judge(edition, careful, profile.references) },
  {
    what: 'a true report checked: rules and findings',
    times: 5000,
    ready: () => () => reviewFigures(edition, careful, profile),
  },
  {
    what: 'a report of nonsense checked and explained',
    times: 30,
    ready: () => () => reviewFigures(edition, figures, profile),
  },
  { what: 'one slip explained', times: 1000, ready: oneSlip },
  {
    what: 'the rule doctor on the shipped rules',
    times: 20,
    ready: () => () => examineRules(edition, profile.references),
  },
  { what: 'the rule doctor on 300 rules', times: 10, ready: () => () => examineRules(threeHundred) },
  { what: 'one cell edited: sheet in memory to findings', times: 300, ready: oneEdit },
  { what: 'the same of a sheet of nonsense', times: 100, ready: () => () => checked(reading) },
  { what: 'the same through Microsoft’s library', times: 40, ready: () => checkThroughExcel },
  { what: 'an appendix inserted (simulated Excel)', times: 20, ready: newInsertion },
  { what: 'an .xlsx written', times: 60, ready: () => write },
  { what: 'an .xlsx read', times: 60, ready: () => () => readAppendixFile(edition, bytes) },
  { what: 'a .docx written', times: 20, ready: () => () => makeReport(edition, profile, entries) },
];

/** A slip in a figure that the error rules relate. */
function slipOf(record: MadeUp): MadeUp {
  const code = related[Math.floor(random() * related.length)]!;
  return { [code]: slipIn(record[code]!, 'matched', random) };
}

/** A slip that the rules notice, to be explained. */
function oneSlip(): () => unknown {
  for (;;) {
    const record = trueRecord(random);
    const typed = figuresOf({ ...record, ...slipOf(record) });
    if (explain(edition, typed, profile.references).length > 0)
      return () => explain(edition, typed, profile.references);
  }
}

/** The sheet of a careful clerk, with a slip in one cell. */
function oneEdit(): () => unknown {
  const [[code, { value }]] = Object.entries(slipOf(carefulRecord)) as [[string, MadeUp[string]]];
  const entry = entryAsTyped(indicatorsOf(edition).get(code)!, value);
  return () => checked(carefulReading, { [code]: entry });
}

/** 10,000 made-up reports with a tenth of their figures left out, by line. */
function thousands(): Columns {
  const withBlanks = () => Object.entries(trueRecord(random)).filter(() => random() > 0.1);
  return columnsOf(
    edition,
    Array.from({ length: 10_000 }, () => figuresOf(Object.fromEntries(withBlanks()))),
  );
}

/** The same reports under the names that the repeated rules go by. */
function underOtherNames(columns: Columns): Columns {
  const copies = Array.from({ length: repeated.lines.length / edition.lines.length }, (_, copy) => copy);
  const named = [...columns.of].flatMap(([code, column]) =>
    copies.map((copy) => [`${code} #${copy}`, column] as const),
  );
  return { ...columns, of: new Map(named) };
}

/** Rules × records a second, the records laid out before the clock starts. */
function judgeThousands(judging: Edition, columns: Columns): void {
  const rules = judgeColumns(judging, columns, profile.references).length;
  const speeds = Array.from({ length: 31 }, () => {
    const start = performance.now();
    judgeColumns(judging, columns, profile.references);
    return (rules * columns.reports) / (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const [middle, best] = [speeds[15]!, speeds[30]!].map((speed) => speed.toFixed(0));
  say(`${rules} rules × ${columns.reports} records: ${middle} million a second in the middle, ${best} at best`);
}

function readingOf(file: Uint8Array): SheetReading {
  const read = readAppendixFile(edition, file);
  if (!read.ok || !read.value.reading) throw new Error('the bench cannot read its own file');
  return read.value.reading;
}

function checked(sheet: SheetReading, edited: Readonly<Record<string, Entry>> = {}): unknown {
  const bound = bindSheet(edition, sheet);
  return reviewFigures(edition, understandEntries(edition, { ...bound.entries, ...edited }), profile, bound.lost);
}

/** Into a new workbook each time. */
function newInsertion(): () => unknown {
  startExcel();
  return () => excelHost(edition).insert(plan, profile);
}

async function checkThroughExcel(): Promise<unknown> {
  const read = await host.read(null);
  if (!read.ok || !read.value.reading) throw new Error('the bench cannot read its own sheet');
  return checked(read.value.reading);
}

async function timesOf({ times, ready }: Measure): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let run = -Math.ceil(times / 10); run < times; run += 1) {
    const work = ready();
    const start = performance.now();
    await work();
    if (run >= 0) taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

const shown = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(9);
const say = (line: string) => void process.stdout.write(`${line}\n`);

startExcel();
const host = excelHost(edition);
await host.insert(plan, profile);
await host.read(null);
const [cpu] = os.cpus();
say(
  `${cpu?.model.trim() ?? 'unknown processor'} × ${os.cpus().length}, ${os.type()} ${os.arch()}, Node ${process.version}`,
);
say(`${'milliseconds'.padEnd(44)}${'median'.padStart(9)}${'p95'.padStart(9)}${'max'.padStart(9)}${'runs'.padStart(9)}`);
for (const measure of measures) {
  const times = await timesOf(measure);
  const at = (share: number) => shown(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  say(`${measure.what.padEnd(44)}${at(0.5)}${at(0.95)}${at(1)}${String(times.length).padStart(9)}`);
}
const columns = thousands();
judgeThousands(edition, columns);
judgeThousands(repeated, underOtherNames(columns));
