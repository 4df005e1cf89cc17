import startPage from '../../assets/pane.html?raw';
import type { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { renderPane } from '../../src/pane/renderPane';
import { renderShell, type StartUpTrouble } from '../../src/pane/renderShell';
import type { Text } from '../../src/text/Text';
import { appeared, type Gesture } from './gestures';
import { type TestExcel, testWord } from './hosts';
import { readingOf } from './readings';
import { testServices } from './services';

/** A state of the pane to look at: how it is drawn, and what a person then does to come to it. */
export interface State {
  /** Gives the way to the other theme. */
  draw(element: HTMLElement, text: Text, dark: boolean): (dark: boolean) => void;
  readonly gestures: readonly Gesture[];
}

export function excel(
  host: () => TestExcel,
  gestures: readonly Gesture[] = [],
  changes: Parameters<typeof testServices>[0] = {},
): State {
  return {
    gestures: [appeared('main'), ...gestures],
    draw: (element, text, dark) => renderPane(element, host(), { text, dark, services: testServices(changes) }).setDark,
  };
}

/** An empty file is no workbook; any other is the one given. */
export function word(
  profile: typeof exampleProfile | null,
  typed: Parameters<typeof readingOf>[0],
  gestures: readonly Gesture[] = [],
  host = testWord,
  others: readonly string[] = [],
): State {
  const value = { reading: readingOf(typed), profile, exceptions: [], others };
  const services = testServices({
    readFile: async ({ length }) =>
      length > 0 ? { ok: true, value } : { ok: false, failure: { kind: 'notWorkbook' } },
  });
  return {
    gestures: [appeared('.step'), ...gestures],
    draw: (element, text, dark) => renderPane(element, host(), { text, dark, services }).setDark,
  };
}

/** Before Office has answered: what stands in pane.html itself, in Vietnamese and light. */
export const starting: State = {
  gestures: [appeared('main')],
  draw(element) {
    const page = new DOMParser().parseFromString(startPage, 'text/html');
    document.documentElement.lang = page.documentElement.lang;
    element.replaceChildren(...(page.getElementById('pane')?.childNodes ?? []));
    return () => undefined;
  },
};

/** When Office does not answer, or the pane has no use for its answer. */
export function shell(trouble: StartUpTrouble): State {
  return {
    gestures: [appeared('main')],
    draw(element, text, dark) {
      const show = (now: boolean) => {
        const { clock } = testServices();
        const given = { text, dark: now, clock, diagnose: () => 'noAnswer' as const, retry: () => undefined };
        const view = renderShell(element, given);
        view.fail(trouble);
      };
      show(dark);
      return show;
    },
  };
}
