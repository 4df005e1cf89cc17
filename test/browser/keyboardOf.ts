import type { Frame, Page } from 'playwright-core';

/** Hands on the keyboard in one pane, and ears on what a screen reader would say. */
export interface Keyboard {
  /**
   * Tab, from where the focus is and then once more from the top, until it is on what has this name. Microsoft's
   * library moves the focus in the pane, as it does in Office on the web.
   */
  to(name: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What the focus is on, by its name; empty when it is on nothing. */
  focused(): Promise<string>;
  /** Waits until this has been announced: by a live region that stood there before, or an alert. */
  hears(words: string): Promise<void>;
}

interface Ears {
  readonly announced: string[];
  readonly before: Element | null;
}

export async function keyboardOf(page: Page, frame: Frame): Promise<Keyboard> {
  await frame.evaluate(listen);
  // Where the focus enters the pane, as F6 brings it there in Office.
  await frame.evaluate(() => {
    const top = document.createElement('i');
    top.tabIndex = 0;
    top.dataset.top = '';
    document.body.prepend(top);
  });
  const focused = () => frame.evaluate(nameOfFocus);
  const isHere = async (name: string) => (await focused()) === name;
  return {
    focused,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async to(name) {
      for (const from of ['here', 'top']) {
        if (from === 'top') await frame.locator('[data-top]').focus();
        for (let stops = 0; stops < 150; stops += 1) {
          if (await isHere(name)) return;
          await frame.evaluate(() => Object.assign(window, { before: document.activeElement }));
          await page.keyboard.press('Tab');
          if (await frame.evaluate(() => document.activeElement === (window as unknown as Ears).before)) break;
        }
      }
      throw new Error(`the Tab key does not come to “${name}”`);
    },
    async hears(words) {
      const heard = (said: string) => (window as unknown as Ears).announced.some((one) => one.includes(said));
      await frame.waitForFunction(heard, words).catch(async () => {
        const all = await frame.evaluate(() => (window as unknown as Ears).announced);
        throw new Error(`“${words}” was not announced, only ${JSON.stringify(all)}`);
      });
      await frame.evaluate((said) => {
        const { announced } = window as unknown as Ears;
        announced.splice(0, announced.length, ...announced.filter((one) => !one.includes(said)));
      }, words);
    },
  };
}

function nameOfFocus(): string {
  const here = document.activeElement as HTMLInputElement | null;
  if (!here || here === document.body) return '';
  return (here.getAttribute('aria-label') ?? here.labels?.[0]?.textContent ?? here.textContent ?? '').trim();
}

/** A region that comes together with its words is passed over, as screen readers do; alerts are spoken at once. */
function listen(): void {
  const announced: string[] = [];
  Object.assign(window, { announced });
  new MutationObserver((records) => {
    const spoken = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const place = target instanceof Element ? target : target.parentElement;
      const region = place?.closest('[role=status], [role=alert]');
      if (region) spoken.add(region);
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches('[role=alert]')) spoken.add(node);
          for (const alert of node.querySelectorAll('[role=alert]')) spoken.add(alert);
        }
    }
    for (const { textContent } of spoken) if (textContent) announced.push(textContent);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
