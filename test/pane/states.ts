import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { ninhThuan2021Report } from '../../src/appendix/ninh-thuan-2021/reportEdition';
import { decide } from '../../src/check/exceptions/decide';
import type { Decision } from '../../src/check/exceptions/types';
import { buildReport } from '../../src/report/buildReport';
import type { Carriage } from '../../src/report/carry/types';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { EditedReport } from '../report/refresh/openDocument';
import { appeared, chosen, pressed, unfolded } from './gestures';
import { testExcel, testWord } from './hosts';
import { figures2021, mixed, readingOf, twoColumns } from './readings';
import { testServices } from './services';
import { excel, type State, shell, starting, word } from './stateKinds';

/** The same with decisions made: the error of 3.1.3 accepted, one warning seen, another accepted and changed since. */
const decided = () => {
  const host = testExcel(readingOf(mixed));
  const { check } = testServices();
  const make = (typed: Parameters<typeof readingOf>[0], id: string, reason: string) => {
    const { review, figures } = check(readingOf(typed), exampleProfile, []);
    const finding = review.findings.find((one) => one.id.startsWith(id))!;
    const decision: Decision = reason ? { kind: 'accept', finding, reason } : { kind: 'see', finding };
    host.exceptions = decide(host.exceptions, figures, decision, '2022-01-03');
  };
  make(mixed, 'R09', 'Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập, đã có công văn xác nhận.');
  make(mixed, 'entry:unitWritten:3.1.1', '');
  make(mixed, 'owed', '');
  make({ ...mixed, '3.4.2': 0.96 }, 'entry:fractionForPercent:3.4.2', 'Tỷ lệ đúng là dưới một phần trăm');
  return host;
};

/** What can be written with one press: a blank that a sum gives, a rate that its counts give, a likely sum. */
const offered = {
  ...figures2021,
  '3.1.3.c': '',
  '3.3.2': '',
  '3.4.1': { value: 98.3, note: '175.354/175.920' },
  '3.4.2': { value: 99.67, note: '99.678/100.000 hồ sơ' },
};

/** The workbook names two sheets to compare with; one of them is gone. */
const keeping = () => {
  const host = comparable();
  const sheets = ['Phụ lục CCHC 6 tháng 2021', 'Phụ lục CCHC quý I 2021'].map((name, index) => ({
    year: 2021,
    span: index === 0 ? ('h1' as const) : ('q1' as const),
    name,
  }));
  host.profile = { ...exampleProfile, comparing: { windows: [], sheets } };
  return host;
};

/** Two other appendices: the pictures choose the one whose name does not say its period. */
const comparable = () => {
  const host = testExcel(readingOf(figures2021));
  const half = { ...exampleProfile, period: { year: 2021, span: 'h1' as const } };
  host.others = [
    readingOf({ ...figures2021, '3.1.1': 92 }, half, 'sheet-2'),
    { ...readingOf(figures2021, half, 'sheet-3'), sheet: { id: 'sheet-3', name: 'Số cũ' } },
  ];
  return host;
};

/** By hand: no names, the label of 3.1.3 in other words, a figure among words. */
function damaged() {
  const reading = readingOf({ ...figures2021, '3.1.1': 'khoảng 91' });
  const values = reading.grid.values.map((row) =>
    row.map((cell) => (cell === 'Tổng số TTHC đang có hiệu lực' ? 'Tổng số' : cell)),
  );
  return { ...reading, names: [], grid: { ...reading.grid, values } };
}

const failing = (kind: 'protected' | 'cellEditing') => {
  const host = testExcel(readingOf(figures2021));
  host.failure = { kind };
  return host;
};

/** The report of 2021, open in Word: one figure typed over, one sentence of its own, two citations. */
const edited = () => {
  const report = new EditedReport()
    .type('hiệu lực: 1.821', 'hiệu lực: 1.825')
    .type('[Nêu số, ký hiệu, ngày ban hành', 'Kế hoạch số 15/KH-UBND ngày 5/01/2021. [Nêu số, ký hiệu, ngày ban hành')
    .type(
      '[Nêu số, ký hiệu, ngày, trích yếu',
      'Nghị định số 107/NĐ-CP ngày 14/9/2020. [Nêu số, ký hiệu, ngày, trích yếu',
    );
  const { paragraphs, controls } = report.document;
  const read = paragraphs.map(({ text }) => ({ text, outlineLevel: null, inTable: false }));
  return testWord({ paragraphs: read, controls });
};

const corrected = { ...figures2021, '3.1.3': 1830, '3.1.3.a': 1413, '3.4.2': 99.95, '3.1.1': 0, '3.1.2': 0 };

const nextYear = { ...exampleProfile, period: { year: 2022, span: 'year' } as const };

/** Excel reads, but lets nobody go to a cell. */
const refusing = () => {
  const host = testExcel(readingOf(mixed));
  host.goTo = async () => ({ ok: false, failure: { kind: 'protected' } });
  return host;
};

const within = (step: number) => `[aria-labelledby=step-${step}]`;
const workbook = () => new File(['PK'], 'Phu luc CCHC 2021.xlsx');
const open = {
  workbook: [chosen(`${within(1)} input[type=file]`, workbook), appeared('.summary')],
  otherFile: [chosen(`${within(1)} input[type=file]`, () => new File([], 'Ghi chu.txt')), appeared('.trouble')],
  refreshed: [pressed(`${within(4)} button.wide`), appeared(`${within(4)} :is(.results, .caution, .trouble)`)],
  prose: [pressed(`${within(5)} button.wide`), appeared(`${within(5)} .results`)],
  compare: [unfolded('.compare'), appeared('.compare-form .ways button')],
  carry: [
    unfolded(`${within(3)} .compare`),
    chosen(`${within(3)} input[type=file]`, lastReport),
    appeared('.carry-result'),
  ],
};

/** Every state of the pane: for pictures (`npm run screens`) and for the tests that walk through all of them. */
export const states: Readonly<Record<string, State>> = {
  starting,
  'script-blocked': shell('scriptBlocked'),
  'part-blocked': shell('partBlocked'),
  'no-answer': shell('noAnswer'),
  'old-office': shell('oldOffice'),
  'not-in-office': shell('notInOffice'),
  broken: excel(() => testExcel(readingOf(mixed)), [], {
    check: () => {
      throw new Error('as a fault of ours would');
    },
  }),
  'no-appendix': excel(() => testExcel()),
  mistaken: excel(() => testExcel(), [pressed('form button[type=submit]'), appeared('[aria-invalid=true]')]),
  'appendix-empty': excel(() => testExcel(readingOf({})), [appeared('.summary')]),
  damaged: excel(() => testExcel(damaged()), [appeared('.rebuild')]),
  rebuilt: excel(() => testExcel(damaged()), [pressed('.rebuild button', 1), appeared('.rebuild li')]),
  'column-asked': excel(() => testExcel(twoColumns()), [appeared('.columns')]),
  'column-chosen': excel(() => testExcel(twoColumns()), [pressed('.columns input', 0), appeared('.rebuild button')]),
  findings: excel(() => testExcel(readingOf(mixed)), [appeared('.finding')]),
  explained: excel(() => testExcel(readingOf({ ...figures2021, '3.1.3': 1281, '3.3.1': 900 })), [appeared('.case')]),
  'one-of-several': excel(() => testExcel(readingOf({ ...figures2021, '3.5.1': 1500 })), [appeared('.case')]),
  offered: excel(() => testExcel(readingOf(offered)), [appeared('.correct')]),
  coverage: excel(
    () => testExcel(readingOf(figures2021), { ...exampleProfile, remit: ['1', '3', '4', '7'] }),
    [appeared('.progress .why'), unfolded('.progress .why'), appeared('.coverage .bar')],
  ),
  comparing: excel(comparable, open.compare),
  compared: excel(comparable, [
    ...open.compare,
    pressed('.compare-form .ways button', 0),
    appeared('.compared'),
    pressed('.compare-form .ways button', 1),
    appeared('.compared li + li'),
  ]),
  'kept-comparison': excel(keeping, [appeared('.compared .caution')]),
  decided: excel(decided, [appeared('.accepted')]),
  accepting: excel(
    () => testExcel(readingOf(mixed)),
    [pressed('.finding.error button[aria-expanded]'), appeared('.accept')],
  ),
  'wide-remit': excel(
    () => testExcel(readingOf(mixed), { ...exampleProfile, remit: ['1', '3', '4', '7'] }),
    [appeared('.finding')],
  ),
  'no-profile': excel(() => testExcel(readingOf(figures2021), null), [appeared('.summary')]),
  ready: excel(() => testExcel(readingOf(figures2021)), [appeared('.summary.ready')]),
  checked: excel(() => testExcel(readingOf(figures2021)), [pressed(`${within(2)} button.wide`), appeared('.message')]),
  refused: excel(refusing, [pressed('.finding button[aria-label]'), appeared('.message.failed')]),
  carrying: excel(() => testExcel(readingOf(figures2021)), open.carry),
  'no-saving': excel(() => testExcel(readingOf(figures2021)), [appeared('.summary')], { saveFile: null }),
  reading: excel(() => failing('cellEditing'), [appeared('.waiting')]),
  failed: excel(() => failing('protected'), [appeared('.trouble')]),
  'word-blank': word(exampleProfile, {}),
  'word-other-file': word(exampleProfile, {}, open.otherFile),
  'word-file': word(exampleProfile, mixed, open.workbook),
  'word-file-no-profile': word(null, figures2021, open.workbook),
  'word-file-inserted': word(exampleProfile, figures2021, open.workbook, () => testWord(undefined, 'intoOpen')),
  'word-file-refreshed': word(exampleProfile, corrected, [...open.workbook, ...open.refreshed], edited),
  'word-other-period': word(nextYear, figures2021, [...open.workbook, ...open.refreshed], edited),
  'word-no-report': word(exampleProfile, figures2021, [...open.workbook, ...open.refreshed]),
  'word-file-prose': word(exampleProfile, figures2021, [...open.workbook, ...open.prose], edited),
};

/** The report of the year before that is chosen in the state `carrying`. */
function lastReport(): File {
  const carried: Carriage = {
    prose: {
      'A.I.3': ['Việc kiểm tra cải cách hành chính trong năm 2020 được duy trì tại 19 sở, ngành.'],
      'A.III.1': ['Công tác cải cách hành chính được thực hiện nghiêm túc, 100% hồ sơ đúng hạn.'],
      'A.IV': ['1. Thực hiện Kế hoạch cải cách hành chính năm 2021.', 'V. KIẾN NGHỊ, ĐỀ XUẤT', 'Đề nghị tập huấn.'],
    },
    unanswered: new Set(),
    homeless: [],
    left: [],
    leftovers: [],
  };
  const office = { ...exampleProfile, period: { year: 2020, span: 'year' } as const };
  const bytes = writeDocx(buildReport(ninhThuan2021Report, office, {}, { carried }));
  return new File([bytes.slice()], 'Bao-cao-CCHC-2020.docx');
}
