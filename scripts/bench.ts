import os from 'node:os';
import { performance } from 'node:perf_hooks';
import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../src/appendix/ninh-thuan-2021/exampleProfile';
import { reviewFigures } from '../src/check/reviewFigures';
import { indicatorsOf } from '../src/figures/indicatorsOf';
import { understandEntries } from '../src/figures/understandEntries';
import { excelHost } from '../src/office/excel/excelHost';
import { makeReport } from '../src/report/makeReport';
import { bindSheet } from '../src/sheet/bindSheet';
import { planSheet } from '../src/sheet/planSheet';
import { profilePart } from '../src/sheet/profilePart';
import { readAppendixFile } from '../src/sheet/readAppendixFile';
import { writeXlsx } from '../src/sheet/xlsx/writeXlsx';
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
const write = () => writeXlsx({ sheets: [planSheet(edition, profile, filling)], customXml: [profilePart(profile)] });
const bytes = write();
const file = readAppendixFile(edition, bytes);
if (!file.ok || !file.value.reading) throw new Error('the bench cannot read its own file');
const { reading } = file.value;
const { entries } = bindSheet(edition, reading);
const figures = understandEntries(edition, entries);

interface Measure {
  readonly what: string;
  readonly times: number;
  /** Makes ready what is not to be measured; gives what is. */
  ready(): () => unknown;
}

const measures: readonly Measure[] = [
  {
    what: 'a report checked: rules and findings',
    times: 500,
    ready: () => () => reviewFigures(edition, figures, profile),
  },
  { what: 'an edit: sheet read in memory to findings', times: 300, ready: () => checkReading },
  { what: 'the same through Microsoft’s library', times: 40, ready: () => checkThroughExcel },
  { what: 'an appendix inserted (simulated Excel)', times: 20, ready: newInsertion },
  { what: 'an .xlsx written', times: 60, ready: () => write },
  { what: 'an .xlsx read', times: 60, ready: () => () => readAppendixFile(edition, bytes) },
  { what: 'a .docx written', times: 20, ready: () => () => makeReport(edition, profile, entries) },
];

function checkReading(): unknown {
  const bound = bindSheet(edition, reading);
  return reviewFigures(edition, understandEntries(edition, bound.entries), profile, bound.lost);
}

/** Into a new workbook each time. */
function newInsertion(): () => unknown {
  startExcel();
  return () => excelHost(edition).insert(plan, profile);
}

async function checkThroughExcel(): Promise<unknown> {
  const read = await host.read(null);
  if (!read.ok || !read.value.reading) throw new Error('the bench cannot read its own sheet');
  const bound = bindSheet(edition, read.value.reading);
  return reviewFigures(edition, understandEntries(edition, bound.entries), profile, bound.lost);
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
say(`${'milliseconds'.padEnd(44)}${'median'.padStart(9)}${'p95'.padStart(9)}${'runs'.padStart(9)}`);
for (const measure of measures) {
  const times = await timesOf(measure);
  const at = (share: number) => shown(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  say(`${measure.what.padEnd(44)}${at(0.5)}${at(0.95)}${String(times.length).padStart(9)}`);
}
