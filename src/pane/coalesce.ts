import type { Clock } from '../clock';

export interface Coalesced {
  /** Soon: many requests within the delay become one run. */
  request(delay?: number): void;
  /** At once, or as soon as the run under way has ended. */
  now(): Promise<void>;
  stop(): void;
}

/** Runs never overlap; a request that comes during a run causes one more run after it. `run` must not reject. */
export function coalesce(run: () => Promise<void>, clock: Clock, delay: number): Coalesced {
  let planned: { readonly wait: number; readonly callOff: () => void } | null = null;
  let running: Promise<void> | null = null;
  let again: number | null = null;
  let stopped = false;

  function start(): Promise<void> {
    planned?.callOff();
    planned = null;
    running = run().then(() => {
      running = null;
      const wait = again;
      again = null;
      if (wait !== null) request(wait);
    });
    return running;
  }

  function request(wait = delay): void {
    if (stopped) return;
    if (running) {
      again = Math.min(wait, again ?? wait);
      return;
    }
    // Each event does not restart the delay: constant recalculation would put the run off for ever.
    if (planned && planned.wait <= wait) return;
    planned?.callOff();
    planned = { wait, callOff: clock.after(wait, start) };
  }

  return {
    request,
    async now() {
      while (running) await running;
      if (!stopped) await start();
    },
    stop() {
      stopped = true;
      planned?.callOff();
    },
  };
}
