import type { Page } from 'playwright-core';

/** How many pixels of the sheet carry a colour: what the sheet itself paints, whatever the pane says. */
export function painted(page: Page, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  return page.evaluate(
    ([r, g, b]) => {
      let count = 0;
      for (const canvas of document.querySelectorAll('canvas')) {
        const context = canvas.getContext('2d');
        if (!context || canvas.width === 0 || canvas.height === 0) continue;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === r && data[at + 1] === g && data[at + 2] === b) count += 1;
      }
      return count;
    },
    [red, green, blue] as const,
  );
}

/** The same once it meets what is waited for: the sheet repaints a moment after its figures change. */
export async function paintedWhen(
  page: Page,
  colour: readonly [number, number, number],
  meets: (pixels: number) => boolean,
): Promise<number> {
  const patience = 60;
  for (let tries = 0; ; tries += 1) {
    const pixels = await painted(page, colour);
    if (meets(pixels) || tries === patience) return pixels;
    await page.waitForTimeout(50);
  }
}
