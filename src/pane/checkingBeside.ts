import type { Edition } from '../appendix/types';
import type { WorkbookReading } from '../office/hosts';
import type { PaneServices, Result } from './services';

export interface CheckingBeside {
  /** False: its script could not be had. */
  readonly loaded: Promise<boolean>;
  /** Hands on an appendix that was read once it can be checked, and fails where it never will; all else at once. */
  checkable<T extends Result<WorkbookReading>>(read: T): Promise<T>;
  readonly check: PaneServices['check'];
}

/** Checking loads at once, and the pane is drawn meanwhile: no reading reaches the pane before it can be checked. */
export function checkingBeside(edition: Edition): CheckingBeside {
  let part: typeof import('./checkReading') | null = null;
  const loaded = import('./checkReading').then(
    (arrived) => {
      part = arrived;
      return true;
    },
    () => false,
  );
  const present = () => {
    if (part) return part;
    throw new Error('the part that checks could not be loaded');
  };
  return {
    loaded,
    async checkable(read) {
      if (read.ok && read.value.reading) {
        await loaded;
        present();
      }
      return read;
    },
    check: (...given) => present().checkReading(edition, ...given),
  };
}
