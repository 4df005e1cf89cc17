import type { ExcelHost, Host, WordHost } from '../office/hosts';
import type { Text } from '../text/Text';
import { startExcelSession } from './excelSession';
import { draw, erase } from './Root';
import type { PaneServices } from './services';
import { ExcelPane } from './views/ExcelPane';
import { LoadedWordPane } from './views/LoadedWordPane';

export interface PaneOptions {
  readonly text: Text;
  readonly services: PaneServices;
  readonly dark: boolean;
}

export interface Pane {
  /** Office tells no theme change: the composition root asks again when the pane comes to the front. */
  setDark(dark: boolean): void;
  /** Reads the sheet once more, as the button does. */
  check(): void;
  stop(): void;
}

/** The whole task pane for the host at hand; the element may already show the start-up view. */
export function renderPane(element: HTMLElement, host: Host, { text, services, dark }: PaneOptions): Pane {
  const { view, check, stop } = host.kind === 'excel' ? excel(host, services) : word(host, services);
  const setDark = (now: boolean) => draw(element, text, now, view);
  setDark(dark);
  return {
    setDark,
    check,
    stop() {
      stop();
      erase(element);
    },
  };
}

function excel(host: ExcelHost, services: PaneServices) {
  const session = startExcelSession(host, services);
  return {
    view: <ExcelPane session={session} services={services} />,
    check: () => void session.check(),
    stop: session.stop,
  };
}

function word(host: WordHost, services: PaneServices) {
  return {
    view: <LoadedWordPane host={host} services={services} />,
    check: () => undefined,
    stop: () => undefined,
  };
}
