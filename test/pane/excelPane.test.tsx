import { screen } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { testExcel } from './hosts';
import { figures2021, mixed, readingOf } from './readings';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

test('from an empty workbook: the example, the insertion, the folded form', async () => {
  const host = testExcel();
  const { press } = await showPane(host);
  expect(screen.getByText('Tệp này chưa có phụ lục. Hãy chèn phụ lục ở bước 1.')).toBeTruthy();
  await press('Điền theo ví dụ');
  expect(screen.getByLabelText(/Tên đơn vị/)).toHaveProperty('value', exampleProfile.office);
  expect(screen.getByLabelText('Họ và tên người ký')).toHaveProperty('value', '');
  await press('Chèn phụ lục');
  expect(host.profile).toEqual({ ...exampleProfile });
  expect(host.calls.filter((call) => call === 'insert')).toHaveLength(1);
  expect(screen.getByText('Đã chèn phụ lục. Mời nhập số liệu.')).toBeTruthy();
  expect(screen.getByText('0/20')).toBeTruthy();
  expect(screen.getByText('Thông tin đơn vị').closest('details')).toHaveProperty('open', false);
  expect(document.activeElement).toHaveProperty('textContent', 'Chèn thêm phụ lục mới');
});

test('a form with mistakes says so calmly, goes to the first, and inserts nothing', async () => {
  const host = testExcel();
  const { press, user } = await showPane(host);
  await press('Chèn phụ lục');
  expect(screen.getByText('Hãy điền tên đơn vị.')).toBeTruthy();
  expect(screen.getByText('Hãy chọn ít nhất một nhóm.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/Tên đơn vị/));
  await user.keyboard('Sở Nội vụ');
  expect(screen.queryByText('Hãy điền tên đơn vị.')).toBeNull();
  await user.click(screen.getByLabelText('3. Cải cách TTHC'));
  await press('Chèn phụ lục');
  expect(host.profile).toMatchObject({ office: 'Sở Nội vụ', remit: ['3'], period: { year: 2021, span: 'year' } });
});

test('the figures of 2021 are ready to send, with one notice', async () => {
  const { step } = await showPane(testExcel(readingOf(figures2021)));
  const check = step('Kiểm tra');
  expect(check.getByText('Sẵn sàng gửi')).toBeTruthy();
  expect(check.getByText('Lưu ý (1)')).toBeTruthy();
  expect(check.getByRole('progressbar', { name: /đã nhập 20 trên 20 số liệu/ })).toBeTruthy();
  expect(check.getByText('Đang theo dõi khi bạn gõ')).toBeTruthy();
});

test('a slip while typing is told within a second, and gone when mended', async () => {
  const host = testExcel(readingOf(figures2021));
  const { step } = await showPane(host);
  const before = document.activeElement;
  const reads = () => host.calls.filter((call) => call.startsWith('read')).length;
  const first = reads();
  for (let event = 0; event < 5; event += 1) host.edit(readingOf({ ...figures2021, '3.1.3.a': 140 }));
  await wait(300);
  expect(reads()).toBe(first + 1);
  expect(step('Kiểm tra').getByText('1 lỗi cần sửa')).toBeTruthy();
  expect(step('Kiểm tra').getByText('Chênh lệch 1.264.')).toBeTruthy();
  expect(step('Báo cáo Word').getByText(/Còn 1 lỗi\. Vẫn lập được báo cáo/)).toBeTruthy();
  host.edit(readingOf(figures2021));
  await wait(300);
  expect(step('Kiểm tra').getByText('Sẵn sàng gửi')).toBeTruthy();
  expect(document.activeElement).toBe(before);
  expect(host.calls.filter((call) => /insert|correct|save/.test(call))).toEqual([]);
});

test('findings stand under their severity, errors first, with a way to each cell', async () => {
  const host = testExcel(readingOf(mixed));
  const { step, press } = await showPane(host);
  const groups = [...document.querySelectorAll('.group > summary')].map((summary) => summary.textContent);
  expect(groups).toEqual(['Lỗi (2)', 'Cảnh báo (3)', 'Lưu ý (2)']);
  expect(step('Kiểm tra').getByText(/Còn 2 số liệu chưa nhập/)).toBeTruthy();
  await press('Đi tới ô 3.1.3.a');
  const place = readingOf(mixed).names.find(({ name }) => name === 'CT_3_1_3_a')?.cell;
  expect(host.calls.at(-1)).toBe(`goTo ${place?.row},${place?.column}`);
  await press('Đi tới ô còn trống');
  const blank = readingOf(mixed).names.find(({ name }) => name === 'CT_3_2_2')?.cell;
  expect(host.calls.at(-1)).toBe(`goTo ${blank?.row},${blank?.column}`);
});

test('a certain correction is written where the figure stands now, not where it stood', async () => {
  const host = testExcel(readingOf(mixed));
  const { press } = await showPane(host);
  const moved = readingOf(mixed);
  const shift = <T extends { readonly row: number }>(cell: T) => ({ ...cell, row: cell.row + 3 });
  host.reading = {
    ...moved,
    grid: shift(moved.grid),
    names: moved.names.map(({ name, cell }) => ({ name, cell: cell && shift(cell) })),
  };
  await press('Sửa thành 91');
  const stood = moved.names.find(({ name }) => name === 'CT_3_1_1')?.cell;
  expect(host.corrected).toEqual([
    { place: { row: (stood?.row ?? 0) + 3, column: stood?.column }, value: 91, format: '#,##0' },
  ]);
  expect(screen.getByText('Đã sửa mục 3.1.1 thành 91.')).toBeTruthy();
});

test('when a corrected finding goes away, the heading of its step takes the focus', async () => {
  const host = testExcel(readingOf(mixed));
  const mended = readingOf({ ...mixed, '3.1.1': 91 });
  const { press } = await showPane({
    ...host,
    correct: async () => {
      host.reading = mended;
      return { ok: true, value: undefined };
    },
  });
  await press('Sửa thành 91');
  expect(screen.queryByRole('button', { name: 'Sửa thành 91' })).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/Kiểm tra/);
});

test('a correction overtaken by typing is not written', async () => {
  const host = testExcel(readingOf(mixed));
  const { press } = await showPane(host);
  host.reading = readingOf({ ...mixed, '3.1.1': 92 });
  await press('Sửa thành 91');
  expect(host.corrected).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/vừa thay đổi nên chưa sửa/);
});

test('what is not certain is asked', async () => {
  const { step } = await showPane(testExcel(readingOf(mixed)));
  expect(step('Kiểm tra').getByText('Có phải là 95 không?')).toBeTruthy();
  expect(step('Kiểm tra').getByRole('button', { name: 'Đúng, sửa thành 95' })).toBeTruthy();
});
