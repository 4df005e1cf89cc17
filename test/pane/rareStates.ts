import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { EditedReport } from '../report/refresh/openDocument';
import { appeared, chosen, pressed, typed, unfolded } from './gestures';
import { testExcel, testWord } from './hosts';
import { open, within, workbook } from './openParts';
import { figures2021, mixed, readingOf, twoColumns } from './readings';
import {
  comparable,
  damaged,
  early,
  edited,
  emptyReport,
  failing,
  lapsed,
  locked,
  nextYear,
  offered,
  opened,
  plainReport,
  refusing,
} from './stateHosts';
import { excel, type State, word } from './stateKinds';

const unknown = { ok: false, failure: { kind: 'unknown', code: 'GeneralException' } } as const;
const holding = (others: readonly string[], profile = exampleProfile) => ({
  readFile: async () => ({
    ok: true as const,
    value: { reading: readingOf(figures2021, exampleProfile, 'file'), profile, exceptions: [], others },
  }),
});
const carrying = (file: () => File) => [
  unfolded(`${within(3)} .compare`),
  chosen(`${within(3)} input[type=file]`, file),
];
const documents = (...texts: readonly string[]) =>
  testWord({ paragraphs: texts.map((text) => ({ text, outlineLevel: null, inTable: false })), controls: [] });

/** What few people ever see: each draws a piece of some view that no other state draws. */
export const rareStates: Readonly<Record<string, State>> = {
  'profile-kept': excel(() => Object.assign(testExcel(), { profile: exampleProfile }), [appeared('.empty + button')]),
  'profile-open': excel(
    () => testExcel(readingOf(figures2021)),
    [unfolded('.profile'), appeared('.section'), unfolded('.section'), unfolded('.section:not([open])')],
  ),
  'profile-mistaken': excel(
    () => testExcel(readingOf(figures2021)),
    [
      unfolded('.profile'),
      typed('.pair .fui-Input input', '21'),
      typed('.section:last-of-type input', 'ba'),
      pressed('.profile > button.wide'),
      appeared('[aria-invalid=true]'),
    ],
  ),
  'not-watching': excel(() => refusing({ watch: async () => unknown }), [appeared('.watch.failed')]),
  'failed-unknown': excel(() => failing(unknown.failure), [appeared('.trouble')]),
  'refused-unknown': excel(
    () => refusing({ goTo: async () => unknown }),
    [pressed('.finding button[aria-label]'), appeared('.message.failed')],
  ),
  slow: excel(
    () => refusing({ goTo: () => new Promise(() => undefined) }),
    [pressed('.finding button[aria-label]'), appeared('.message')],
  ),
  filled: excel(() => testExcel(readingOf(offered)), [pressed('.finding.notice .correct'), appeared('.message')]),
  'report-saved': excel(
    () => testExcel(readingOf(figures2021)),
    [pressed(`${within(3)} button.wide`), appeared('.message')],
  ),
  'lacking-reason': excel(
    () => testExcel(readingOf(mixed)),
    [
      pressed('.finding.error button[aria-expanded]'),
      pressed('.accept button[type=submit]'),
      appeared('.accept [aria-invalid=true]'),
    ],
  ),
  lapsed: excel(lapsed, [appeared('.case .caution')]),
  'damaged-no-profile': excel(() => testExcel(damaged(), null), [appeared('.rebuild .caution')]),
  'rebuilt-whole': excel(
    () => testExcel(damaged({ ...figures2021, '3.2.2': '' }, '3.2.2')),
    [pressed('.rebuild button', 1), appeared('.message')],
  ),
  'comparing-unknown': excel(
    () => Object.assign(comparable(), { sheets: async () => unknown }),
    [unfolded('.compare'), appeared('.compare-form .caution')],
  ),
  'compared-same': excel(
    () => testExcel(readingOf(figures2021)),
    [
      unfolded('.compare'),
      chosen('.compare-form input[type=file]', workbook),
      appeared('.compared .caution + .caution'),
    ],
    holding(['Số cũ', 'Phụ lục CCHC 2020']),
  ),
  'compared-unreadable': excel(() => {
    const { grid } = twoColumns();
    const sheet = { id: 'sheet-2', name: 'Phụ lục CCHC 2020' };
    return Object.assign(testExcel(readingOf(figures2021)), { others: [{ sheet, grid, names: [] }] });
  }, [unfolded('.compare'), pressed('.compare-form .ways button'), appeared('.compared .caution')]),
  'compared-file': excel(
    () => testExcel(readingOf(figures2021)),
    [
      unfolded('.compare'),
      chosen('.compare-form input[type=file]', workbook),
      unfolded('.compared details'),
      typed('.compared .days input', '2021-12-10'),
      appeared('.keep-comparing'),
      typed('.compared .pair input', '22'),
      typed('.compare-form .days input', '2022-01-01'),
      appeared('.days [aria-invalid=true]'),
    ],
    holding([], nextYear),
  ),
  'carrying-wrong-file': excel(
    () => testExcel(readingOf(figures2021)),
    [...carrying(() => new File(['chữ'], 'Ghi chu.txt')), appeared(`${within(3)} [role=alert]`)],
  ),
  'carrying-plain': excel(
    () => testExcel(readingOf(figures2021)),
    [...carrying(plainReport), appeared('.carry-result')],
  ),
  'carrying-nothing': excel(
    () => testExcel(readingOf(figures2021)),
    [...carrying(emptyReport), appeared(`${within(3)} .caution`)],
  ),
  'word-several': word(exampleProfile, mixed, open.workbook, testWord, ['Số cũ', 'Phụ lục CCHC 2020']),
  'word-early': word(exampleProfile, figures2021, [...open.workbook, ...open.refreshed], early),
  'word-locked': word(exampleProfile, { ...figures2021, '3.1.3': 1830 }, [...open.workbook, ...open.refreshed], locked),
  'word-dropped': word(
    exampleProfile,
    { ...figures2021, '3.1.1': '', '3.1.2': '' },
    [...open.workbook, ...open.refreshed],
    edited,
  ),
  'word-absent': word(exampleProfile, figures2021, [...open.workbook, ...open.refreshed], () =>
    opened(new EditedReport().settings((one) => (one.tag === '3.1.1' ? { ...one, tag: 'gone' } : one))),
  ),
  'word-up-to-date': word(
    exampleProfile,
    figures2021,
    [...open.workbook, pressed(`${within(4)} button.wide`), appeared(`${within(4)} .results`)],
    () => opened(new EditedReport()),
  ),
  'word-place-gone': word(
    exampleProfile,
    figures2021,
    [
      ...open.workbook,
      ...open.prose,
      pressed(`${within(5)} .finding .correct + button`),
      appeared('.finding [role=alert]'),
    ],
    () => Object.assign(edited(), { select: async () => ({ ok: true as const, value: false }) }),
  ),
  'word-prose-right': word(exampleProfile, figures2021, open.prose, () => documents('BÁO CÁO')),
  'word-prose-figure': word(exampleProfile, figures2021, [...open.workbook, ...open.prose], () =>
    documents('Tổng số thủ tục hành chính đang có hiệu lực là 1.812 thủ tục.'),
  ),
};
