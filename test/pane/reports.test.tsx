import { screen } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { PaneServices } from '../../src/pane/services';
import { testExcel, testWord } from './hosts';
import { figures2021, mixed, readingOf } from './readings';
import { clearPane, showPane } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

/** jsdom's files cannot be read. */
const file = Object.assign(new File(['PK'], 'phu-luc.xlsx'), { arrayBuffer: async () => new ArrayBuffer(2) });
const reads = (typed: typeof mixed | typeof figures2021, profile: typeof exampleProfile | null = exampleProfile) => ({
  readFile: (async () => ({
    ok: true,
    value: { reading: readingOf(typed), profile, exceptions: [] },
  })) as PaneServices['readFile'],
});

test('Excel saves the report under the name of its period', async () => {
  const saved: string[] = [];
  const { press } = await showPane(testExcel(readingOf(figures2021)), { saveFile: (_, name) => void saved.push(name) });
  await press('Lưu báo cáo .docx');
  expect(saved).toEqual(['Bao-cao-CCHC-2021.docx']);
  expect(screen.getByText('Đã lưu Bao-cao-CCHC-2021.docx vào thư mục Tải xuống (Downloads).')).toBeTruthy();
});

test('where files cannot be saved, the way over Word is told instead of a dead button', async () => {
  await showPane(testExcel(readingOf(figures2021)), { saveFile: null });
  expect(screen.queryByRole('button', { name: /Lưu báo cáo/ })).toBeNull();
  expect(screen.getByText(/Máy này không lưu được tệp từ đây/)).toBeTruthy();
});

test('a report that cannot be made says so', async () => {
  const { press } = await showPane(testExcel(readingOf(figures2021)), {
    makeReport: async () => {
      throw new Error('chunk');
    },
  });
  await press('Lưu báo cáo .docx');
  expect(screen.getByRole('alert').textContent).toMatch(/Chưa lập được báo cáo/);
});

test('Word: a chosen workbook is checked and opens as a report', async () => {
  const word = testWord();
  const { choose, press, step } = await showPane(word, reads(mixed));
  await choose('Chọn tệp .xlsx', file);
  expect(screen.getByText('Đã đọc tệp phu-luc.xlsx')).toBeTruthy();
  expect(screen.getByText('Văn phòng Ủy ban nhân dân tỉnh')).toBeTruthy();
  expect(step('Kiểm tra').getByText('2 lỗi cần sửa')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Đi tới ô|Sửa thành/ })).toBeNull();
  await press('Mở báo cáo trong Word');
  expect(word.opened).toHaveLength(1);
});

test('Word: of several appendices that nothing tells apart, the pane says which one it took', async () => {
  const value = { reading: readingOf(figures2021), profile: exampleProfile, exceptions: [], others: ['Trang 2'] };
  const { choose } = await showPane(testWord(), { readFile: async () => ({ ok: true, value }) });
  await choose('Chọn tệp .xlsx', file);
  expect(screen.getByText(/Đang dùng trang “Phụ lục CCHC 2021”, không dùng “Trang 2”\./)).toBeTruthy();
});

test('Word: a workbook without a profile asks for one', async () => {
  const { choose, press } = await showPane(testWord(), reads(figures2021, null));
  await choose('Chọn tệp .xlsx', file);
  expect(screen.getByText(/Tệp này chưa có thông tin đơn vị/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mở báo cáo trong Word' })).toBeNull();
  await press('Điền theo ví dụ');
  await press('Dùng thông tin này');
  expect(screen.getByRole('button', { name: 'Mở báo cáo trong Word' })).toBeTruthy();
});

test('Word: a file that is no workbook is refused with a way on', async () => {
  const { choose } = await showPane(testWord());
  await choose('Chọn tệp .xlsx', file);
  expect(screen.getByRole('alert').textContent).toMatch(/không phải bảng tính/);
});

test.each([
  ['newDocument', /văn bản đang mở giữ nguyên/],
  ['onlineCopy', /OneDrive/],
  ['intoOpen', /Khổ giấy, lề, số trang/],
] as const)('Word says before how the report opens: %s', async (opening, sentence) => {
  const { choose } = await showPane(testWord(undefined, opening), reads(figures2021));
  await choose('Chọn tệp .xlsx', file);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('Word that turns out to make no documents offers to insert instead', async () => {
  const word = testWord();
  const { choose, press } = await showPane(word, reads(figures2021));
  await choose('Chọn tệp .xlsx', file);
  word.failure = { kind: 'notSupported', member: 'Application.createDocument' };
  await press('Mở báo cáo trong Word');
  word.failure = null;
  await press('Chèn báo cáo vào văn bản này');
  expect([word.opened.length, word.inserted.length]).toEqual([0, 1]);
});
