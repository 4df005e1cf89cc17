import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { type CellCoverage, coverage } from '../src/check/coverage/coverage';
import { noticing } from '../src/check/coverage/noticing';
import type { Figures } from '../src/figures/types';
import { references } from './recordShape';
import { seeded } from './seeded';
import { lastPeriodOf, type MadeUp, trueRecord } from './trueRecord';

/** Published with the map: who runs it again gets the same numbers. */
export const coverageSeed = 2021;
export const coverageRecords = 200;

export interface CoverageMap {
  readonly alone: readonly CellCoverage[];
  readonly withLastPeriod: readonly CellCoverage[];
}

/** The same slips in the same records, first with the report alone, then beside the one a year before. */
export function coverageMap(records = coverageRecords, seed = coverageSeed): CoverageMap {
  const random = seeded(seed);
  const pairs = Array.from({ length: records }, () => {
    const record = trueRecord(random);
    return { figures: figuresOf(record), before: figuresOf(lastPeriodOf(record, random)) };
  });
  const now = { period: { year: 2021, span: 'year' } } as const;
  const year2020 = { year: 2020, span: 'year' } as const;
  const map = (compared: boolean) => {
    const trials = pairs.map(({ figures, before }) => {
      const last = compared ? [{ period: year2020, figures: before }] : [];
      return { figures, notices: noticing(edition, figures, { references, now, last }) };
    });
    return coverage(edition, trials, seeded(seed + 1));
  };
  return { alone: map(false), withLastPeriod: map(true) };
}

export function figuresOf(record: Readonly<MadeUp>): Figures {
  return Object.fromEntries(Object.entries(record).map(([code, shown]) => [code, { kind: 'number', ...shown }]));
}
