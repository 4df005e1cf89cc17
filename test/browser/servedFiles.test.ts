import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

test('the terms of office.js stand beside its files, unchanged', () => {
  const folder = readdirSync(dist).find((name) => name.startsWith('office-js-'))!;
  const original = path.join(root, 'node_modules', '@microsoft', 'office-js', 'LICENSE.md');
  expect(readFileSync(path.join(dist, folder, 'LICENSE.md'), 'utf8')).toBe(readFileSync(original, 'utf8'));
});

test('nothing but the page itself and its own origin is named in the pages', () => {
  const pages = files().filter((file) => file.endsWith('.html'));
  const foreign = pages.filter((file) =>
    /(src|href)="(https?:)?\/\//.test(readFileSync(path.join(dist, file), 'utf8')),
  );
  expect(foreign).toEqual([]);
});

test('every page carries a security policy: its own origin only, no eval, no inline script', () => {
  for (const page of files().filter((file) => file.endsWith('.html'))) {
    const [, policy = ''] =
      /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(path.join(dist, page), 'utf8')) ?? [];
    const [scripts = "'none'"] = /script-src [^;]+/.exec(policy) ?? [];
    expect([page, policy]).toEqual([page, expect.stringMatching(/^default-src 'none'; /)]);
    expect([page, scripts]).toEqual([page, expect.stringMatching(/^('none'|script-src 'self')$/)]);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  }
});

test('scripts carry their contents in their names, so that browsers may keep them', () => {
  const own = files().filter((file) => file.endsWith('.js') && !file.startsWith('office-js-'));
  expect(own.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
});

test('no script of ours evaluates code', () => {
  const own = files().filter((file) => file.endsWith('.js') && !file.startsWith('office-js-'));
  const evaluating = own.filter((file) =>
    /\beval\s*\(|\bFunction\s*\(\s*["'`]|set(Timeout|Interval)\s*\(\s*["'`]/.test(
      readFileSync(path.join(dist, file), 'utf8'),
    ),
  );
  expect(evaluating).toEqual([]);
});

type Keeping = 'a year' | 'asked for anew';

/** How long browsers keep a file that nginx serves as docs/trien-khai/nginx.conf says. */
function keptByNginx(): (file: string) => Keeping {
  const sample = readFileSync(path.join(root, 'docs', 'trien-khai', 'nginx.conf'), 'utf8');
  const locations = [...sample.matchAll(/location (~)? *"?([^\s"]+)"? *\{\s*expires (\S+);/g)];
  expect(locations.map(([, , , expires]) => expires)).toEqual(['-1', '1y', '1y']);
  const long = locations.filter(([, isPattern]) => isPattern).map(([, , pattern = '']) => new RegExp(pattern));
  return (file) => (long.some((pattern) => pattern.test(`/${file}`)) ? 'a year' : 'asked for anew');
}

/** The same of IIS and web.config: the nearest location counts. */
function keptByIis(): (file: string) => Keeping {
  const { children } = readXml(path.join(dist, 'web.config'));
  const modes = children.map((part) => ({
    place: part.attributes.path,
    mode: everythingIn(part).find(({ name }) => name === 'clientCache')?.attributes.cacheControlMode,
  }));
  return (file) => {
    const own = modes.find(({ place }) => place !== undefined && (file === place || file.startsWith(`${place}/`)));
    const { mode } = own ?? modes.find(({ place }) => place === undefined)!;
    return mode === 'UseMaxAge' ? 'a year' : 'asked for anew';
  };
}

test('what carries no version in its name or folder is asked for anew, by nginx and by IIS', () => {
  const [nginx, iis] = [keptByNginx(), keptByIis()];
  const served = files().filter((file) => statSync(path.join(dist, file)).isFile() && file !== 'web.config');
  const versioned = (file: string) => /\.[0-9a-f]{8}\.(js|css)$|^office-js-[\d.]+\//.test(file);
  const wanted = served.map((file) => [file, versioned(file) ? 'a year' : 'asked for anew']);
  const names = served.map((file) => file.split(path.sep).join('/'));
  expect(names.map((file) => [file, nginx(file)])).toEqual(wanted);
  expect(names.map((file) => [file, iis(file)])).toEqual(wanted);
  expect(nginx('cchc/office-js-1.1.110/office.js')).toBe('a year');
});
