import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.join(__dirname, '..', '..', 'dist');
const weigh = (file: string) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
/** Scripts a page loads at once, Microsoft's library left out. */
const scriptsOf = (page: string) =>
  [...readFileSync(path.join(dist, page), 'utf8').matchAll(/<script src="([^"]+)"/g)]
    .map(([, file]) => file!)
    .filter((file) => !file.startsWith('office-js-'));

test('the pane starts with 125 kB of JavaScript at most', () => {
  const weight = scriptsOf('pane.html').reduce((sum, file) => sum + weigh(file), 0);
  process.stdout.write(`initial JavaScript of the pane: ${(weight / 1000).toFixed(1)} kB gz\n`);
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThanOrEqual(125_000);
});

test("the ribbon's function page comes without React", () => {
  const scripts = scriptsOf('commands.html').map((file) => readFileSync(path.join(dist, file), 'utf8'));
  expect(scripts).toHaveLength(1);
  expect(scripts[0]).not.toMatch(/react\.(element|transitional)|FluentProvider/);
});

test('the .docx writer and the .xlsx reader are not among what loads at once', () => {
  const initial = scriptsOf('pane.html')
    .map((file) => readFileSync(path.join(dist, file), 'utf8'))
    .join('');
  const later = readdirSync(dist)
    .filter((file) => file.endsWith('.js') && !initial.includes(readFileSync(path.join(dist, file), 'utf8')))
    .map((file) => readFileSync(path.join(dist, file), 'utf8'))
    .join('');
  for (const mark of ['wordprocessingml/2006/main', 'xmldecl']) {
    expect([mark, later.includes(mark), initial.includes(mark)]).toEqual([mark, true, false]);
  }
});
