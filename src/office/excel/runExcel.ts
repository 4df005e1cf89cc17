import { type Clock, pause, wallClock } from '../../clock';
import type { Failure, Outcome } from '../failure';
import { outcomeOf } from '../outcomeOf';

/** The request context, its `sync` restated so that lint sees a call that nobody awaits. */
export interface Batch extends Excel.RequestContext {
  sync<T>(passThroughValue?: T): Promise<T>;
}

/** The way to change something in a batch of its own. */
export type Change = <T>(work: (batch: Batch) => Promise<T>) => Promise<Outcome<T>>;

/** A change may wait until a person has finished typing in a cell. */
const patience = { read: 20_000, change: 60_000 };
const moment = 500;

/** Reads in one batch; refused while a cell is being typed. What often passes by itself is asked once more. */
export async function readExcel<T>(work: (batch: Batch) => Promise<T>, clock: Clock = wallClock): Promise<Outcome<T>> {
  const read = () =>
    outcomeOf((limit) => Excel.run((context) => work(limit(context as Batch))), {
      clock,
      milliseconds: patience.read,
    });
  const first = await read();
  if (first.ok || !passes(first.failure)) return first;
  await pause(clock, moment);
  return read();
}

/** Office's own advice (office-js docs, "Error codes"): wait and ask again. */
function passes(failure: Failure): boolean {
  return failure.kind === 'busy' || (failure.kind === 'unknown' && failure.code === 'GeneralException');
}

/**
 * Does what a person clicked for: waits until the cell being typed is finished, and makes one undo step
 * of several syncs where the host can (ExcelApi 1.20).
 */
export function changeExcel<T>(
  work: (batch: Batch) => Promise<T>,
  mergeUndoGroup: boolean,
  clock: Clock = wallClock,
): Promise<Outcome<T>> {
  const asked = { delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) };
  return outcomeOf((limit) => Excel.run(asked, (context) => work(limit(context as Batch))), {
    clock,
    milliseconds: patience.change,
  });
}
