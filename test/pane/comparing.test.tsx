import { fireEvent, screen, within } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../../src/appendix/profile';
import { periodNamed } from '../../src/pane/compared';
import { testExcel, testWord } from './hosts';
import { figures2021, readingOf, type Typed, twoColumns } from './readings';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const half: Profile = { ...exampleProfile, period: { year: 2021, span: 'h1' } };
const last: Profile = { ...exampleProfile, period: { year: 2020, span: 'year' } };
const file = (name: string) => Object.assign(new File(['PK'], name), { arrayBuffer: async () => new ArrayBuffer(2) });
const holding = (typed: Typed, profile: Profile | null) => ({
  readFile: async () => ({
    ok: true as const,
    value: { reading: readingOf(typed, profile ?? exampleProfile, 'file-sheet'), profile, exceptions: [] },
  }),
});
const checkStep = () => within(screen.getByRole('region', { name: /Kiểm tra$/ }));
const open = async () => {
  await wait(0);
  const details = document.querySelector<HTMLDetailsElement>('details.compare')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await wait(0);
};
const grown = /Số của 6 tháng đầu năm 2021 là 92, nhiều hơn số của năm 2021 là 91/;

test.each([
  ['Phụ lục CCHC 2020', { year: 2020, span: 'year' }],
  ['Phụ lục CCHC quý I 2021', { year: 2021, span: 'q1' }],
  ['Phụ lục CCHC quý III 2021 (2)', { year: 2021, span: 'q3' }],
  ['Phụ lục CCHC 6 tháng 2021', { year: 2021, span: 'h1' }],
  ['Sheet1', null],
])('a sheet named “%s”', (name, period) => {
  expect(periodNamed(name)).toEqual(period);
});

test('sheets are asked for when the part is opened, not before; the one in view is no choice', async () => {
  const host = testExcel(readingOf(figures2021));
  await showPane(host);
  expect(host.calls).not.toContain('sheets');
  await open();
  expect(host.calls.filter((call) => call === 'sheets')).toHaveLength(1);
  expect(screen.getByText('Tệp này không có phụ lục nào khác.')).toBeTruthy();
});

test('a report of the very period of this one is not said to be compared', async () => {
  const { choose } = await showPane(testExcel(readingOf(figures2021)), holding(figures2021, exampleProfile));
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('trung-ky.xlsx'));
  expect(screen.getByText('Cùng kỳ với báo cáo này nên không so sánh.').closest('[role=alert]')).toBeTruthy();
  expect(screen.queryByText('Đã so với kỳ trước.')).toBeNull();
});

test('another sheet of the workbook, by the period in its name; and left out again', async () => {
  const host = testExcel(readingOf(figures2021));
  host.others = [readingOf({ ...figures2021, '3.1.1': 92 }, half, 'sheet-2')];
  const { press } = await showPane(host);
  await open();
  await press('Phụ lục CCHC 6 tháng 2021');
  expect(checkStep().getByText('So với: Phụ lục CCHC 6 tháng 2021')).toBeTruthy();
  expect(checkStep().getByText(grown)).toBeTruthy();
  expect(screen.getByText('Đã so với kỳ trước.')).toBeTruthy();
  await press('Bỏ so sánh');
  expect(checkStep().queryByText(grown)).toBeNull();
  expect(host.calls.filter((call) => /insert|correct|save|keep/.test(call))).toEqual([]);
});

test('a table in which no column is certainly the one of the figures is not said to be compared', async () => {
  const value = {
    reading: { ...twoColumns(), sheet: { id: 'file-sheet', name: 'Số cũ' } },
    profile: last,
    exceptions: [],
  };
  const { choose } = await showPane(testExcel(readingOf(figures2021)), { readFile: async () => ({ ok: true, value }) });
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('2020.xlsx'));
  expect(screen.getByText(/nên không so được/).closest('[role=alert]')).toBeTruthy();
  expect(screen.queryByText('Đã so với kỳ trước.')).toBeNull();
});

test('a file, by the period of its profile', async () => {
  const { choose } = await showPane(testExcel(readingOf(figures2021)), holding({ ...figures2021, '3.1.1': 92 }, half));
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('6-thang.xlsx'));
  expect(checkStep().getByText('So với: Phụ lục CCHC 6 tháng 2021 (tệp 6-thang.xlsx)')).toBeTruthy();
  expect(checkStep().getByText(grown)).toBeTruthy();
});

test('of several appendices in a file, the ones that are not compared are named', async () => {
  const value = { reading: readingOf(figures2021, half), profile: half, exceptions: [], others: ['Trang 2'] };
  const { choose } = await showPane(testExcel(readingOf(figures2021)), {
    readFile: async () => ({ ok: true, value }),
  });
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('6-thang.xlsx'));
  expect(checkStep().getByText(/Tệp có nhiều phụ lục, không so với “Trang 2”\./)).toBeTruthy();
});

test('a report that does not say its period is compared once somebody does', async () => {
  const host = testExcel(readingOf(figures2021));
  const other = readingOf({ ...figures2021, '3.1.1': 92 }, half, 'sheet-2');
  host.others = [{ ...other, sheet: { id: 'sheet-2', name: 'Sheet1' } }];
  const { press } = await showPane(host);
  await open();
  await press('Sheet1');
  const chosen = within(document.querySelector<HTMLElement>('.compared')!);
  expect(chosen.getByText(/Đây là báo cáo kỳ nào/)).toBeTruthy();
  expect(checkStep().queryByText(grown)).toBeNull();
  fireEvent.change(chosen.getByLabelText('Loại báo cáo'), { target: { value: 'h1' } });
  fireEvent.change(chosen.getByLabelText('Năm'), { target: { value: '2021' } });
  expect(checkStep().getByText(grown)).toBeTruthy();
});

test('the days follow the letter and can be others', async () => {
  const { choose } = await showPane(testExcel(readingOf(figures2021)), holding({ ...figures2021, '3.1.1': 92 }, half));
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('6-thang.xlsx'));
  const chosen = within(document.querySelector<HTMLElement>('.compared')!);
  expect(chosen.getByLabelText('Từ ngày')).toHaveProperty('value', '2020-12-15');
  expect(chosen.getByLabelText('Đến ngày')).toHaveProperty('value', '2021-06-14');
  fireEvent.change(chosen.getByLabelText('Đến ngày'), { target: { value: '2020-12-01' } });
  expect(chosen.getByText('Ngày cuối phải sau ngày đầu.')).toBeTruthy();
  expect(checkStep().getByText(grown)).toBeTruthy();
  // No longer inside this report's days: growing is no duty then.
  fireEvent.change(chosen.getByLabelText('Từ ngày'), { target: { value: '2020-11-01' } });
  fireEvent.change(chosen.getByLabelText('Đến ngày'), { target: { value: '2021-06-14' } });
  expect(checkStep().queryByText(grown)).toBeNull();
});

test('a report of the very same days is not compared, and the pane says so', async () => {
  const { choose } = await showPane(testExcel(readingOf(figures2021)), holding(figures2021, exampleProfile));
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('ban-cu.xlsx'));
  expect(checkStep().getByText('Cùng kỳ với báo cáo này nên không so sánh.')).toBeTruthy();
});

test('a file that cannot be read leaves everything as it was', async () => {
  const { choose } = await showPane(testExcel(readingOf(figures2021)));
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('x.xlsx'));
  expect(screen.getByRole('alert').textContent).toMatch(/không phải bảng tính/);
  expect(document.querySelector('.compared')).toBeNull();
  expect(screen.getByText('Sẵn sàng gửi')).toBeTruthy();
});

const sheetOfHalf = 'Phụ lục CCHC 6 tháng 2021';
const beside = () => [readingOf({ ...figures2021, '3.1.1': 92 }, half, 'sheet-2')];

test('which sheets and which days is kept in the workbook on a click, beside all else the profile says', async () => {
  const host = testExcel(readingOf(figures2021));
  host.others = beside();
  const { press } = await showPane(host);
  await open();
  expect(screen.queryByRole('button', { name: 'Lưu cách so sánh vào tệp' })).toBeNull();
  await press(sheetOfHalf);
  const chosen = within(document.querySelector<HTMLElement>('.compared')!);
  fireEvent.change(chosen.getByLabelText('Từ ngày'), { target: { value: '2020-12-07' } });
  const here = within(document.querySelector<HTMLElement>('.compare-form .days')!);
  fireEvent.change(here.getByLabelText('Từ ngày'), { target: { value: '2020-12-01' } });
  expect(host.calls).not.toContain('saveProfile');
  await press('Lưu cách so sánh vào tệp');
  const comparing = {
    windows: [
      { year: 2021, span: 'h1', from: '2020-12-07', to: '2021-06-14' },
      { year: 2021, span: 'year', from: '2020-12-01', to: '2021-12-14' },
    ],
    sheets: [{ year: 2021, span: 'h1', name: sheetOfHalf }],
  };
  expect(host.profile).toEqual({ ...exampleProfile, comparing });
  expect(host.calls.filter((call) => call === 'saveProfile')).toHaveLength(1);
  expect(screen.getByText('Đã lưu cách so sánh vào tệp.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Lưu cách so sánh vào tệp' })).toBeNull();
});

const keeping = (name: string): Profile => ({
  ...exampleProfile,
  comparing: {
    windows: [{ year: 2021, span: 'year', from: '2020-12-01', to: '2021-12-14' }],
    sheets: [{ year: 2021, span: 'h1', name }],
  },
});

test('a colleague who opens the workbook sees the same comparison, and nothing is written', async () => {
  const host = testExcel(readingOf(figures2021), keeping(sheetOfHalf));
  host.others = beside();
  await showPane(host);
  expect(checkStep().getByText(`So với: ${sheetOfHalf}`)).toBeTruthy();
  expect(checkStep().getByText(grown)).toBeTruthy();
  await open();
  const here = within(document.querySelector<HTMLElement>('.compare-form .days')!);
  expect(here.getByLabelText('Từ ngày')).toHaveProperty('value', '2020-12-01');
  expect(screen.queryByRole('button', { name: 'Lưu cách so sánh vào tệp' })).toBeNull();
  expect(host.calls.filter((call) => /insert|correct|save|keep/.test(call))).toEqual([]);
});

test('a sheet that is gone is told, and forgotten on a click', async () => {
  const host = testExcel(readingOf(figures2021), keeping('Phụ lục CCHC 2019'));
  const { press } = await showPane(host);
  expect(checkStep().getByText('Không còn thấy trang “Phụ lục CCHC 2019” để so sánh.')).toBeTruthy();
  await press('Lưu cách so sánh vào tệp');
  expect(host.profile?.comparing?.sheets).toEqual([]);
  expect(document.querySelector('.compared')).toBeNull();
});

test('saving the form leaves how it is compared alone', async () => {
  const host = testExcel(readingOf(figures2021), keeping(sheetOfHalf));
  host.others = beside();
  const { press, user } = await showPane(host);
  await user.click(screen.getByText('Thông tin đơn vị'));
  await wait(0);
  fireEvent.change(screen.getByLabelText('Địa danh'), { target: { value: 'Phan Rang' } });
  await press('Lưu thông tin');
  expect(host.profile).toEqual({ ...keeping(sheetOfHalf), place: 'Phan Rang' });
});

test('Word compares with the sheets that the file names', async () => {
  const value = {
    reading: readingOf(figures2021),
    profile: keeping(sheetOfHalf),
    exceptions: [],
    beside: beside().map((reading) => ({ reading, period: half.period })),
  };
  const { choose } = await showPane(testWord(), { readFile: async () => ({ ok: true, value }) });
  await choose('Chọn tệp .xlsx', file('a.xlsx'));
  expect(checkStep().getByText(`So với: ${sheetOfHalf}`)).toBeTruthy();
  expect(checkStep().getByText(grown)).toBeTruthy();
});

test('last year’s figures sharpen what is said of a slip', async () => {
  // 1796 typed with one wrong digit; a last report that was the same throughout would look copied.
  const slipped = { ...figures2021, '3.5.1': 1396 };
  const before = { ...figures2021, '3.5.1': 1790, '3.5.2': 1551, '3.5.3': 1540 };
  const { choose } = await showPane(testExcel(readingOf(slipped)), holding(before, last));
  expect(screen.getByText('Có thể là một trong các chỗ sau:')).toBeTruthy();
  await open();
  await choose('Hoặc chọn tệp .xlsx kỳ trước', file('2020.xlsx'));
  expect(
    checkStep()
      .getByText(/3\.5\.1 gõ nhầm một chữ số/)
      .closest('h3'),
  ).toBeTruthy();
});
