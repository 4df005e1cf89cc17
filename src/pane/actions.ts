import type { Result } from './services';
import type { Doing, Notice, Session, SessionEvent } from './session';
import type { Store } from './store';

export type SessionStore = Store<Session, SessionEvent>;

/** Does one thing at a time for the person: a second click while the first is at work does nothing. */
export function actions(store: SessionStore) {
  return async (doing: Doing, work: () => Promise<Result<Notice | null>>): Promise<void> => {
    if (store.get().busy) return;
    store.send({ kind: 'began', doing });
    const result = await work().catch(unexpected);
    const notice: Notice | null = result.ok ? result.value : { kind: 'failed', trouble: result.failure };
    store.send({ kind: 'finished', notice });
  };
}

function unexpected(reason: unknown): Result<never> {
  const code = reason instanceof Error ? reason.name : '';
  if (code === 'ChunkLoadError') return { ok: false, failure: { kind: 'notLoaded' } };
  return { ok: false, failure: { kind: 'unknown', code } };
}
