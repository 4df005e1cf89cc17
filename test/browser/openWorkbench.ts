import { spawn } from 'node:child_process';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openBrowser } from './openBrowser';
import { recordingProxy } from './recordingProxy';

export interface Workbench {
  readonly page: Page;
  /** The real add-in beside the sheet. */
  readonly pane: FrameLocator;
  /** Addresses asked for, in whatever way, that are not of the workbench's own origin; hosts connected to. */
  foreign(): readonly string[];
  /** Those of them that nothing in the browser held back. */
  gotOut(): readonly string[];
  /** What the pages' own security policy has refused: scripts, styles, connections. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Serves the built pages and opens the workbench in a browser, as a newcomer would; `prepare` has the page before that. */
export async function openWorkbench(prepare?: (page: Page) => Promise<void>): Promise<Workbench> {
  const { address, stop } = await serve();
  const outside = await recordingProxy();
  const browser = await openBrowser(outside.flag);
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, locale: 'vi-VN' });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await prepare?.(page);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return {
    page,
    pane: page.frameLocator('iframe').first(),
    foreign: () => [...foreign, ...outside.connections, ...outside.requests],
    gotOut: () => outside.requests,
    refused,
    async close() {
      await browser.close();
      outside.stop();
      stop();
    },
  };
}

/** The script behind npm start, on any free port. */
async function serve(): Promise<{ address: string; stop: () => void }> {
  const script = path.resolve('scripts', 'serve.mjs');
  const server = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [found] = /https:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`scripts/serve.mjs ended with ${code}`)));
  });
  return { address, stop: () => void server.kill() };
}
