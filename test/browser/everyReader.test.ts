import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { hardToRead } from './contrastThemes';
import { cutText } from './cutText';
import { Drawn } from './Drawn';
import { openScreens, type Screens } from './openScreens';

jest.setTimeout(600_000);

/** CSS pixels: half of the pane of Windows (200 % zoom), Office for Mac, Windows, Excel on the web. */
const widths = [160, 270, 320, 350];

const looks = {
  light: { dark: false, media: { forcedColors: 'none', colorScheme: 'light' } },
  dark: { dark: true, media: { forcedColors: 'none', colorScheme: 'dark' } },
  contrast: { dark: true, media: { forcedColors: 'active', colorScheme: 'dark' } },
} as const;

let screens: Screens;
const told: string[] = [];
const drawn = new Drawn();
const inOneState = new Drawn();
/** One walk for all: to load a state takes longer than to look at it. */
beforeAll(async () => {
  screens = await openScreens();
  await screens.walk(async (page, state) => {
    await page.setViewportSize({ width: 320, height: 4000 });
    await page.emulateMedia(looks.light.media);
    await page.coverage.startJSCoverage();
    await screens.show(page, state);
    await unfold(page);
    const ran = await page.coverage.stopJSCoverage();
    const script = ran.find(({ url }) => url.includes('screens.js'));
    if (script) drawn.add(script);
    if (script && state === 'ready') inOneState.add(script);
    told.push(...(await judged(page, state)));
  });
});
afterAll(() => screens.close());

/** Nothing stays folded, so that all of it is judged. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForFunction(() => !document.querySelector('details[open] > :not(summary).waiting'));
}

/**
 * What axe finds by all its rules, those of good practice too: "rule: element". The look changes colours only, so only
 * those are judged anew.
 */
async function found(page: Page, judged: 'all' | 'colours'): Promise<readonly string[]> {
  const runOnly = judged === 'all' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
  const options = { ...runOnly, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function judged(page: Page, state: string): Promise<readonly string[]> {
  const all: string[] = [];
  await page.evaluate(axe.source);
  await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
  for (const [look, { dark, media }] of Object.entries(looks)) {
    await page.emulateMedia(media);
    await page.evaluate(`setDark(${dark})`);
    // What pane.html itself shows has one look.
    if (state !== 'starting') await page.waitForSelector(`body[data-theme=${dark ? 'dark' : 'light'}]`);
    for (const one of await found(page, look === 'light' ? 'all' : 'colours')) all.push(`${state}, ${look}: ${one}`);
  }
  for (const one of await hardToRead(page)) all.push(`${state}: ${one}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 600 });
    for (const one of await page.evaluate(cutText)) all.push(`${state} at ${width}: ${one}`);
  }
  return all;
}

test('axe finds nothing and nothing is cut off, in any state, look and width', () => {
  expect(screens.states.length).toBeGreaterThan(60);
  expect(told.sort()).toEqual([]);
});

test('every piece of every view is drawn in some state: there is nothing that nobody has looked at', () => {
  expect(inOneState.missing('src/pane/')).toContainEqual(expect.stringMatching(/^src\/pane\/views\/Rebuild\.tsx: /));
  expect(drawn.missing('src/pane/')).toEqual([]);
});

test('axe would find a button without a name, and the others what is cut off or has a colour of its own', async () => {
  await screens.walk(async (page, state) => {
    if (state !== 'ready') return;
    await page.emulateMedia(looks.contrast.media);
    await page.setViewportSize({ width: 160, height: 600 });
    await screens.show(page, state);
    await page.evaluate(axe.source);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.append(document.createElement('button'));
      const word = main.appendChild(document.createElement('b'));
      word.append('Thủ-tục-hành-chính-không-xuống-dòng');
      word.style.cssText = 'white-space: nowrap; forced-color-adjust: none; color: #345';
    });
    expect(await found(page, 'all')).toContainEqual(expect.stringContaining('button-name'));
    expect(await page.evaluate(cutText)).toContainEqual(expect.stringContaining('Thủ-tục'));
    expect(await hardToRead(page)).toEqual([expect.stringMatching(/Thủ-tục.*colour of its own/)]);
  });
  expect.assertions(3);
});
