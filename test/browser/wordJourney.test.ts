import { readFileSync } from 'node:fs';
import { openWorkbench, type Workbench } from './openWorkbench';

jest.setTimeout(120_000);
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
});

test('a saved workbook, chosen in the Word pane, shows the same findings and opens as a report', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: 'Dùng ví dụ' }).click({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
  await pane.getByText('Đang dùng trang tính “Phụ lục CCHC 2021”.').waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Nạp số liệu mẫu' }).click();
  await pane.getByText('Sẵn sàng gửi').waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const workbook = await (await saving).path();

  await page.getByRole('button', { name: 'Word', exact: true }).click();
  const word = page.frameLocator('iframe').last();
  const name = 'phu-luc.xlsx';
  await word.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: readFileSync(workbook) });
  await word.getByText('3.5.3 và 3.5.2 cùng là 1.560.').waitFor({ timeout: 30_000 });
  await word.getByText('Văn phòng Ủy ban nhân dân tỉnh', { exact: true }).first().waitFor();
  await word.getByRole('button', { name: 'Mở báo cáo trong Word' }).click();
  await page.getByText('PHẠM VI ĐỐI VỚI ĐƠN VỊ').waitFor({ timeout: 30_000 });
  await page.getByText('1.821').first().waitFor();
  expect(workbench.foreign).toEqual([]);
});

test('a file that is no workbook gets a sentence and changes nothing', async () => {
  const word = workbench.page.frameLocator('iframe').last();
  const buffer = Buffer.from('không phải bảng tính');
  await word.locator('input[type=file]').setInputFiles({ name: 'x.xlsx', mimeType: '', buffer });
  await word.getByText('Tệp này không phải bảng tính .xlsx.').waitFor();
});
