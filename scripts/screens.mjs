/** Pictures of every state of the pane, for eyes: build/screens/<state>-<width>-<look>.png */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildScreens } from './buildScreens.mjs';

const out = path.resolve('build/screens');
const [only = ''] = process.argv.slice(2);
const usual = [270, 320, 350];
const looks = {
  light: { widths: usual },
  dark: { widths: usual, query: '&dark' },
  contrast: { widths: usual, forcedColors: 'active', colorScheme: 'dark' },
  // 200 % of the pane of Windows.
  zoomed: { widths: [160], deviceScaleFactor: 2 },
  english: { widths: [320], query: '&en' },
};
mkdirSync(out, { recursive: true });
const address = await buildScreens(out);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
const states = await statesAt(address);
for (const [look, { widths, query = '', ...media }] of Object.entries(looks)) {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 600 }, ...media });
    for (const state of states.filter((name) => name.includes(only))) {
      await page.goto(`${address}?state=${state}${query}`);
      await page.waitForSelector('[data-shown]');
      await page.screenshot({ path: path.join(out, `${state}-${width}-${look}.png`), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
console.log(`Pictures are in ${path.relative('.', out)}`);

async function statesAt(page) {
  const tab = await browser.newPage();
  await tab.goto(page);
  const names = await tab.getAttribute('[data-states]', 'data-states', { timeout: 5000 });
  await tab.close();
  return names.split(' ');
}
