import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';
import { Cells } from '../Cells';

/** Many reports laid out by indicator, for judging thousands at once. */
export interface Columns {
  readonly reports: number;
  /** The least and the most each figure may be, in millionths. */
  readonly low: ReadonlyMap<string, Float64Array>;
  readonly high: ReadonlyMap<string, Float64Array>;
  /** The printed number; NaN where there is none that can be used. */
  readonly shown: ReadonlyMap<string, Float64Array>;
  readonly cells: readonly Cells[];
}

export function columnsOf(edition: Edition, reports: readonly Figures[], references: Cells['references']): Columns {
  const codes = [...indicatorsOf(edition).keys()];
  const floats = () => new Map(codes.map((code) => [code, new Float64Array(reports.length)] as const));
  const [low, high, shown] = [floats(), floats(), floats()];
  const cells = reports.map((figures) => new Cells(edition, figures, references));
  for (const [report, one] of cells.entries())
    for (const code of codes) {
      const range = one.range(code);
      low.get(code)![report] = range.low;
      high.get(code)![report] = range.high;
      shown.get(code)![report] = one.shown(code) ?? Number.NaN;
    }
  return { reports: reports.length, low, high, shown, cells };
}
