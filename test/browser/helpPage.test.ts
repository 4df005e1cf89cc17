import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { cutText } from './cutText';
import { openBrowser } from './openBrowser';

jest.setTimeout(60_000);

const dist = path.join(__dirname, '..', '..', 'dist');
const served = 'https://help.example/';

/** Opens a page of the built site, and remembers what it asks elsewhere. */
async function open(name: string) {
  const browser = await openBrowser();
  const page = await (await browser.newContext({ locale: 'vi-VN', bypassCSP: false })).newPage();
  const foreign: string[] = [];
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = path.join(dist, url.pathname);
    if (url.href.startsWith(served) && existsSync(file)) return route.fulfill({ path: file });
    foreign.push(url.href);
    return route.abort();
  });
  await page.goto(`${served}${name}`);
  return { browser, page, foreign };
}

test.each(['help.html', 'rules.html'])(
  '%s is whole, readable by all, and asks nothing of anybody else',
  async (name) => {
    const { browser, page, foreign } = await open(name);
    try {
      const faults: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // The page itself allows no scripts: axe comes in by the debugger.
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
        for (const { id, impact } of violations) if (impact === 'serious' || impact === 'critical') faults.push(id);
      }
      for (const width of [270, 320, 640, 1280]) {
        await page.setViewportSize({ width, height: 600 });
        faults.push(...(await page.evaluate(cutText)).map((one) => `${width}: ${one}`));
      }
      expect(faults).toEqual([]);
      const text = ((await page.locator('main').textContent()) ?? '').replace(/“[^”]*”/g, '');
      expect(text).not.toMatch(/\*\*|\]\(|^#+ |<!--|&#\d/m);
      const broken = await page.evaluate(() => {
        const images = [...document.images].map((image) => {
          image.loading = 'eager';
          return image.decode().then(
            () => [],
            () => [image.src],
          );
        });
        const dead = [...document.links].filter(({ hash, pathname }) => {
          return pathname === location.pathname ? !document.getElementById(hash.slice(1)) : false;
        });
        return Promise.all(images).then((all) => [...all.flat(), ...dead.map(({ href }) => href)]);
      });
      expect(broken).toEqual([]);
      const others = await page.evaluate(() => [...document.links].map(({ pathname }) => pathname.slice(1)));
      expect(others.filter((other) => !existsSync(path.join(dist, other)))).toEqual([]);
      expect(foreign).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);

test('every page of the pane leads to the guide, in a window of its own', () => {
  const scripts = readdirSync(dist).filter((file) => /^pane\..*\.js$/.test(file));
  expect(scripts.map((file) => readFileSync(path.join(dist, file), 'utf8')).join()).toContain('help.html');
});
