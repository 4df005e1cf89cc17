import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { elementOrder } from './elementOrder';
import { type Element, everythingIn, readXml } from './readXml';

const root = path.join(__dirname, '..', '..');
const file = path.join(root, 'manifest.xml');
const manifest = readXml(file);
const everything = everythingIn(manifest);
const named = (name: string, inside: Element = manifest) =>
  everythingIn(inside).filter((element) => element.name === name);
const overrides = named('VersionOverrides')[0]!;
const resources = named('Resources')[0]!.children.flatMap((list) => list.children);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Where children stand against the schema: names that are unknown, out of order or wrongly repeated. */
function misplaced(element: Element, trail: string): string[] {
  const here = trail === '' ? element.name : `${trail}/${element.name}`;
  const key = Object.keys(elementOrder)
    .filter((end) => here === end || here.endsWith(`/${end}`))
    .sort((a, b) => b.length - a.length)[0];
  const order = key === undefined ? [] : elementOrder[key]!;
  const places = element.children.map(({ name }) => order.findIndex((entry) => entry.replace('*', '') === name));
  const wrong = element.children.filter((_, index) => {
    const [before, place] = [places[index - 1] ?? -1, places[index]!];
    return place < before || place < 0 || (place === before && !order[place]!.endsWith('*'));
  });
  return [
    ...wrong.map((child) => `${here}/${child.name}`),
    ...element.children.flatMap((child) => misplaced(child, here)),
  ];
}

/** Width and height from a PNG file's header. */
function pixels(png: string): readonly number[] {
  const header = readFileSync(png);
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

test('every element stands where the schema wants it', () => {
  expect(misplaced(manifest, '')).toEqual([]);
});

test('nothing that the schema requires is missing', () => {
  const optional = ['AlternateId', 'AppDomains', 'Requirements'];
  const required = elementOrder.OfficeApp!.filter((name) => !optional.includes(name));
  expect(manifest.children.map(({ name }) => name)).toEqual(expect.arrayContaining(required));
});

test('the order check sees two elements that are swapped', () => {
  const [first, second, ...rest] = manifest.children;
  expect(misplaced({ ...manifest, children: [second!, first!, ...rest] }, '')).toEqual(['OfficeApp/Id']);
});

test('every resid resolves, and every resource is used', () => {
  const used = everything.flatMap(({ attributes }) => attributes.resid ?? []);
  const offered = resources.map(({ attributes }) => attributes.id!);
  expect(new Set(offered).size).toBe(offered.length);
  expect([...new Set(used)].sort()).toEqual([...offered].sort());
});

test('ids are unique and short enough', () => {
  const ids = everything.flatMap(({ attributes }) => attributes.id ?? []).filter((id) => id !== 'TabHome');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
] as const)('%s hold at most %i characters in both languages', (list, limit) => {
  const texts = everythingIn(named(list)[0]!).flatMap(
    ({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? [],
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.trim() === '' || text.length > limit)).toEqual([]);
});

test('names and descriptions keep the limits of the store', () => {
  const textsOf = (name: string) => {
    const element = manifest.children.find((child) => child.name === name)!;
    return [element.attributes.DefaultValue!, ...element.children.map(({ attributes }) => attributes.Value!)];
  };
  expect(textsOf('DisplayName').every((text) => text.length <= 30)).toBe(true);
  expect(textsOf('Description').every((text) => text.length <= 250)).toBe(true);
});

test('every text is Vietnamese by default and has exactly one English override', () => {
  const texts = everything.filter(({ name }) => name === 'bt:String' || name === 'DisplayName');
  const described = manifest.children.filter(({ name }) => name === 'Description');
  for (const text of [...texts, ...described]) {
    expect([text.attributes.id, text.children.map(({ attributes }) => attributes.Locale)]).toEqual([
      text.attributes.id,
      ['en-US'],
    ]);
  }
  expect(named('DefaultLocale')[0]!.text).toBe('vi-VN');
});

test('every address is absolute, https and on one host', () => {
  const addresses = everything.flatMap(({ attributes, text, name }) =>
    [attributes.DefaultValue ?? '', name === 'AppDomain' ? text : ''].filter((value) => /^[a-z]+:/.test(value)),
  );
  expect(addresses.length).toBeGreaterThan(40);
  expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual(['https://localhost:3443']);
  const linked = ['bt:Url', 'bt:Image', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];
  const links = everything.filter(({ name, attributes }) => linked.includes(name) && attributes.resid === undefined);
  expect(links.filter(({ attributes }) => !attributes.DefaultValue?.startsWith('https://'))).toEqual([]);
});

test('every icon exists at the size it is listed under', () => {
  const address = new Map(resources.map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const listed = named('Icon').flatMap((icon) => icon.children.map(({ attributes }) => attributes));
  const top = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const;
  const icons = [
    ...listed.map(({ size, resid }) => [address.get(resid)!, Number(size)] as const),
    ...top.map(([name, size]) => [named(name)[0]!.attributes.DefaultValue!, size] as const),
  ];
  for (const [url, size] of icons) {
    const png = path.join(root, 'assets', 'icons', path.basename(new URL(url).pathname));
    expect([url, existsSync(png)]).toEqual([url, true]);
    expect([url, pixels(png)]).toEqual([url, [size, size]]);
  }
  for (const icon of named('Icon')) {
    expect(icon.children.map(({ attributes }) => Number(attributes.size))).toEqual(sizes);
  }
});

test('Excel has insert, check, report and pane; Word has the report', () => {
  const actions = named('Host', overrides).map((host) => [
    host.attributes['xsi:type'],
    named('Control', host).map((control) => control.attributes.id!.split('.').at(-1)),
  ]);
  expect(actions).toEqual([
    ['Workbook', ['Insert', 'Check', 'Report', 'Pane']],
    ['Document', ['Report']],
  ]);
  expect([...new Set(named('TaskpaneId').map(({ text }) => text))]).toEqual(['Office.AutoShowTaskpaneWithDocument']);
});

test('the pages and the function that buttons call exist', () => {
  const pages = named('bt:Url').map(({ attributes }) => path.basename(new URL(attributes.DefaultValue!).pathname));
  expect(pages.filter((page) => !existsSync(path.join(root, 'assets', page)))).toEqual([]);
  const commands = readFileSync(path.join(root, 'src', 'commands.ts'), 'utf8');
  for (const { text } of named('FunctionName')) expect(commands).toContain(`associate('${text}'`);
});

test('no requirement set hides the add-in from one of its hosts', () => {
  expect(named('Requirements')).toEqual([]);
});

test('the version is that of package.json behind the 1 that Office asks for', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(named('Version')[0]!.text).toBe(`1.${version}`);
});

test("Microsoft's own tool reads it, without the network", () => {
  // In a process of its own: the package requires an ES module, which jest's loader refuses.
  const program = `
    require('node:net').Socket.prototype.connect = () => { throw new Error('the network was used'); };
    require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
      .then((info) => console.log(JSON.stringify(info)));`;
  const answer = execFileSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });
  expect(JSON.parse(answer)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/),
    defaultLocale: 'vi-VN',
    displayName: 'Báo cáo CCHC',
    hosts: ['Workbook', 'Document'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3443/pane.html' },
  });
});
