import type { Clock } from '../../src/clock';

/** Short waits pass at once; patience ends when the test says so. */
export function shortClock(): Clock & { runOut(): void } {
  const patient = new Set<() => void>();
  return {
    after(milliseconds, act) {
      if (milliseconds < 10_000) {
        const timer = setTimeout(act);
        return () => clearTimeout(timer);
      }
      patient.add(act);
      return () => patient.delete(act);
    },
    runOut() {
      for (const act of patient) act();
      patient.clear();
    },
  };
}
