import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbench, type Workbench } from './openWorkbench';
import { typeInto313a } from './typeInto313a';

jest.setTimeout(120_000);

const reason = 'Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập';
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: 'Điền theo ví dụ' }).click({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
  await pane.getByText('Đang dùng trang tính “Phụ lục CCHC 2021”.').waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Nạp số liệu mẫu' }).click();
  await pane.getByText('Sẵn sàng gửi').waitFor();
});
afterAll(async () => {
  await workbench.close();
});

test('an error is accepted with its reason, and the report is ready', async () => {
  const { page, pane } = workbench;
  await typeInto313a(page, '140');
  await pane.getByText('1 lỗi cần sửa').waitFor();
  await pane.getByRole('button', { name: 'Chấp nhận…' }).click();
  await pane.getByLabel('Lý do chấp nhận').fill(reason);
  await pane.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
  await pane.getByText('Đã chấp nhận (1)').waitFor();
  await pane.getByText('Sẵn sàng gửi').waitFor();
});

test('the report carries the check record with the reason on its last page', async () => {
  const { page, pane } = workbench;
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Lưu báo cáo .docx' }).click();
  const file = await (await saving).path();
  const text = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!).replace(/<[^>]+>/g, '');
  expect(text.split('BIÊN BẢN KIỂM TRA SỐ LIỆU')[1]).toContain(reason);
});

test('another figure in one of its cells, and it is open again; the old one brings it back', async () => {
  const { page, pane } = workbench;
  await typeInto313a(page, '141');
  await pane.getByText(`Đã chấp nhận trước đây với lý do “${reason}”, nay số liệu đã đổi.`).waitFor();
  await typeInto313a(page, '140');
  await pane.getByText('Đã chấp nhận (1)').waitFor();
  await pane.getByRole('button', { name: 'Bỏ chấp nhận' }).click();
  await pane.getByText('1 lỗi cần sửa').waitFor();
});
