import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import type { Page, Route } from 'playwright-core';
import { openWorkbench, type Workbench } from './openWorkbench';

jest.setTimeout(180_000);

const abort = (route: Route) => route.abort();
const missing = (route: Route) => route.fulfill({ status: 404, body: '' });
const never = () => undefined;
const block = (what: RegExp, how: (route: Route) => unknown) => async (page: Page) => {
  await page.route(what, how as (route: Route) => Promise<void>);
};

const library = /office-js-[^/]*\/office\.js$/;
const hostFile = /office-js-[^/]*\/excel-web-16\.00\.js$/;
/** What the pane loads behind its first script. */
const parts = /\/(?!pane\.|workbench)[^/]*\.[0-9a-f]{8}\.js$/;

/** A library as it answers in an Office with only these sets. */
const officeOf = (sets: readonly string[]) =>
  block(library, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.Excel = {};
        window.Office = {
          HostType: { Excel: 'Excel', Word: 'Word' }, PlatformType: { Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
          onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
          context: { displayLanguage: 'vi-VN', requirements: {
            isSetSupported: (set, version) => ${JSON.stringify(sets)}.includes(set + ' ' + version) } } };`,
    }),
  );

const both = (one: (page: Page) => Promise<void>, other: (page: Page) => Promise<void>) => async (page: Page) => {
  await one(page);
  await other(page);
};

const cases: readonly (readonly [string, (page: Page) => Promise<unknown>, string])[] = [
  ['the library is refused', block(library, abort), 'Không tải được thư viện của Office.'],
  ['the library is not there', block(library, missing), 'Không tải được thư viện của Office.'],
  ['the server is silent about the library', block(library, never), 'Không tải được thư viện của Office.'],
  ['the library’s file for Excel is refused', block(hostFile, abort), 'Không tải được thư viện của Office.'],
  ['the server is silent about the file for Excel', block(hostFile, never), 'Không tải được thư viện của Office.'],
  ['Office never answers', async () => undefined, 'Office chưa trả lời.'],
  ['an Office that is too old', officeOf(['ExcelApi 1.8']), 'Bản Office này chưa dùng được tiện ích.'],
  [
    'a part of the pane is refused',
    both(officeOf(['ExcelApi 1.9']), block(parts, abort)),
    'Không tải được một phần của tiện ích.',
  ],
  ['the pane’s own script is refused', block(/\/pane\.[0-9a-f]{8}\.js$/, abort), 'Nếu chờ quá lâu'],
];

/** A tab that the library takes for a frame of Excel, whose page around is silent. */
const inExcel = (page: Page) =>
  page.addInitScript(() => {
    window.name = JSON.stringify({
      baseFrameName: 'cchc',
      hostInfo: 'Excel|Web|16.01|vi-VN|cchc|||0',
      xdmInfo: `conversation|cchc|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  });

const held: Route[] = [];
let workbench: Workbench;
const tabs = new Map<string, Page>();
/** The tabs wait for Office side by side: each waits for eight seconds. */
beforeAll(async () => {
  workbench = await openWorkbench(block(library, (route) => held.push(route)));
  for (const [name, prepare] of cases) {
    const tab = await workbench.page.context().newPage();
    tabs.set(name, tab);
    await inExcel(tab);
    await prepare(tab);
    await tab.goto(new URL('pane.html', workbench.page.url()).href, { waitUntil: 'commit' });
  }
});
afterAll(async () => {
  await workbench.close();
});

test.each(cases)('%s: the pane says so, and whom to ask', async (name, _, said) => {
  const tab = tabs.get(name)!;
  await tab.getByText(said).waitFor({ timeout: 60_000 });
  await tab.getByText(/người quản trị máy tính/).waitFor();
});

test('an answer after the diagnosis is taken all the same', async () => {
  const { pane } = workbench;
  await pane.getByText('Không tải được thư viện của Office.').waitFor({ timeout: 60_000 });
  for (const route of held) await route.continue();
  await pane.getByRole('button', { name: 'Chèn phụ lục' }).waitFor({ timeout: 60_000 });
});

test('a part that is gone from the server, as old ones are after an update, is told; it is asked for again on the next click', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: 'Điền theo ví dụ' }).click();
  await page.route(parts, missing);
  await pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
  await pane.getByText('Không tải được một phần của tiện ích.').waitFor();
  await page.unroute(parts);
  await pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
  await pane.getByText('Đang dùng trang tính “Phụ lục CCHC 2021”.').waitFor({ timeout: 30_000 });
});

test('outside Office the page says where to open it', async () => {
  const tab = await workbench.page.context().newPage();
  await tab.goto(new URL('pane.html', workbench.page.url()).href);
  await tab.getByText('Trang này cần mở bên trong Excel hoặc Word.').waitFor({ timeout: 60_000 });
});

test.each([
  ['pane', 'Cần bản Office mới hơn'],
  ['commands', 'displayDialogAsync'],
])(
  'what the %s page has for Internet Explorer’s engine is in its language, and the only script that it runs',
  (name, said) => {
    const page = readFileSync(path.join(__dirname, '..', '..', 'dist', `${name}.html`), 'utf8');
    const [, notice = ''] = /<script nomodule>([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(notice).toContain(said);
    const written = (target: 'es5' | 'es2022') =>
      transformSync(notice, { jsc: { target, parser: { syntax: 'ecmascript' } } }).code;
    expect(written('es5')).toBe(written('es2022'));
  },
);
