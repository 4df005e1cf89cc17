import type { Failure } from './failure';

/** Ends work that found, in what Office answered, that it must not go on. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}
