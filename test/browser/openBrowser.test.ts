import { openBrowser } from './openBrowser';

const { CHROME_PATH } = process.env;
const { platform } = process;

afterEach(() => {
  if (CHROME_PATH === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = CHROME_PATH;
  Object.defineProperty(process, 'platform', { value: platform });
});

async function widthOf(text: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.setContent(`<span>${text}</span>`);
    return await page.evaluate(() => document.querySelector('span')?.getBoundingClientRect().width ?? 0);
  } finally {
    await browser.close();
  }
}

test('a browser of this machine, or else the packaged one, shows a page', async () => {
  expect(await widthOf('Báo cáo cải cách hành chính')).toBeGreaterThan(100);
}, 60_000);

test('the packaged browser starts where none is installed; it is for Linux on x64, and says so elsewhere', async () => {
  process.env.CHROME_PATH = 'packaged';
  const width = widthOf('Báo cáo cải cách hành chính');
  if (process.platform === 'linux' && process.arch === 'x64') expect(await width).toBeGreaterThan(100);
  else await expect(width).rejects.toThrow(/is for Linux on x64/);
}, 60_000);

test('where no browser starts, the error says what to install', async () => {
  process.env.CHROME_PATH = 'packaged';
  Object.defineProperty(process, 'platform', { value: 'sunos' });
  await expect(openBrowser()).rejects.toThrow(/Install Google Chrome, Microsoft Edge or Chromium/);
});
