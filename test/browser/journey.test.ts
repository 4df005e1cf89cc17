import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { lines } from '../../src/appendix/ninh-thuan-2021/lines';
import { outline } from '../../src/appendix/ninh-thuan-2021/outline';
import { openWorkbench, type Workbench } from './openWorkbench';
import { paintedWhen } from './painted';
import { typeInto313a } from './typeInto313a';

jest.setTimeout(120_000);

/** The ground of a cell that an error rule paints, as Excel names it: #FFC7CE. */
const errorGround = [0xff, 0xc7, 0xce] as const;
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
});

test('the appendix is inserted with one click, for the example office', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Điền theo ví dụ' }).click({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
  await pane.getByText('Đang dùng trang tính “Phụ lục CCHC 2021”.').waitFor({ timeout: 30_000 });
});

test("the source's 20 figures give no error, no warning, and the one notice that is true", async () => {
  const { page, pane } = workbench;
  await page.getByRole('button', { name: 'Nạp số liệu mẫu' }).click();
  await pane.getByText('Sẵn sàng gửi').waitFor();
  const said = (await pane.locator('body').textContent()) ?? '';
  expect(said).toContain('3.5.3 và 3.5.2 cùng là 1.560.');
  expect(said.match(/Lưu ý \(1\)/g)).toHaveLength(1);
  expect(said).not.toMatch(/Lỗi \(|Cảnh báo \(/);
  expect(await paintedWhen(page, errorGround, (pixels) => pixels === 0)).toBe(0);
});

test('1404 typed as 140 is painted by the sheet and explained by the pane', async () => {
  const { page, pane } = workbench;
  await typeInto313a(page, '140');
  const asked = Date.now();
  await pane.getByText('Chênh lệch 1.264').waitFor();
  process.stdout.write(`from Enter to the explanation: ${Date.now() - asked} ms\n`);
  const said = (await pane.locator('body').textContent()) ?? '';
  expect(said).toContain('3.1.3 là 1.821, nhưng 3.1.3.a + 3.1.3.b + 3.1.3.c cộng lại là 557.');
  expect(await paintedWhen(page, errorGround, (pixels) => pixels > 1000)).toBeGreaterThan(1000);
});

test('what went wrong is named, and mended on a click', async () => {
  const { page, pane } = workbench;
  await pane.getByText('3.1.3.a gõ thiếu một chữ số: 140 → 1.404.').first().waitFor();
  await pane.getByRole('button', { name: 'Sửa giúp' }).click();
  await pane.getByText('Đã sửa mục 3.1.3.a thành 1.404.').waitFor();
  await pane.getByText('Sẵn sàng gửi').waitFor();
  expect(await paintedWhen(page, errorGround, (pixels) => pixels === 0)).toBe(0);
});

test('undone in the sheet, the slip and its explanation are back', async () => {
  const { page, pane } = workbench;
  // From the pane back to the sheet, as a person would.
  await page.mouse.click(590, 594);
  await page.keyboard.press('Control+z');
  await pane.getByText('Chênh lệch 1.264').waitFor();
  await pane.getByText('3.1.3.a gõ thiếu một chữ số: 140 → 1.404.').first().waitFor();
  expect(await paintedWhen(page, errorGround, (pixels) => pixels > 1000)).toBeGreaterThan(1000);
});

test('corrected by hand, both are gone as well', async () => {
  const { page, pane } = workbench;
  await typeInto313a(page, '1404');
  await pane.getByText('Sẵn sàng gửi').waitFor();
  expect(await paintedWhen(page, errorGround, (pixels) => pixels === 0)).toBe(0);
});

test('the report is saved with every heading and every line of the form', async () => {
  const { page, pane } = workbench;
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Lưu báo cáo .docx' }).click();
  const file = await (await saving).path();
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!);
  const text = xml
    .replace(/<w:br\/>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
  expect(text).toContain('1.821');
  expect(lines.filter(({ label }) => !text.includes(label))).toEqual([]);
  const headings = outline.sections.map(({ heading }) => heading).filter((heading) => !heading.includes('{'));
  expect(headings.filter((heading) => !text.toLowerCase().includes(heading.toLowerCase()))).toEqual([]);
});

test('nothing was asked of any other origin, and nothing done that the security policy refuses', () => {
  expect(workbench.foreign()).toEqual([]);
  expect(workbench.refused).toEqual([]);
});
