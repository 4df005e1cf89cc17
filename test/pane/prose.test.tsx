import { screen } from '@testing-library/react';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { DocumentControl, DocumentReading } from '../../src/office/hosts';
import { checkDocument } from '../../src/pane/checkDocument';
import { testWord } from './hosts';
import { figures2021, readingOf } from './readings';
import { clearPane, showPane } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const button = 'Kiểm tra văn bản';
const cited = 'Thực hiện Nghị định số 107/NĐ-CP ngày 14/9/2020 của Chính phủ về sắp xếp cơ quan chuyên môn.';
const dated = 'Ban hành Kế hoạch số 15/KH-UBND ngày 5/01/2021 của Ủy ban nhân dân tỉnh về tuyên truyền.';

function documentOf(texts: readonly string[], controls: readonly Partial<DocumentControl>[] = []): DocumentReading {
  return {
    paragraphs: texts.map((text) => ({ text, outlineLevel: null, inTable: false })),
    controls: controls.map((one, id) => ({ id, tag: '', title: '', text: '', locked: false, ...one })),
  };
}

async function opened(document: DocumentReading, withWorkbook = false) {
  const host = testWord(document);
  const value = { reading: readingOf(figures2021), profile: exampleProfile, exceptions: [] };
  const pane = await showPane(host, { readFile: async () => ({ ok: true, value }) });
  const file = Object.assign(new File(['PK'], 'a.xlsx'), { arrayBuffer: async () => new ArrayBuffer(2) });
  if (withWorkbook) await pane.choose('Chọn tệp .xlsx', file);
  return { host, ...pane, prose: pane.step(button) };
}

test('without a workbook, citations are checked, and each finding selects its place', async () => {
  const { host, press, prose } = await opened(documentOf(['BÁO CÁO', cited]));
  await press(button);
  expect(prose.getByRole('status').textContent).toMatch(/^Đã kiểm tra 1 chỗ viện dẫn\./);
  expect(prose.getByText('Thiếu năm ban hành giữa số và ký hiệu.')).toBeTruthy();
  await press('Chọn trong văn bản');
  const [place] = host.selected;
  expect(place).toMatchObject({ paragraph: 1, text: cited });
  if (place && 'text' in place) expect(place.text.slice(place.start, place.end)).toMatch(/107\/NĐ-CP/);
});

test('a correction is written on a click, and the text is read anew', async () => {
  const { host, press, prose } = await opened(documentOf([dated]));
  await press(button);
  expect(prose.getByText('Ngày dưới 10 và tháng 1, tháng 2 phải có số 0 ở trước.')).toBeTruthy();
  await press('Sửa giúp');
  expect(host.document.paragraphs[0]?.text).toBe(dated.replace('5/01', '05/01'));
  expect(prose.queryByText(/phải có số 0 ở trước/)).toBeNull();
});

test('a correction whose letters have changed since writes nothing', async () => {
  const { host, press } = await opened(documentOf([dated]));
  await press(button);
  host.document = documentOf([dated.replace('5/01', '6/01')]);
  await press('Sửa giúp');
  expect(host.replaced).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/vừa thay đổi nên chưa sửa/);
});

test('a place that is gone says so calmly', async () => {
  const { host, press, prose } = await opened(documentOf([cited]));
  await press(button);
  host.document = documentOf([]);
  await press('Chọn trong văn bản');
  expect(prose.getByText(/Không còn thấy chỗ này trong văn bản/)).toBeTruthy();
});

test('with a workbook, a number that the appendix contradicts is told; a figure that is refreshed is not', async () => {
  const said = 'Tổng số thủ tục hành chính đang có hiệu lực: 1.800 thủ tục.';
  const typed = await opened(documentOf([said]), true);
  await typed.press(button);
  expect(typed.prose.getByText('Lời văn ghi 1.800, mục 3.1.3 của phụ lục là 1.821.')).toBeTruthy();
  const figure = await opened(documentOf([said], [{ tag: '3.1.3', text: '1.800' }]), true);
  await figure.press(button);
  expect(figure.prose.queryByText(/Lời văn ghi/)).toBeNull();
});

test('a prompt that still waits to be written is not checked', async () => {
  const prompt = `[${cited}]`;
  const { press, prose } = await opened(documentOf([prompt], [{ tag: 'prompt:A.I.1', text: prompt }]));
  await press(button);
  expect(prose.getByRole('status').textContent).toBe(
    'Không thấy chỗ nào viện dẫn văn bản theo số, ký hiệu. Chưa thấy lỗi.',
  );
});

test('nothing is read until the button is pressed', async () => {
  const { host, prose, press } = await opened(documentOf([cited]));
  expect(prose.getByRole('status').textContent).toBe('');
  await press(button);
  host.document = documentOf([]);
  expect(prose.getByRole('status').textContent).toMatch(/1 chỗ/);
  await press(button);
  expect(prose.getByRole('status').textContent).toMatch(/^Không thấy/);
});

test('numbers of the office that reports are held against its appendix, those of another are not', () => {
  const text = 'Sở Tư pháp đã công bố mới 12 thủ tục hành chính.';
  const foundBy = (office: string) =>
    checkDocument(ninhThuan2021, documentOf([text]), {
      reading: readingOf(figures2021),
      profile: { ...exampleProfile, office },
    }).findings.map(({ cited }) => cited);
  expect(foundBy('Sở Tư pháp')).toHaveLength(1);
  expect(foundBy('Sở Nội vụ')).toEqual([]);
});
