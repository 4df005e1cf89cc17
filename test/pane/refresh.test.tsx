import { screen } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../../src/appendix/profile';
import type { DocumentReading } from '../../src/office/hosts';
import type { PaneServices } from '../../src/pane/services';
import { EditedReport } from '../report/refresh/openDocument';
import { typed } from '../report/reportOf';
import { testWord } from './hosts';
import { figures2021, readingOf } from './readings';
import { clearPane, showPane } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const file = Object.assign(new File(['PK'], 'phu-luc.xlsx'), { arrayBuffer: async () => new ArrayBuffer(2) });
const button = 'Cập nhật số liệu';
const typedFigures = (some: Readonly<Record<string, string | number>>) =>
  typed(Object.fromEntries(Object.entries(some).map(([code, value]) => [code, String(value)])));

/** Word with the 2021 report open as somebody edited it, and a workbook with other figures chosen. */
async function chosen(
  figures: Parameters<typeof readingOf>[0],
  edited = new EditedReport(),
  profile: Profile = exampleProfile,
) {
  const { paragraphs, controls } = edited.document;
  const document: DocumentReading = {
    paragraphs: paragraphs.map(({ text }) => ({ text, outlineLevel: null, inTable: false })),
    controls,
  };
  const host = testWord(document);
  const value = { reading: readingOf(figures), profile, exceptions: [] };
  const readFile: PaneServices['readFile'] = async () => ({ ok: true, value });
  const pane = await showPane(host, { readFile });
  await pane.choose('Chọn tệp .xlsx', file);
  return { host, ...pane, refresh: pane.step(button) };
}

const other = { ...figures2021, '3.1.3': 1830, '3.1.3.a': 1413 };

test('one click writes the figures that differ, in the appendix and in the narrative, and lists them', async () => {
  const { host, press, refresh } = await chosen(other);
  await press(button);
  expect(host.filled.map(({ text, title }) => `${text} | ${title}`)).toEqual([
    '1.830 | Phụ lục 3.1.3: 1.830',
    '1.413 | Phụ lục 3.1.3.a: 1.413',
    '1.830 | Số liệu 3.1.3: 1.830',
    '1.413 | Số liệu 3.1.3.a: 1.413',
  ]);
  expect(refresh.getByRole('status').textContent).toBe('Đã cập nhật 2 số liệu, ở 4 chỗ.');
  expect(refresh.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '3.1.31.821 → 1.830Phụ lục, phần lời',
    '3.1.3.a1.404 → 1.413Phụ lục, phần lời',
  ]);
});

test('a second click finds nothing to do', async () => {
  const { host, press, refresh } = await chosen(other);
  await press(button);
  await press(button);
  expect(host.filled).toHaveLength(4);
  expect(refresh.getByRole('status').textContent).toBe('Số liệu trong văn bản đã khớp với bảng tính.');
});

test('a figure typed over by hand is left, can be looked at, and is replaced on a click', async () => {
  const { host, press, refresh } = await chosen(other, new EditedReport().type('hiệu lực: 1.821', 'hiệu lực: 1.825'));
  await press(button);
  expect(host.filled).toHaveLength(3);
  expect(refresh.getByText('Văn bản ghi 1.825, bảng tính là 1.830.')).toBeTruthy();
  await press('Chọn trong văn bản');
  expect(host.selected).toHaveLength(1);
  await press('Lấy 1.830');
  expect(host.filled.at(-1)).toMatchObject({ text: '1.830', title: 'Số liệu 3.1.3: 1.830' });
  expect(refresh.queryByText(/Đã sửa tay/)).toBeNull();
});

test('a figure that was typed over once more meanwhile is not replaced', async () => {
  const { host, press } = await chosen(other, new EditedReport().type('hiệu lực: 1.821', 'hiệu lực: 1.825'));
  await press(button);
  const again = (one: DocumentReading['controls'][number]) => (one.text === '1.825' ? { ...one, text: '1.826' } : one);
  host.document = { ...host.document, controls: host.document.controls.map(again) };
  await press('Lấy 1.830');
  expect(host.filled).toHaveLength(3);
  expect(screen.getByRole('alert').textContent).toMatch(/Chỗ này vừa thay đổi nên chưa sửa/);
});

test('a sentence to rewrite is shown with its new words, and selected', async () => {
  const { host, press, refresh } = await chosen({ ...figures2021, '3.1.1': 0, '3.1.2': 0 });
  await press(button);
  expect(refresh.getByText('Câu cần viết lại (1)')).toBeTruthy();
  expect(refresh.getByRole('heading', { name: '2. Cải cách thủ tục hành chính' })).toBeTruthy();
  expect(refresh.getByText(/Trong kỳ không/).parentElement?.textContent).toMatch(/^Nên viết: Trong kỳ không/);
  await press('Chọn trong văn bản');
  expect(host.selected).toMatchObject([{ start: 0 }]);
});

test('sentences that nobody has changed are written anew on a click, all at once where there are several', async () => {
  const { '3.2.1': _, '3.3.1': __, '3.1.3': ___, ...some } = figures2021;
  const early = new EditedReport(typedFigures(some));
  const { host, press, refresh } = await chosen(figures2021, early);
  await press(button);
  expect(refresh.getByText('Câu cần viết lại (3)')).toBeTruthy();
  host.filled.length = 0;
  await press('Viết lại cả 3 câu chưa ai sửa');
  expect(host.filled).toHaveLength(3);
  expect(host.filled[0]).toMatchObject({ title: 'Câu số liệu', plain: true });
  expect(host.filled[0]?.text).toMatch(/^- Tổng số thủ tục hành chính đang có hiệu lực: 1\.821 thủ tục/);
  expect(refresh.queryByText(/Câu cần viết lại/)).toBeNull();
  await press(button);
  expect(refresh.getByRole('status').textContent).toBe('Số liệu trong văn bản đã khớp với bảng tính.');
});

test('a sentence that was written in meanwhile is not written anew', async () => {
  const { '3.2.1': _, ...some } = figures2021;
  const { host, press } = await chosen(figures2021, new EditedReport(typedFigures(some)));
  await press(button);
  host.filled.length = 0;
  const own = (one: DocumentReading['controls'][number]) =>
    one.tag.startsWith('sentence:') ? { ...one, text: '- Chưa có số.' } : one;
  host.document = { ...host.document, controls: host.document.controls.map(own) };
  await press('Viết lại câu này');
  expect(host.filled).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/vừa thay đổi nên chưa sửa/);
});

test('a place that is gone says so calmly', async () => {
  const { host, press, refresh } = await chosen({ ...figures2021, '3.1.1': 0, '3.1.2': 0 });
  await press(button);
  host.document = { paragraphs: [], controls: [] };
  await press('Chọn trong văn bản');
  expect(refresh.getByRole('alert').textContent).toMatch(/Không còn thấy chỗ này trong văn bản/);
  expect(document.querySelector('.message.failed')).toBeNull();
});

test('the workbook of another period writes nothing until it is insisted on', async () => {
  const next = { ...exampleProfile, period: { year: 2022, span: 'year' } as const };
  const { host, press, refresh } = await chosen(other, new EditedReport(), next);
  await press(button);
  expect(host.filled).toEqual([]);
  expect(refresh.getByRole('alert').textContent).toBe(
    'Văn bản này là báo cáo năm 2021, còn bảng tính là của năm 2022. Chưa cập nhật số nào.',
  );
  await press('Vẫn cập nhật');
  expect(host.filled).toHaveLength(4);
});

test('a document without figures says what to open', async () => {
  const { host, press, refresh } = await chosen(other);
  host.document = { paragraphs: [{ text: 'Thư mời', outlineLevel: null, inTable: false }], controls: [] };
  await press(button);
  expect(refresh.getByRole('alert').textContent).toMatch(/không có ô số liệu nào/);
});

test('a locked document is told in Word’s words', async () => {
  const { host, press } = await chosen(other);
  host.failure = { kind: 'protected' };
  await press(button);
  expect(screen.getByRole('alert').textContent).toMatch(/Văn bản hoặc ô nội dung này đang được khóa/);
});

test('without a workbook there is nothing to press', async () => {
  const { step } = await showPane(testWord());
  expect(step(button).queryByRole('button')).toBeNull();
  expect(step(button).getByText('Chọn bảng tính ở bước 1 để cập nhật số liệu.')).toBeTruthy();
});
