import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import type { Severity } from '../src/appendix/types';
import { reviewFigures } from '../src/check/reviewFigures';
import type { Finding } from '../src/check/types';
import { figuresOf } from './coverageTrials';
import { references } from './recordShape';
import { seeded } from './seeded';
import { slipIn } from './slipChannel';
import { lastPeriodOf, type MadeUp, trueRecord } from './trueRecord';

/** What is told of reports in which nothing is wrong, and of the same ones with one figure mistyped. */
export interface Alarms {
  readonly reports: number;
  readonly false: Readonly<Record<Severity, number>>;
  /** Reports whose slip, in whichever of the 94 figures, raised an error or a warning that was not there. */
  readonly noticed: number;
}

const office = {
  remit: ['1', '2', '3', '4', '5', '6', '7'],
  references,
  period: { year: 2021, span: 'year' },
} as const;

export function alarmsOf(withLast: boolean, reports: number, seed: number): Alarms {
  const random = seeded(seed);
  const told = { error: 0, warning: 0, notice: 0 };
  let noticed = 0;
  for (let report = 0; report < reports; report += 1) {
    const record = trueRecord(random);
    const before = { period: { year: 2020, span: 'year' }, figures: figuresOf(lastPeriodOf(record, random)) } as const;
    const findingsIn = (figures: MadeUp) =>
      reviewFigures(edition, figuresOf(figures), office, [], withLast ? [before] : []).findings;
    const clean = findingsIn(record);
    for (const { severity } of clean) told[severity] += 1;
    const codes = Object.keys(record);
    const code = codes[Math.floor(random() * codes.length)]!;
    const known = new Set(clean.map(({ id }) => id));
    const isNew = ({ id, severity }: Finding) => severity !== 'notice' && !known.has(id);
    if (findingsIn({ ...record, [code]: slipIn(record[code]!, 'matched', random) }).some(isNew)) noticed += 1;
  }
  return { reports, false: told, noticed };
}

export const alarmTitles = [
  'last period',
  'errors per clean report',
  'warnings',
  'notices',
  'one slip in any figure noticed',
];

export function alarmRow(withLast: boolean, { reports, false: told, noticed }: Alarms): string[] {
  const each = (severity: Severity) => (told[severity] / reports).toFixed(3);
  return [
    withLast ? 'yes' : 'no',
    each('error'),
    each('warning'),
    each('notice'),
    `${((100 * noticed) / reports).toFixed(1)} %`,
  ];
}
