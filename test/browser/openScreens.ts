import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from './openBrowser';

/** Answered from the built files themselves: a page from a disk may not load modules. */
const address = 'https://screens.example/screens.html';

export interface Screens {
  /** Every state of the pane by name. */
  readonly states: readonly string[];
  /** Opens a state and waits until it has been reached. */
  show(page: Page, state: string, query?: string): Promise<void>;
  /** Does it for every state, in as many pages at once as the machine has use for. */
  walk(deed: (page: Page, state: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The pages that `npm run screens` takes pictures of. */
export async function openScreens(): Promise<Screens> {
  const script = path.join(__dirname, '..', '..', 'scripts', 'buildScreens.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The pane's states could not be built:\n${stderr}`);
  const folder = path.dirname(fileURLToPath(stdout.trim()));
  const browser = await openBrowser();
  const open = async () => {
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 320, height: 600 } });
    await context.route('https://screens.example/**', (route) =>
      route.fulfill({ path: path.join(folder, new URL(route.request().url()).pathname) }),
    );
    return context.newPage();
  };
  const pages = await Promise.all([open(), open()]);
  await pages[0].goto(address);
  const states = ((await pages[0].getAttribute('[data-states]', 'data-states')) ?? '').split(' ');
  const show: Screens['show'] = async (page, state, query = '') => {
    const failed = new Promise<never>((_, reject) => {
      page.once('pageerror', ({ message }) => reject(new Error(`${state}: ${message}`)));
    });
    await page.goto(`${address}?state=${state}${query}`);
    await Promise.race([page.waitForSelector('[data-shown]'), failed]);
    page.removeAllListeners('pageerror');
  };
  return {
    states,
    show,
    async walk(deed) {
      const left = [...states];
      const work = async (page: Page) => {
        for (let state = left.shift(); state !== undefined; state = left.shift()) await deed(page, state);
      };
      await Promise.all(pages.map(work));
    },
    close: () => browser.close(),
  };
}
