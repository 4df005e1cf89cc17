import type { Page } from 'playwright-core';
import { openScreens, type Screens } from './openScreens';

jest.setTimeout(600_000);

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

/** Of several radio buttons one is a stop, the chosen or the first; the arrow keys reach the others. */
const radios = 'input:checked, fieldset:not(:has(:checked)) label:first-of-type > input[type=radio]';
const reach = `a[href], button, input:not([type=radio]), ${radios}, select, textarea, summary, [tabindex="0"]`;

/** In Office on the web the Tab key is office.js's: among what it looks for, and nothing that jumps the queue. */
const officeReach = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/** Runs in the page: the next Tab goes to the first stop. Gives how many there are. */
function startAtTop(reach: string): number {
  const top = document.createElement('i');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  return [...document.querySelectorAll<HTMLElement>(reach)].filter((one) => one.checkVisibility()).length;
}

/** Where the focus has come to, as the page sees it. */
interface Stop {
  readonly name: string;
  /** Its place among all that can be reached, in the order in which the page is read; -1 for nothing. */
  readonly at: number;
  /** What is wrong with it; empty if nothing. */
  readonly faults: readonly string[];
  readonly isDate: boolean;
  /** Stops of one look show their focus alike. */
  readonly look: string;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Runs in the page. */
function stopHere([reach, office]: readonly [string, string]): Stop {
  const all = [...document.querySelectorAll<HTMLElement>(reach)].filter((one) => one.checkVisibility());
  const here = document.activeElement as HTMLElement;
  const box = here.getBoundingClientRect();
  const label = (here as HTMLInputElement).labels?.[0]?.textContent ?? here.textContent ?? '';
  const name = (here.getAttribute('aria-label') ?? label).trim();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
  const seen = top !== null && (here.contains(top) || top.contains(here) || top.closest('label')?.contains(here));
  return {
    name,
    at: all.indexOf(here),
    faults: [
      ...(name ? [] : ['has no name']),
      ...(seen ? [] : [`is behind ${top?.outerHTML.slice(0, 80) ?? 'the edge of the window'}`]),
      ...(here.matches(office) ? [] : ['is passed over by office.js']),
    ],
    isDate: (here as HTMLInputElement).type === 'date',
    look: `${here.tagName} ${here.className} ${(here as HTMLInputElement).type ?? ''}`,
    clip: { x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8), width: box.width + 16, height: box.height + 16 },
  };
}

/** Whether anything is painted differently without the focus. */
async function showsFocus(page: Page, { clip }: Stop): Promise<boolean> {
  const held = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const focused = await page.screenshot({ clip });
  await held.evaluate((element) => element.blur());
  const plain = await page.screenshot({ clip });
  await held.evaluate((element) => element.focus());
  return !focused.equals(plain);
}

test('in every state the Tab key reaches everything once, in reading order, named, in sight and marked', async () => {
  const told: string[] = [];
  const marked = new Map<string, boolean>();
  await screens.walk(async (page, state) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await screens.show(page, state);
    await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
    const count = await page.evaluate(startAtTop, reach);
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press('Tab');
      let stop = await page.evaluate(stopHere, [reach, officeReach] as const);
      // Day, month and year of a date are stops of their own.
      for (let parts = 0; stop.at === at - 1 && stop.isDate && parts < 4; parts += 1) {
        await page.keyboard.press('Tab');
        stop = await page.evaluate(stopHere, [reach, officeReach] as const);
      }
      if (stop.at !== at) told.push(`${state}: “${stop.name}” is stop ${stop.at} instead of ${at}`);
      for (const fault of stop.faults) told.push(`${state}: “${stop.name}” ${fault}`);
      if (!marked.has(stop.look)) {
        marked.set(stop.look, true);
        if (!(await showsFocus(page, stop))) told.push(`${state}: “${stop.name}” does not show the focus`);
      }
      if (stop.at !== at) return;
    }
  });
  expect(told.sort()).toEqual([]);
});

/**
 * Runs in the page: unfolds everything, then brings the focus to the first button or fold that was not pressed yet in any
 * state. Gives what it is, numbers left out; null when all have been pressed.
 */
function toUnpressed(pressed: readonly string[]): string | null {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const here of document.querySelectorAll<HTMLElement>('button:not([disabled], [aria-disabled=true]), summary')) {
    const words = (here.getAttribute('aria-label') ?? here.textContent ?? '')
      .replace(/\d[\d.,]*(\.[a-z])?/g, '#')
      .trim();
    const kind = `${here.tagName.toLowerCase()} “${words}”`;
    if (pressed.includes(kind) || !here.checkVisibility()) continue;
    here.focus();
    Object.assign(window, { answered: false });
    here.addEventListener('click', () => Object.assign(window, { answered: true }), { once: true });
    return kind;
  }
  return null;
}

test('whatever can be pressed in any state answers to the keyboard, and the focus is not lost by it', async () => {
  const pressed: string[] = [];
  const told: string[] = [];
  await screens.walk(async (page, state) => {
    // Its one button loads the whole page anew.
    if (state === 'broken') return;
    await screens.show(page, state);
    for (;;) {
      const kind = await page.evaluate(toUnpressed, pressed);
      if (kind === null) return;
      pressed.push(kind);
      await page.keyboard.press('Enter');
      // What it leads to may load first.
      await page.waitForTimeout(200);
      const [answered, kept] = await page.evaluate(() => [
        (window as unknown as { answered: boolean }).answered,
        document.activeElement !== null && document.activeElement !== document.body,
      ]);
      if (!answered) told.push(`${state}: ${kind} does not answer`);
      if (!kept) told.push(`${state}: after ${kind} the focus is on nothing`);
    }
  });
  process.stdout.write(`${pressed.length} kinds of buttons and folds pressed\n`);
  expect(pressed.length).toBeGreaterThan(50);
  expect(told.sort()).toEqual([]);
});

/** A live region as assistive technology gets it: how pressing it is, and what it says. */
async function liveRegions(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const words = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(words).join(' ').trim();
  };
  return nodes.flatMap(({ nodeId, ignored, role, properties = [] }) => {
    if (ignored || !/^(status|alert)$/.test(String(role?.value))) return [];
    const live = properties.find(({ name }) => name === 'live')?.value.value;
    return [`${role?.value}, ${live}: ${words(nodeId)}`];
  });
}

test('what changes by itself stands in live regions of the accessibility tree', async () => {
  const told: Record<string, readonly string[]> = {};
  await screens.walk(async (page, state) => {
    if (!['findings', 'checked', 'refused', 'word-file-prose'].includes(state)) return;
    await screens.show(page, state);
    told[state] = await liveRegions(page);
  });
  expect(told.findings).toContainEqual(expect.stringMatching(/^status, polite: 2 lỗi cần sửa/));
  expect(told.checked).toContainEqual('status, polite: Đã kiểm tra lại toàn bộ phụ lục.');
  expect(told.refused).toContainEqual(expect.stringMatching(/^alert, assertive: Trang tính hoặc tệp đang được khóa/));
  expect(told['word-file-prose']).toContainEqual(
    expect.stringMatching(/^status, polite: Đã kiểm tra \d+ chỗ viện dẫn/),
  );
});
