/** What a person does in a state's picture once the pane stands; each waits for what it needs. */
export type Gesture = () => Promise<void>;

export const appeared =
  (selector: string): Gesture =>
  async () => {
    await untilThere(selector);
  };

/** Presses the first button that fits, or the one of that number. */
export const pressed =
  (selector: string, index = 0): Gesture =>
  async () => {
    await untilThere(selector);
    document.querySelectorAll<HTMLElement>(selector)[index]?.click();
  };

export const unfolded =
  (selector: string): Gesture =>
  async () => {
    const details = await untilThere(selector);
    if (details instanceof HTMLDetailsElement) details.open = true;
  };

export const chosen =
  (selector: string, file: () => File): Gesture =>
  async () => {
    const field = await untilThere(selector);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} takes no file`);
    const files = new DataTransfer();
    files.items.add(file());
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

/** Writes into a field, as React hears it. */
export const typed =
  (selector: string, words: string): Gesture =>
  async () => {
    const field = await untilThere(selector);
    const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

async function untilThere(selector: string): Promise<Element> {
  for (let tries = 0; tries < 250; tries += 1) {
    const found = document.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${selector} never appeared`);
}
