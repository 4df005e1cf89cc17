/** npm run bench:start: how long the pane takes until it can be used, beside an empty page of React on the same machine. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { openBrowser } from '../test/browser/openBrowser';
import configure from '../webpack.config.js';
import { servePages } from './serve.mjs';

const root = path.join(import.meta.dirname, '..');
const runs = 25;
const say = (line) => void process.stdout.write(`${line}\n`);

/** Bundled as the pane is; the pages are served from these two folders. */
async function build() {
  const [addIn] = configure({}, { mode: 'production' });
  const empty = {
    ...addIn,
    name: 'empty',
    entry: { empty: './bench/emptyPage.tsx' },
    output: { path: path.join(root, 'build', 'workbench', 'empty'), filename: '[name].js' },
    plugins: [new HtmlPlugin({ filename: 'index.html', scriptLoading: 'blocking', inject: 'body' })],
  };
  mkdirSync(empty.output.path, { recursive: true });
  const compiler = webpack([addIn, empty]);
  await new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure ?? stats?.hasErrors()) reject(failure ?? new Error(stats?.toString({ all: false, errors: true })));
      else compiler.close(() => resolve());
    });
  });
}

/** An Excel that answers at once, and has an empty sheet: what Office itself takes is not the pane's. */
const answer = `
  Office.onReady = () => Promise.resolve({ host: 'Excel', platform: 'PC' });
  Office.context = { displayLanguage: 'vi-VN', requirements: { isSetSupported: () => true } };
  const told = { items: [], isNullObject: true, sync: async () => undefined, then: undefined };
  const anything = new Proxy(() => undefined, {
    get: (_, member) => (member in told ? told[member] : anything),
    set: () => true,
    apply: () => anything,
  });
  window.Excel = { run: (...given) => given.at(-1)(anything) };`;
const alone = `window.Office = { HostType: { Excel: 'Excel', Word: 'Word' }, PlatformType: {} };${answer}`;

const library = /office-js-[^/]*\/office\.js$/;
const answering = async (page) =>
  page.route(library, (route) => route.fulfill({ contentType: 'text/javascript', body: alone }));
const wholeLibrary = async (page) =>
  page.route(library, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + answer });
  });

/** Milliseconds from asking for the page until a button says this and can be pressed. */
async function timeOf(browser, address, said, prepare) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(address, { waitUntil: 'commit' });
  const ready = await page.waitForFunction((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    return buttons.some((button) => !button.disabled && button.textContent?.includes(wanted)) && performance.now();
  }, said);
  const time = Number(await ready.jsonValue());
  await context.close();
  return time;
}

await build();
const { address, close } = await servePages();
const browser = await openBrowser();
const pages = [
  { what: 'an empty page of React', url: `${address}empty/`, said: 'Trang trống' },
  { what: 'the pane, Office answering at once', url: `${address}pane.html`, said: 'Chèn phụ lục', prepare: answering },
  {
    what: 'the pane with Microsoft’s office.js',
    url: `${address}pane.html`,
    said: 'Chèn phụ lục',
    prepare: wholeLibrary,
  },
];
const times = pages.map(() => []);
// In turn, so that whatever else the machine does falls on all of them.
for (let run = -2; run < runs; run += 1)
  for (const [index, { url, said, prepare }] of pages.entries()) {
    const time = await timeOf(browser, url, said, prepare);
    if (run >= 0) times[index]?.push(time);
  }
await browser.close();
await close();

say(
  `${'milliseconds, nothing in the cache'.padEnd(40)}${'median'.padStart(9)}${'p95'.padStart(9)}${'times'.padStart(9)}`,
);
const sorted = times.map((taken) => taken.sort((a, b) => a - b));
const at = (taken, share) => taken[Math.floor(taken.length * share)] ?? 0;
for (const [index, { what }] of pages.entries()) {
  const taken = sorted[index] ?? [];
  const ratio = at(taken, 0.5) / at(sorted[0] ?? [], 0.5);
  const [middle, high] = [at(taken, 0.5), at(taken, 0.95)].map((time) => time.toFixed(0).padStart(9));
  say(`${what.padEnd(40)}${middle}${high}${ratio.toFixed(2).padStart(9)}`);
}
