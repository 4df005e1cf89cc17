import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { pane as en } from '../../src/text/en/pane';
import { pane as vi } from '../../src/text/vi/pane';
import { openScreens, type Screens } from './openScreens';

jest.setTimeout(600_000);

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

/** Any letter with a mark, once marks and letters stand apart; and đ, which has none. */
const vietnamese = (text: string) => /[\u0300-\u036fđ]/i.test(text.normalize('NFD'));

/** Names of offices, sheets and documents, which have no English; and the form's lines where an attribute names them. */
const names = [
  ...exampleProfile.recipients,
  ...[
    'Như trên',
    'Lưu: VT',
    'Phụ lục CCHC 6 tháng 2021',
    'Phụ lục CCHC 2021',
    'Phụ lục CCHC 2020',
    'Số cũ',
    'Chánh Văn phòng',
    '107/2020/NĐ-CP',
  ],
].sort((one, other) => other.length - one.length);
const labels = ninhThuan2021.lines.map(({ label }) => label).sort((one, other) => other.length - one.length);

const without = (words: readonly string[], text: string) =>
  words.reduce((left, word) => left.replaceAll(word, ''), text.replace(/“[^”]*”/g, ''));

interface Said {
  /** What is read, but for what is marked as Vietnamese. */
  readonly texts: readonly string[];
  readonly attributes: readonly string[];
}

/** Runs in the page. */
function said(): Said {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const elements = [...document.querySelectorAll('.pane *')];
  const texts = elements
    .filter((element) => !element.closest('[lang=vi]'))
    .flatMap(({ childNodes }) => [...childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : [])));
  const attributes = elements.flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return { texts: texts.filter(Boolean), attributes };
}

test('the English pane says nothing in Vietnamese of its own, and marks what the form and documents say, in any state', async () => {
  const told = new Set<string>();
  let heard = 0;
  await screens.walk(async (page, state) => {
    await screens.show(page, state, '&en');
    // Which language Office speaks is known when it answers.
    expect(await page.getAttribute('html', 'lang')).toBe(state === 'starting' ? 'vi' : 'en');
    await page.evaluate(said);
    await page.waitForFunction(() => !document.querySelector('details[open] > .waiting'));
    const { texts, attributes } = await page.evaluate(said);
    heard += texts.length + attributes.length;
    for (const text of texts) if (vietnamese(without(names, text))) told.add(`${state}: ${text}`);
    for (const text of attributes) if (vietnamese(without([...labels, ...names], text))) told.add(`${state}: ${text}`);
  });
  expect(heard).toBeGreaterThan(1000);
  expect([...told].sort()).toEqual([]);
});

test('a button of the ribbon is called as the ribbon calls it, in both languages', () => {
  const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  const labels = (language: RegExp) => [...manifest.matchAll(language)].map(([, label]) => label);
  const named = ({ report, startUp }: typeof vi) =>
    [report.viaWord, report.onlyViaWord, startUp.troubles.notInOffice.advice].flatMap(
      (sentence) => /“(.*)”/.exec(sentence)?.[1] ?? sentence,
    );
  expect(labels(/id="\w+\.Label" DefaultValue="(.*?)"/g)).toEqual(expect.arrayContaining(named(vi)));
  expect(labels(/Override Locale="en-US" Value="(.*?)"/g)).toEqual(expect.arrayContaining(named(en)));
});
