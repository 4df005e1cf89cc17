import { screen } from '@testing-library/react';
import { testExcel } from './hosts';
import { figures2021, readingOf } from './readings';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

test('a first reading that fails says what to do, and trying again works', async () => {
  const host = testExcel(readingOf(figures2021));
  host.failure = { kind: 'protected' };
  const { press } = await showPane(host);
  expect(screen.getByRole('alert').textContent).toMatch(/đang được khóa/);
  host.failure = null;
  await press('Thử lại');
  expect(screen.getByText('Sẵn sàng gửi')).toBeTruthy();
});

test('while a cell is being typed in the pane waits, then reads by itself', async () => {
  const host = testExcel(readingOf(figures2021));
  const { step } = await showPane(host);
  host.failure = { kind: 'cellEditing' };
  host.edit(readingOf({ ...figures2021, '3.1.3.a': 140 }));
  await wait(250);
  expect(step('Kiểm tra').getByText(/Đang chờ bạn gõ xong ô/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  host.failure = null;
  await wait(5000);
  expect(step('Kiểm tra').getByText('1 lỗi cần sửa')).toBeTruthy();
  expect(step('Kiểm tra').getByText('Đang theo dõi khi bạn gõ')).toBeTruthy();
});

test('a failing action leaves the results, names the code, and can be put away', async () => {
  const host = testExcel(readingOf(figures2021));
  const { press } = await showPane(host);
  host.failure = { kind: 'unknown', code: 'GeneralException' };
  await press('Kiểm tra');
  expect(screen.getByRole('alert').textContent).toMatch(/GeneralException/);
  expect(screen.getByText('Sẵn sàng gửi')).toBeTruthy();
  await press('Đóng thông báo');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a host that cannot watch says to press the button', async () => {
  const host = testExcel(readingOf(figures2021));
  const watch = jest.fn(async () => ({ ok: false, failure: { kind: 'notSupported', member: 'onChanged' } }) as const);
  const { press } = await showPane({ ...host, watch });
  expect(screen.getByText(/Không theo dõi được khi gõ/)).toBeTruthy();
  await press('Kiểm tra');
  expect(watch).toHaveBeenCalledTimes(1);
});

test('a mistake of the program while reading is told as one, and the button reads again', async () => {
  const host = testExcel(readingOf(figures2021));
  let broken = true;
  const read: typeof host.read = (id) => (broken ? Promise.reject(new TypeError('ours')) : host.read(id));
  const { press } = await showPane({ ...host, read });
  expect(screen.getByRole('alert').textContent).toMatch(/chưa rõ nguyên nhân/);
  broken = false;
  await press('Thử lại');
  expect(screen.getByText('Sẵn sàng gửi')).toBeTruthy();
});

test('the same while Excel is asked to be watched: the button is named', async () => {
  await showPane({ ...testExcel(readingOf(figures2021)), watch: () => Promise.reject(new TypeError('ours')) });
  expect(screen.getByText(/Không theo dõi được khi gõ/)).toBeTruthy();
});

test('a watch that comes when the pane is closed is ended', async () => {
  const host = testExcel(readingOf(figures2021));
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await showPane({ ...host, watch: (onEdit) => asked.then(() => host.watch(onEdit)) });
  await clearPane();
  answer();
  await wait(0);
  expect(host.calls.at(-1)).toBe('unwatch');
});

test('a slow action tells to finish the cell', async () => {
  const host = testExcel(readingOf(figures2021));
  const { press } = await showPane({ ...host, goTo: () => new Promise(() => undefined) });
  await press('Đi tới ô 3.5.3');
  await wait(2000);
  expect(screen.getByText('Nếu đang gõ dở một ô, hãy nhấn Enter hoặc Esc.')).toBeTruthy();
});

test('a view that breaks gives way to a sentence', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await showPane(testExcel(readingOf(figures2021)), {
    check() {
      throw new Error('broken');
    },
  });
  expect(screen.getByText('Khung này gặp trục trặc.')).toBeTruthy();
  quiet.mockRestore();
});

test('stopping ends the watch', async () => {
  const host = testExcel(readingOf(figures2021));
  await showPane(host);
  await clearPane();
  expect(host.calls.at(-1)).toBe('unwatch');
  const calls = host.calls.length;
  host.edit(readingOf({}));
  await wait(1000);
  expect(host.calls).toHaveLength(calls);
});

test('a deleted sheet leaves the pane at its beginning, and nothing is written elsewhere', async () => {
  const host = testExcel(readingOf({ ...figures2021, '3.1.1': '91 thủ tục' }));
  const { press } = await showPane({
    ...host,
    read: async (id) => (id ? { ok: false, failure: { kind: 'gone' } } : host.read(null)),
  });
  host.reading = readingOf({ ...figures2021, '3.1.1': '91 thủ tục' }, undefined, 'sheet-2');
  await press('Sửa thành 91');
  expect(host.corrected).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/Không còn thấy trang tính/);
  host.edit(null);
  await wait(300);
  expect(screen.getByText(/Tệp này chưa có phụ lục/)).toBeTruthy();
});
