import type { Edition } from '../appendix/types';
import type { WorkbookReading } from '../office/hosts';
import type { PaneServices, Result } from './services';

export interface CheckingBeside extends Pick<PaneServices, 'check' | 'Results'> {
  /** False: its scripts could not be had. */
  readonly loaded: Promise<boolean>;
  /** Hands on an appendix that was read once it can be checked, and fails where it never will; all else at once. */
  checkable<T extends Result<WorkbookReading>>(read: T): Promise<T>;
}

const load = async () => {
  const [{ checkReading }, { Results }] = await Promise.all([import('./checkReading'), import('./views/Results')]);
  return { checkReading, Results };
};

/**
 * Checking, and what shows its results, load at once, and the pane is drawn meanwhile: no reading reaches the pane
 * before it can be checked.
 */
export function checkingBeside(edition: Edition): CheckingBeside {
  let parts: Awaited<ReturnType<typeof load>> | null = null;
  const loaded = load().then(
    (arrived) => {
      parts = arrived;
      return true;
    },
    () => false,
  );
  const present = () => {
    if (parts) return parts;
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
    Results(props) {
      const { Results } = present();
      return <Results {...props} />;
    },
  };
}
