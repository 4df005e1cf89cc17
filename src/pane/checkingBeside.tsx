import type { Edition } from '../appendix/types';
import type { WorkbookReading } from '../office/hosts';
import type { PaneServices, Result } from './services';

export interface CheckingBeside extends Pick<PaneServices, 'check' | 'Results'> {
  /** Loads it, if that has not begun; false: its scripts could not be had. */
  loaded(): Promise<boolean>;
  /** Hands on an appendix that was read once it can be checked, and fails where it never will; all else at once. */
  checkable<T extends Result<WorkbookReading>>(read: T): Promise<T>;
}

const load = async () => {
  const [{ checkReading }, { Results }] = await Promise.all([import('./checkReading'), import('./views/Results')]);
  return { checkReading, Results };
};

/**
 * Checking, and what shows its results, load behind the pane's first drawing, which they would hold up: no reading
 * reaches the pane before it can be checked.
 */
export function checkingBeside(edition: Edition): CheckingBeside {
  let parts: Awaited<ReturnType<typeof load>> | null = null;
  let loading: Promise<boolean> | null = null;
  const loaded = () => {
    loading ??= load().then(
      (arrived) => {
        parts = arrived;
        return true;
      },
      () => false,
    );
    return loading;
  };
  const present = () => {
    if (parts) return parts;
    throw new Error('the part that checks could not be loaded');
  };
  return {
    loaded,
    async checkable(read) {
      if (read.ok && read.value.reading) {
        await loaded();
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
