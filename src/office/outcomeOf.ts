import type { Clock } from '../clock';
import type { Outcome } from './failure';
import { failureOf } from './failureOf';

/** A request context of either application, as far as waiting is concerned. */
interface Context {
  sync<T>(passThroughValue?: T): Promise<T>;
}

export interface Patience {
  readonly clock: Clock;
  readonly milliseconds: number;
}

/**
 * What Office's answer comes to. Without one in time, the person is told so instead of waiting for ever (office-js
 * #806), what comes later is left aside, and what the work would still send is not sent: Office may get to the
 * request that it sits on, but to no further one.
 */
export function outcomeOf<T>(
  run: (limit: <C extends Context>(context: C) => C) => Promise<T>,
  { clock, milliseconds }: Patience,
): Promise<Outcome<T>> {
  return new Promise((resolve, reject) => {
    let over = false;
    const callOff = clock.after(milliseconds, () => {
      over = true;
      resolve({ ok: false, failure: { kind: 'noAnswer' } });
    });
    const limit = <C extends Context>(context: C): C => {
      const sync = context.sync.bind(context);
      context.sync = <V>(value?: V) => (over ? Promise.reject(new Error('given up')) : sync(value));
      return context;
    };
    run(limit)
      .then(
        (value) => resolve({ ok: true, value }),
        (error) => {
          const failure = failureOf(error);
          if (failure) resolve({ ok: false, failure });
          else reject(error);
        },
      )
      .finally(callOff);
  });
}
