/** Time, handed to whatever waits, so that a test does not have to. */
export interface Clock {
  /** Calls once after the given milliseconds; gives the way to call it off. */
  after(milliseconds: number, act: () => void): () => void;
}

export const wallClock: Clock = {
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after the given milliseconds. */
export const pause = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
