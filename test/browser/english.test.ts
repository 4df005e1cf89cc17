import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { ninhThuan2021Report } from '../../src/appendix/ninh-thuan-2021/reportEdition';
import { pane as en } from '../../src/text/en/pane';
import { pane as vi } from '../../src/text/vi/pane';
import { EditedReport } from '../report/refresh/openDocument';
import { openScreens, type Screens } from './openScreens';

jest.setTimeout(600_000);

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

/** Any letter with a mark, once marks and letters stand apart; and đ, which has none. */
const vietnamese = (text: string) => /[\u0300-\u036fđ]/i.test(text.normalize('NFD'));

/** What the form, the office or a document says is quoted in its own language, whatever the pane speaks. */
const quoted = [
  ...ninhThuan2021.lines.map(({ label }) => label.replace(/[.:]$/, '')),
  ...Object.values(exampleProfile).filter((value) => typeof value === 'string'),
  ...exampleProfile.recipients,
  ...ninhThuan2021Report.outline.sections.map(({ heading }) => heading),
  'Phụ lục CCHC 6 tháng 2021',
  'Số cũ',
  'Chánh Văn phòng',
  'Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập, đã có công văn xác nhận.',
  ...['Như trên', 'Lưu: VT'],
  ...['Nghị định số 107/NĐ-CP', '107/2020/NĐ-CP'],
].sort((one, other) => other.length - one.length);
const documents = new EditedReport().document.paragraphs.map(({ text }) => text).join('\n');

const isQuoted = (text: string) => documents.includes(text.replace(/^…|[\]…]$/g, ''));
const withoutQuotations = (text: string) =>
  quoted.reduce((left, words) => left.replaceAll(words, ''), text.replace(/“[^”]*”/g, ''));

/** Runs in the page: everything that is read or spoken, but for pieces of documents. */
function said(): readonly string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const pieces = ':is(.carried, .suggested), :is(.carried, .suggested) *';
  const texts = [...document.querySelectorAll(`.pane *:not(${pieces})`)].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : [])),
    ...['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
  ]);
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}

test('the English pane says nothing in Vietnamese of its own, in any state', async () => {
  const told = new Set<string>();
  let heard = 0;
  await screens.walk(async (page, state) => {
    await screens.show(page, state, '&en');
    // Which language Office speaks is known when it answers.
    expect(await page.getAttribute('html', 'lang')).toBe(state === 'starting' ? 'vi' : 'en');
    await page.evaluate(said);
    await page.waitForFunction(() => !document.querySelector('details[open] > .waiting'));
    for (const text of await page.evaluate(said)) {
      heard += 1;
      if (!isQuoted(text) && vietnamese(withoutQuotations(text))) told.add(`${state}: ${text}`);
    }
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
