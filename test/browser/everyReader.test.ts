import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './openBrowser';

jest.setTimeout(600_000);

/** CSS pixels: half of the pane of Windows (200 % zoom), Office for Mac, Windows, Excel on the web. */
const widths = [160, 270, 320, 350];
const looks = {
  light: { query: '', media: { forcedColors: 'none', colorScheme: 'light' } },
  dark: { query: '&dark', media: { forcedColors: 'none', colorScheme: 'dark' } },
  contrast: { query: '&dark', media: { forcedColors: 'active', colorScheme: 'dark' } },
} as const;

let browser: Browser;
let page: Page;
/** Answered from the built files themselves: a page from a disk may not load modules. */
const address = 'https://screens.example/screens.html';
let states: readonly string[];

beforeAll(async () => {
  const script = path.join(__dirname, '..', '..', 'scripts', 'buildScreens.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The pane's states could not be built:\n${stderr}`);
  const folder = path.dirname(fileURLToPath(stdout.trim()));
  browser = await openBrowser();
  page = await (await browser.newContext({ locale: 'vi-VN', viewport: { width: 320, height: 600 } })).newPage();
  await page.route('https://screens.example/**', (route) =>
    route.fulfill({ path: path.join(folder, new URL(route.request().url()).pathname) }),
  );
  await page.goto(address);
  states = ((await page.getAttribute('[data-states]', 'data-states')) ?? '').split(' ');
});
afterAll(() => browser.close());

async function show(state: string, query: string): Promise<void> {
  await page.goto(`${address}?state=${state}${query}`);
  await page.waitForSelector('main');
  await page.waitForTimeout(150);
}

/** What axe calls serious or critical: "rule: element". */
async function found(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

test.each(Object.entries(looks))('axe finds nothing serious in any state of the pane: %s', async (_, look) => {
  await page.emulateMedia(look.media);
  expect(states.length).toBeGreaterThan(15);
  const told: Record<string, readonly string[]> = {};
  for (const state of states) {
    await show(state, look.query);
    const violations = await found();
    if (violations.length > 0) told[state] = violations;
  }
  expect(told).toEqual({});
});

test('axe would find a button without a name', async () => {
  await page.emulateMedia(looks.light.media);
  await show('ready', '');
  await page.evaluate("document.querySelector('main').append(document.createElement('button'))");
  expect(await found()).toEqual([expect.stringContaining('button-name')]);
});

test('nothing is cut off sideways at any width, not at 200 % zoom either', async () => {
  await page.emulateMedia(looks.light.media);
  const wide: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 600 });
    for (const state of states) {
      await show(state, '');
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      if (over > 0) wide.push(`${state} at ${width}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});
