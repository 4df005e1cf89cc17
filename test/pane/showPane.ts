import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Host } from '../../src/office/hosts';
import { type Pane, renderPane } from '../../src/pane/renderPane';
import type { PaneServices } from '../../src/pane/services';
import { vi } from '../../src/text/vi';
import { testServices } from './services';

// The steps below stand inside `act` as a whole, so that what follows a click belongs to it.
configure({ asyncWrapper: (deed) => deed() });

let shown: { readonly pane: Pane; readonly element: HTMLElement } | null = null;

/** Draws the real pane over a test host and lets its first reading end. */
export async function showPane(host: Host, changes: Partial<PaneServices> = {}) {
  await clearPane();
  const element = document.body.appendChild(document.createElement('div'));
  const user = userEvent.setup({ advanceTimers: (milliseconds) => jest.advanceTimersByTime(milliseconds) });
  await act(async () => {
    shown = { element, pane: renderPane(element, host, { text: vi, services: testServices(changes), dark: false }) };
  });
  return {
    user,
    element,
    step: (title: string) => within(screen.getByRole('region', { name: new RegExp(`${title}$`) })),
    press: (name: string | RegExp, among: Pick<typeof screen, 'getByRole'> = screen) =>
      settled(() => user.click(among.getByRole('button', { name }))),
    choose: (label: string, file: File) => settled(() => user.upload(screen.getByLabelText(label), file)),
  };
}

/** Does it, and lets all that follows at once come to its end. */
const settled = (deed: () => Promise<void>) =>
  act(async () => {
    await deed();
    await jest.advanceTimersByTimeAsync(0);
  });

/** Lets time pass (the tests run on fake timers). */
export const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

export async function clearPane() {
  await act(async () => shown?.pane.stop());
  shown?.element.remove();
  shown = null;
}
