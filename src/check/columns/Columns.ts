import type { Edition } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import { Cells } from '../Cells';
import { slotsOf } from '../Slot';

/** The least and the most something may be in each report, in millionths. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** One line's figure in many reports. */
export interface Column extends Bounds {
  /** The printed numbers; NaN where there is none that can be used. */
  readonly printed: Float64Array;
  /** 1: left blank. */
  readonly blank: Uint8Array;
}

/** Many reports laid out by line, for judging thousands at once. */
export interface Columns {
  readonly reports: number;
  readonly of: ReadonlyMap<string, Column>;
  /** Room for the sums of two sides: making it for each rule costs more than the sums. */
  readonly room: readonly [Bounds, Bounds];
}

export function columnsOf(edition: Edition, reports: readonly Figures[]): Columns {
  const slots = [...slotsOf(edition).values()];
  const columns = slots.map(() => emptyColumn(reports.length));
  for (const [report, figures] of reports.entries()) {
    const cells = new Cells(edition, figures, {});
    for (const { code, place } of slots) {
      const { low, high, printed, blank } = columns[place]!;
      low[report] = cells.low[place]!;
      high[report] = cells.high[place]!;
      printed[report] = cells.printed[place]!;
      blank[report] = cells.isBlank(code) ? 1 : 0;
    }
  }
  const of = new Map(slots.map(({ code, place }) => [code, columns[place]!]));
  return { reports: reports.length, of, room: [bounds(reports.length), bounds(reports.length)] };
}

function emptyColumn(reports: number): Column {
  return { ...bounds(reports), printed: new Float64Array(reports), blank: new Uint8Array(reports) };
}

function bounds(reports: number): Bounds {
  return { low: new Float64Array(reports), high: new Float64Array(reports) };
}
