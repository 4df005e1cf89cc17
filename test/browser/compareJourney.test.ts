import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { openWorkbench, type Workbench } from './openWorkbench';

jest.setTimeout(120_000);
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

/** The six months' report with one figure that the year's has fallen behind. */
function halfYear(): Buffer {
  const profile = { ...exampleProfile, period: { year: 2021, span: 'h1' } as const };
  const plan = planSheet(ninhThuan2021, profile, { '3.1.1': { value: 92 } });
  return Buffer.from(writeXlsx({ sheets: [plan], customXml: [profilePart(profile)] }));
}

test('beside a file of the half year, a figure that fell since is told', async () => {
  const { pane } = workbench;
  await pane.getByText('So với kỳ trước', { exact: true }).click();
  await pane.getByText('Tệp này không có phụ lục nào khác.').waitFor();
  await pane
    .locator('.compare-form input[type=file]')
    .setInputFiles({ name: '6-thang.xlsx', mimeType: '', buffer: halfYear() });
  await pane.getByText('So với: Phụ lục CCHC 6 tháng 2021 (tệp 6-thang.xlsx)').waitFor({ timeout: 30_000 });
  await pane.getByText('Số của 6 tháng đầu năm 2021 là 92, nhiều hơn số của năm 2021 là 91.').waitFor();
  await pane.getByRole('button', { name: 'Bỏ so sánh' }).click();
  await pane.getByText('Sẵn sàng gửi').waitFor();
});

test('another sheet of the workbook serves as well', async () => {
  const { pane } = workbench;
  await pane.getByText('Thông tin đơn vị').click();
  await pane.getByLabel('Loại báo cáo').selectOption('h1');
  await pane.getByRole('button', { name: 'Chèn thêm phụ lục mới' }).click();
  await pane.getByText('Đang dùng trang tính “Phụ lục CCHC 6 tháng 2021”.').waitFor({ timeout: 30_000 });
  const way = pane.getByText('So với kỳ trước', { exact: true });
  await way.click();
  await way.click();
  await pane.getByRole('button', { name: 'Phụ lục CCHC 2021' }).click();
  await pane.getByText('So với: Phụ lục CCHC 2021').waitFor();
  await pane.getByText('Đã so với kỳ trước.').waitFor();
});

test('kept on a click, it is there again when the pane is opened anew', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: 'Lưu cách so sánh vào tệp' }).click();
  await pane.getByText('Đã lưu cách so sánh vào tệp.').waitFor();
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByText('So với: Phụ lục CCHC 2021').waitFor({ timeout: 30_000 });
});
