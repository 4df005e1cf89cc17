import { screen } from '@testing-library/react';
import { testExcel } from './hosts';
import { figures2021, readingOf } from './readings';
import { clearPane, showPane } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

/** The sheet with the label of 3.1.3 retyped, and a figure that is no number. */
function damaged() {
  const reading = readingOf({ ...figures2021, '3.1.1': 'khoảng 91' });
  const values = reading.grid.values.map((row) =>
    row.map((cell) => (cell === 'Tổng số TTHC đang có hiệu lực' ? 'Tổng số' : cell)),
  );
  return { ...reading, grid: { ...reading.grid, values } };
}

test('a whole table is not offered to be made anew', async () => {
  await showPane(testExcel(readingOf(figures2021)));
  expect(screen.queryByRole('button', { name: 'Dựng lại bảng' })).toBeNull();
});

test('a damaged one is, and what did not come along is listed until it was seen', async () => {
  const host = testExcel(damaged());
  const { press } = await showPane(host);
  await press('Dựng lại bảng');
  expect(host.calls).toContain('insert');
  expect(screen.getByText(/2 mục chưa chép được/)).toBeTruthy();
  expect(screen.getByText(/Mục 3.1.1: đang ghi “khoảng 91”, dòng \d+/)).toBeTruthy();
  expect(screen.getByText(/Dòng \d+ “Tổng số” không có trong mẫu: đang ghi 1821/)).toBeTruthy();
  await press('Đã xem');
  expect(screen.queryByText(/chưa chép được/)).toBeNull();
});

test('without the office’s words there is no button, but the way to it', async () => {
  await showPane(testExcel(damaged(), null));
  expect(screen.queryByRole('button', { name: 'Dựng lại bảng' })).toBeNull();
  expect(screen.getByText(/Điền thông tin đơn vị ở bước 1 để dựng lại bảng/)).toBeTruthy();
});

test('a table without names is offered to be taken up, once', async () => {
  const host = testExcel({ ...readingOf(figures2021), names: [] });
  const { press } = await showPane(host);
  expect(screen.getByText(/Đã nhận ra 94 mục/)).toBeTruthy();
  await press('Nhận bảng này');
  expect(host.calls).toContain('adopt');
  expect(screen.queryByRole('button', { name: 'Nhận bảng này' })).toBeNull();
});
