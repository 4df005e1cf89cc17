import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { ninhThuan2021Report } from '../../src/appendix/ninh-thuan-2021/reportEdition';
import { decide } from '../../src/check/exceptions/decide';
import type { Decision } from '../../src/check/exceptions/types';
import type { Failure } from '../../src/office/failure';
import { buildReport } from '../../src/report/buildReport';
import type { Carriage } from '../../src/report/carry/types';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { documentWith, p } from '../report/read/documentWith';
import { EditedReport } from '../report/refresh/openDocument';
import { typed } from '../report/reportOf';
import { type TestExcel, testExcel, testWord } from './hosts';
import { figures2021, mixed, readingOf, type Typed } from './readings';
import { testServices } from './services';

/** The same with decisions made: the error of 3.1.3 accepted, one warning seen, another accepted and changed since. */
export const decided = () => {
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
export const offered = {
  ...figures2021,
  '3.1.3.c': '',
  '3.3.2': '',
  '3.4.1': { value: 98.3, note: '175.354/175.920' },
  '3.4.2': { value: 99.67, note: '99.678/100.000 hồ sơ' },
};

/** The workbook names two sheets to compare with; one of them is gone. */
export const keeping = () => {
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
export const comparable = () => {
  const host = testExcel(readingOf(figures2021));
  const half = { ...exampleProfile, period: { year: 2021, span: 'h1' as const } };
  host.others = [
    readingOf({ ...figures2021, '3.1.1': 92 }, half, 'sheet-2'),
    { ...readingOf(figures2021, half, 'sheet-3'), sheet: { id: 'sheet-3', name: 'Số cũ' } },
  ];
  return host;
};

/** By hand: no names, the label of 3.1.3 in other words, a figure among words. */
export function damaged(typed: Typed = { ...figures2021, '3.1.1': 'khoảng 91' }, code = '3.1.3') {
  const reading = readingOf(typed);
  const label = ninhThuan2021.lines.find(({ id }) => id === code)?.label;
  const values = reading.grid.values.map((row) => row.map((cell) => (cell === label ? 'Tổng số' : cell)));
  return { ...reading, names: [], grid: { ...reading.grid, values } };
}

export const failing = (failure: Failure) => {
  const host = testExcel(readingOf(figures2021));
  host.failure = failure;
  return host;
};

/** A document as Word tells of it. */
export const opened = ({ document }: EditedReport) => {
  const { paragraphs, controls } = document;
  return testWord({
    paragraphs: paragraphs.map(({ text }) => ({ text, outlineLevel: null, inTable: false })),
    controls,
  });
};

/** The report of 2021, open in Word: one figure typed over, one sentence of its own, two citations. */
export const edited = () =>
  opened(
    new EditedReport()
      .type('hiệu lực: 1.821', 'hiệu lực: 1.825')
      .type('[Nêu số, ký hiệu, ngày ban hành', 'Kế hoạch số 15/KH-UBND ngày 5/01/2021. [Nêu số, ký hiệu, ngày ban hành')
      .type(
        '[Nêu số, ký hiệu, ngày, trích yếu',
        'Nghị định số 107/NĐ-CP ngày 14/9/2020. [Nêu số, ký hiệu, ngày, trích yếu',
      ),
  );

export const corrected = { ...figures2021, '3.1.3': 1830, '3.1.3.a': 1413, '3.4.2': 99.95, '3.1.1': 0, '3.1.2': 0 };

export const nextYear = { ...exampleProfile, period: { year: 2022, span: 'year' } as const };

/** Excel reads, and then does what is given instead. */
export const refusing = (instead: Partial<TestExcel>) => Object.assign(testExcel(readingOf(mixed)), instead);

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

/** Word with a report whose figures no one may write in, or of which some are gone. */
export const locked = () =>
  opened(new EditedReport().settings((control) => (control.tag === '3.1.3' ? { ...control, locked: true } : control)));

/** Made when figures were still missing: their sentences wait to be written. */
export const early = () => {
  const { '3.2.1': _, '3.3.1': __, '3.1.3': ___, ...some } = figures2021;
  const words = Object.fromEntries(Object.entries(some).map(([code, value]) => [code, String(value)]));
  return opened(new EditedReport(typed(words)));
};

/** An accepted error comes back with other figures: one that is explained. */
export const lapsed = () => {
  const host = testExcel(readingOf({ ...figures2021, '3.1.3.a': 140 }));
  const { review, figures } = testServices().check(readingOf({ ...figures2021, '3.1.3.a': 150 }), exampleProfile, []);
  const finding = review.findings.find(({ severity }) => severity === 'error')!;
  const decision: Decision = { kind: 'accept', finding, reason: 'Số của Bộ Nội vụ tính cả đơn vị mới' };
  host.exceptions = decide([], figures, decision, '2022-01-03');
  return host;
};

const heading = p('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH');
const table = `<w:tbl><w:tr><w:tc>${p('Số văn bản của từng đơn vị')}</w:tc></w:tr></w:tbl>`;
const docx = (body: string) => new File([documentWith(body).slice()], 'Bao-cao-cu.docx');

/** A report in which nothing speaks of its period, and which has a table; one without a word. */
export const plainReport = () => docx(`${heading}${p('Công tác chỉ đạo được thực hiện thường xuyên.')}${table}`);
export const emptyReport = () => docx(heading);
