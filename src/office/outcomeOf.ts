import type { Outcome } from './failure';
import { failureOf } from './failureOf';

/** What a batch came to; what is no report of Office is a bug and goes on. */
export async function outcomeOf<T>(running: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await running };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}
