import type { Outcome } from '../failure';
import { outcomeOf } from '../outcomeOf';

/** The request context, its `sync` restated so that lint sees a call that nobody awaits. */
export interface Batch extends Excel.RequestContext {
  sync<T>(passThroughValue?: T): Promise<T>;
}

/** Reads in one batch; refused while a cell is being typed. */
export function readExcel<T>(work: (batch: Batch) => Promise<T>): Promise<Outcome<T>> {
  return outcomeOf(Excel.run((context) => work(context as Batch)));
}

/**
 * Does what a person clicked for: waits until the cell being typed is finished, and makes one undo step
 * of several syncs where the host can (ExcelApi 1.20).
 */
export function changeExcel<T>(work: (batch: Batch) => Promise<T>, mergeUndoGroup: boolean): Promise<Outcome<T>> {
  const asked = { delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) };
  return outcomeOf(Excel.run(asked, (context) => work(context as Batch)));
}

/** Reads in the context that made an object, as Office asks for the removal of event handlers. */
export function readIn<T>(context: Excel.RequestContext, work: (batch: Batch) => Promise<T>): Promise<Outcome<T>> {
  return outcomeOf(Excel.run(context, (same) => work(same as Batch)));
}
