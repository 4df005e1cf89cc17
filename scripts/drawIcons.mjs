/** Draws the ribbon's PNG files from the SVG drawings in assets/icons. Run it after changing a drawing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = path.join(import.meta.dirname, '..', 'assets', 'icons');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'));

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const drawing of drawings) {
  const svg = readFileSync(path.join(folder, drawing), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(folder, drawing.replace('.svg', `-${size}.png`)), png);
  }
}
await browser.close();
console.log(`${drawings.length} drawings in ${sizes.length} sizes.`);
