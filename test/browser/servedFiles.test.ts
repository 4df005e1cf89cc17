import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { everythingIn, readXml } from '../project/readXml';

const root = path.join(__dirname, '..', '..');
const dist = path.join(root, 'dist');
const files = () => readdirSync(dist, { recursive: true, encoding: 'utf8' });

test('every address of the manifest is a file that is served', () => {
  const addresses = everythingIn(readXml(path.join(root, 'manifest.xml')))
    .map(({ attributes }) => attributes.DefaultValue ?? '')
    .filter((value) => value.startsWith('https://'));
  const served = addresses.map((address) => new URL(address).pathname.slice(1));
  expect([...new Set(served)].filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test("Microsoft's files are served as Microsoft made them", () => {
  const office = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  const folder = readdirSync(dist).find((name) => name.startsWith('office-js-'))!;
  const copied = files().filter((file) => file.startsWith(folder) && file.endsWith('.js'));
  const original = (file: string) => path.join(office, path.relative(folder, file));
  const changed = copied.filter(
    (file) => !existsSync(original(file)) || !readFileSync(path.join(dist, file)).equals(readFileSync(original(file))),
  );
  expect(changed).toEqual([]);
  const names = copied.map((file) => path.relative(folder, file).split(path.sep).join('/'));
  expect(names).toEqual(expect.arrayContaining(['office.js', 'vi-vn/office_strings.js', 'en-us/office_strings.js']));
});

test('nothing but the page itself and its own origin is named in the pages', () => {
  const pages = files().filter((file) => file.endsWith('.html'));
  const foreign = pages.filter((file) =>
    /(src|href)="(https?:)?\/\//.test(readFileSync(path.join(dist, file), 'utf8')),
  );
  expect(foreign).toEqual([]);
});
