import { act, screen } from '@testing-library/react';
import { testExcel } from './hosts';
import { figures2021, readingOf, twoColumns } from './readings';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const question = () => screen.queryByRole('group', { name: 'Cột nào ghi số liệu của kỳ báo cáo này?' });
const choose = async (user: { click(element: Element): Promise<void> }, name: RegExp) =>
  act(() => user.click(radio(name)));
const radio = (name: RegExp) => screen.getByRole('radio', { name }) as HTMLInputElement;

test('a sheet whose headings say which column it is asks nothing', async () => {
  await showPane(testExcel(readingOf(figures2021)));
  expect(question()).toBeNull();
});

test('each column is named by its letter, its heading and a few of its figures', async () => {
  await showPane(testExcel(twoColumns()));
  expect(question()).toBeTruthy();
  const named = screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent);
  expect(named).toEqual([
    'Cột D “Kỳ này”Mục 3.1.1:\u00a091 · 3.1.2:\u00a0490 · 3.1.3:\u00a01821',
    'Cột E “Lũy kế từ đầu năm”Mục 3.1.1:\u00a0182 · 3.1.2:\u00a0980 · 3.1.3:\u00a03642',
  ]);
  expect(screen.queryByRole('button', { name: 'Dựng lại bảng' })).toBeNull();
});

test('a chosen column is read at once; nothing is written until the table is taken up, and then nothing is asked', async () => {
  const host = testExcel(twoColumns());
  const { press, user } = await showPane(host);
  await choose(user, /^Cột D/);
  expect(radio(/^Cột D/).checked).toBe(true);
  expect(screen.getByText(/Đã nhận ra 94 mục/)).toBeTruthy();
  expect(host.calls.filter((call) => !/^(read|watch)/.test(call))).toEqual([]);
  await press('Nhận bảng này');
  expect(host.reading?.names.find(({ name }) => name === 'CT_3_1_3')?.cell?.column).toBe(3);
  expect(question()).toBeNull();
});

test('another column can be chosen instead, and is what a new table is made from', async () => {
  const host = testExcel(twoColumns());
  const { press, user } = await showPane(host);
  await choose(user, /^Cột D/);
  await choose(user, /^Cột E/);
  await press('Nhận bảng này');
  expect(host.reading?.names.find(({ name }) => name === 'CT_3_1_3')?.cell?.column).toBe(4);
});

test('once a column is inserted, the letter is another column’s, and it is asked again', async () => {
  const host = testExcel(twoColumns());
  const { user } = await showPane(host);
  await choose(user, /^Cột D/);
  const { grid, ...rest } = twoColumns();
  const values = grid.values.map((row, index) => row.toSpliced(3, 0, index > 5 ? 7 : ''));
  const texts = grid.texts.map((row) => row.toSpliced(3, 0, ''));
  host.edit({ ...rest, grid: { ...grid, values, texts } });
  await wait(300);
  expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
  expect(screen.queryByText(/Đã nhận ra/)).toBeNull();
});
