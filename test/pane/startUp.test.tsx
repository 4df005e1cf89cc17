import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, screen } from '@testing-library/react';
import { renderShell } from '../../src/pane/renderShell';
import { vi } from '../../src/text/vi';
import { testServices } from './services';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

async function shell() {
  document.body.replaceChildren();
  const element = document.body.appendChild(document.createElement('div'));
  const retry = jest.fn();
  let made: ReturnType<typeof renderShell> | undefined;
  await act(async () => {
    made = renderShell(element, {
      text: vi,
      dark: false,
      clock: testServices().clock,
      diagnose: () => 'scriptBlocked',
      retry,
    });
  });
  return { shell: made!, retry };
}

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

test('a diagnosis after eight seconds', async () => {
  const { retry } = await shell();
  await wait(7999);
  expect(screen.queryByRole('alert')).toBeNull();
  await wait(1);
  expect(screen.getByRole('alert').textContent).toMatch(/Không tải được thư viện của Office/);
  screen.getByRole('button', { name: 'Thử lại' }).click();
  expect(retry).toHaveBeenCalledTimes(1);
});

test('an answer from Office calls the diagnosis off', async () => {
  const { shell: made } = await shell();
  made.answered();
  await wait(20000);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a page outside Office says where to open it', async () => {
  const { shell: made } = await shell();
  await act(async () => made.fail('notInOffice'));
  expect(screen.getByRole('alert').textContent).toMatch(/bên trong Excel hoặc Word/);
});

test('the page is headed as the pane will be', () => {
  const page = readFileSync(path.join(__dirname, '..', '..', 'assets', 'pane.html'), 'utf8');
  expect(page).toContain(`<h1>${vi.pane.title}</h1>`);
});
