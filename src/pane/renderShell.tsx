import type { Clock } from '../clock';
import type { Text } from '../text/Text';
import { draw } from './Root';
import { StartUp, type StartUpTrouble } from './views/StartUp';

export type { StartUpTrouble } from './views/StartUp';

const PATIENCE = 8000;

export interface ShellOptions {
  readonly text: Text;
  readonly dark: boolean;
  readonly clock: Clock;
  /** Asked after 8 seconds without an answer from Office: what seems to be the matter. */
  diagnose(): StartUpTrouble;
  retry(): void;
}

export interface Shell {
  /** Office has answered: the diagnosis is called off; `renderPane` draws over the same element. */
  answered(): void;
  /** Says at once what is the matter. */
  fail(trouble: StartUpTrouble): void;
}

/** Watches over the start: what stands in the pane meanwhile is in pane.html, and shows without any script. */
export function renderShell(element: HTMLElement, { text, dark, clock, diagnose, retry }: ShellOptions): Shell {
  const show = (trouble: StartUpTrouble) => draw(element, text, dark, <StartUp trouble={trouble} onRetry={retry} />);
  const answered = clock.after(PATIENCE, () => show(diagnose()));
  return {
    answered,
    fail(trouble) {
      answered();
      show(trouble);
    },
  };
}
