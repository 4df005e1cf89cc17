import { type Browser, chromium } from 'playwright-core';
import { installedBrowsers } from './installedBrowsers';
import { packagedBrowser } from './packagedBrowser';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const advice =
  'The browser tests found no browser that starts. Install Google Chrome, Microsoft Edge or Chromium ' +
  '(Debian: apt-get install chromium), or set CHROME_PATH to the program file of one.';

/** The ways to a browser, best first. CHROME_PATH=packaged leaves out those installed on the machine. */
function* waysToOpen(args: readonly string[]): Generator<[name: string, open: () => Promise<Browser>]> {
  const installed = process.env.CHROME_PATH === 'packaged' ? [] : installedBrowsers();
  for (const executablePath of installed) {
    yield [executablePath, () => chromium.launch({ executablePath, args: [...args] })];
  }
  const open = async () => {
    const { program, environment } = packagedBrowser();
    return chromium.launch({ executablePath: program, args: [...args], env: { ...process.env, ...environment } });
  };
  yield ['@sparticuz/chromium', open];
}

/** A headless browser: the first installed one that starts, else the packaged one. Fails with advice, never skips. */
export async function openBrowser(...more: readonly string[]): Promise<Browser> {
  const reasons: string[] = [];
  for (const [name, open] of waysToOpen([...flags, ...more])) {
    try {
      return await open();
    } catch (reason) {
      reasons.push(`${name}: ${String(reason).split('\n')[0]}`);
    }
  }
  throw new Error([advice, ...reasons].join('\n  '));
}
