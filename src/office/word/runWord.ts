import { type Clock, wallClock } from '../../clock';
import type { Outcome } from '../failure';
import { outcomeOf } from '../outcomeOf';

/** The request context, its `sync` restated so that lint sees a call that nobody awaits. */
export interface WordBatch extends Word.RequestContext {
  sync<T>(passThroughValue?: T): Promise<T>;
}

/** The way to a batch of its own. */
export type InWord = <T>(work: (batch: WordBatch) => Promise<T>) => Promise<Outcome<T>>;

/** Word on the web asks before it makes a new document: the person has to be given time. */
const patience = 120_000;

export function runWord<T>(work: (batch: WordBatch) => Promise<T>, clock: Clock = wallClock): Promise<Outcome<T>> {
  return outcomeOf((limit) => Word.run((context) => work(limit(context as WordBatch))), {
    clock,
    milliseconds: patience,
  });
}
