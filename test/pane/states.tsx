import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { ninhThuan2021Report } from '../../src/appendix/ninh-thuan-2021/reportEdition';
import { decide } from '../../src/check/exceptions/decide';
import type { Decision } from '../../src/check/exceptions/types';
import { renderPane } from '../../src/pane/renderPane';
import { renderShell } from '../../src/pane/renderShell';
import type { ChosenFile } from '../../src/pane/wordSession';
import { buildReport } from '../../src/report/buildReport';
import type { Carriage } from '../../src/report/carry/types';
import { writeDocx } from '../../src/report/docx/writeDocx';
import type { Text } from '../../src/text/Text';
import { EditedReport } from '../report/refresh/openDocument';
import { testExcel, testWord } from './hosts';
import { figures2021, readingOf } from './readings';
import { testServices } from './services';

/** A state of the pane to look at: draws it, given the place, the language and the theme. */
export type State = (element: HTMLElement, text: Text, dark: boolean) => void;

/** Two slips, a number kept as text, a percentage in the wrong dress, two blanks. */
export const mixed = {
  ...figures2021,
  '3.1.3.a': 140,
  '3.1.1': '91 thủ tục',
  '3.4.2': 0.95,
  '3.3.2': 1.127,
  '3.2.2': '',
  '3.4.5': '',
};

const excel =
  (host: () => ReturnType<typeof testExcel>, changes: Parameters<typeof testServices>[0] = {}): State =>
  (element, text, dark) => {
    renderPane(element, host(), { text, dark, services: testServices(changes) });
  };

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

const failing = (kind: 'protected' | 'cellEditing') => {
  const host = testExcel(readingOf(figures2021));
  host.failure = { kind };
  return host;
};

const word =
  (profile: typeof exampleProfile | null, typed: Parameters<typeof readingOf>[0], host = testWord): State =>
  (element, text, dark) => {
    const reading = readingOf(typed);
    const services = testServices({
      readFile: async () => ({ ok: true, value: { reading, profile, exceptions: [] } }),
    });
    renderPane(element, host(), { text, dark, services });
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

export const states: Readonly<Record<string, State>> = {
  starting: shell(null),
  'no-answer': shell('noAnswer'),
  'no-appendix': excel(() => testExcel()),
  'appendix-empty': excel(() => testExcel(readingOf({}))),
  findings: excel(() => testExcel(readingOf(mixed))),
  explained: excel(() => testExcel(readingOf({ ...figures2021, '3.1.3': 1281, '3.3.1': 900 }))),
  'one-of-several': excel(() => testExcel(readingOf({ ...figures2021, '3.5.1': 1500 }))),
  offered: excel(() => testExcel(readingOf(offered))),
  coverage: excel(() => testExcel(readingOf(figures2021), { ...exampleProfile, remit: ['1', '3', '4', '7'] })),
  comparing: excel(comparable),
  compared: excel(comparable),
  'kept-comparison': excel(keeping),
  decided: excel(decided),
  accepting: excel(() => testExcel(readingOf(mixed))),
  'wide-remit': excel(() => testExcel(readingOf(mixed), { ...exampleProfile, remit: ['1', '3', '4', '7'] })),
  'no-profile': excel(() => testExcel(readingOf(figures2021), null)),
  ready: excel(() => testExcel(readingOf(figures2021))),
  carrying: excel(() => testExcel(readingOf(figures2021))),
  'no-saving': excel(() => testExcel(readingOf(figures2021)), { saveFile: null }),
  reading: excel(() => failing('cellEditing')),
  failed: excel(() => failing('protected')),
  'word-blank': word(exampleProfile, {}),
  'word-file': word(exampleProfile, mixed),
  'word-file-no-profile': word(null, figures2021),
  'word-file-inserted': word(exampleProfile, figures2021, () => testWord(undefined, 'intoOpen')),
  'word-file-refreshed': word(exampleProfile, corrected, edited),
  'word-file-prose': word(exampleProfile, figures2021, edited),
};

/** What is chosen in the states named `word-file`. */
export const chosenFile: ChosenFile & { readonly name: string } = {
  name: 'Phu luc CCHC 2021.xlsx',
  arrayBuffer: async () => new ArrayBuffer(4),
};

/** The report of the year before that is chosen in the state `carrying`. */
export function lastReport(): File {
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

function shell(trouble: 'noAnswer' | null): State {
  return (element, text, dark) => {
    const { clock } = testServices();
    const view = renderShell(element, { text, dark, clock, diagnose: () => 'noAnswer', retry: () => undefined });
    if (trouble) view.fail(trouble);
  };
}
