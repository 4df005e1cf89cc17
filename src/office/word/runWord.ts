import type { Outcome } from '../failure';
import { outcomeOf } from '../outcomeOf';

/** The request context, its `sync` restated so that lint sees a call that nobody awaits. */
export interface WordBatch extends Word.RequestContext {
  sync<T>(passThroughValue?: T): Promise<T>;
}

export function runWord<T>(work: (batch: WordBatch) => Promise<T>): Promise<Outcome<T>> {
  return outcomeOf(Word.run((context) => work(context as WordBatch)));
}
