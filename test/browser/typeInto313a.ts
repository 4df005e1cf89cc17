import type { Page } from 'playwright-core';

/** Somewhere among the filled figures of 3.1, whatever the heights of the rows above come to. */
const within31 = { x: 590, y: 594 };

/** Types a figure into 3.1.3.a where the sample figures leave the view: they begin at 3.1.1 in the window's size. */
export async function typeInto313a(page: Page, figure: string): Promise<void> {
  // Two clicks on one cell in quick succession would be a double click, which adds to what stands there.
  await page.mouse.click(within31.x, within31.y - 48);
  await page.mouse.click(within31.x, within31.y);
  // 3.1.3.c is the last of the block; 3.1.3.a stands two rows above it.
  for (const key of ['Control+ArrowDown', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
}
