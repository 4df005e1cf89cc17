import { readFileSync } from 'node:fs';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import type { Desk } from '../../src/workbench/word/desk';
import { seed2021 } from '../cases/seed2021';
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
  await pane.getByRole('button', { name: 'Điền theo ví dụ' }).click({ timeout: 60_000 });
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
  expect(workbench.foreign()).toEqual([]);
});

/** The workbook with three other figures. */
function corrected(): Buffer {
  const typed = { ...seed2021, '3.1.1': '92', '3.1.3': '1830', '3.1.3.a': '1413' };
  const cells = Object.entries(typed).map(([code, text]) => [code, { value: Number(text.replace(',', '.')) }] as const);
  const plan = planSheet(ninhThuan2021, exampleProfile, Object.fromEntries(cells));
  return Buffer.from(writeXlsx({ sheets: [plan], customXml: [profilePart(exampleProfile)] }));
}

/** What the document says, paragraph by paragraph. */
const documentTexts = () =>
  workbench.page.evaluate(() => {
    const { front } = (window as unknown as { workbenchDesk: Desk }).workbenchDesk;
    return front.paragraphs.map((paragraph) => front.textOf(front.spanOf(paragraph)));
  });

test('after prose was typed, three other figures are brought in, and nothing else changes', async () => {
  const { page } = workbench;
  const word = page.frameLocator('iframe').last();
  await page.locator('article p', { hasText: '[Nêu số, ký hiệu, ngày ban hành' }).click();
  await page.keyboard.type('Kế hoạch số 15/KH-VPUB ngày 20/01/2021');
  const before = await documentTexts();
  expect(before).toContain('Kế hoạch số 15/KH-VPUB ngày 20/01/2021');
  const file = { name: 'da-sua.xlsx', mimeType: '', buffer: corrected() };
  await word.locator('input[type=file]').first().setInputFiles(file);
  await word.getByText('Đã đọc tệp da-sua.xlsx').waitFor({ timeout: 30_000 });
  await word.getByRole('button', { name: 'Cập nhật số liệu' }).click();
  await word.getByText('Đã cập nhật 3 số liệu, ở 6 chỗ.').waitFor({ timeout: 30_000 });
  const brought = (text: string) =>
    text.replace('1.821', '1.830').replace('1.404', '1.413').replace('mới 91 ', 'mới 92 ').replace(/^91$/, '92');
  expect(await documentTexts()).toEqual(before.map(brought));
  await page.getByText('1.830').first().waitFor();
});

test('a figure typed over by hand is selected in the document, and gives way on a click', async () => {
  const { page } = workbench;
  const word = page.frameLocator('iframe').last();
  await page.evaluate(() => {
    const { front } = (window as unknown as { workbenchDesk: Desk }).workbenchDesk;
    const control = front.controls.find(({ tag }) => tag === '3.1.3')!;
    front.fillControl(control, '1.825');
  });
  await word.getByRole('button', { name: 'Cập nhật số liệu' }).click();
  await word.getByText('Văn bản ghi 1.825, bảng tính là 1.830.').waitFor();
  await word.getByRole('button', { name: 'Chọn trong văn bản' }).click();
  await page.getByText('Đang chọn “1.825” · Ô nội dung “Số liệu 3.1.3: 1.830”, nhãn 3.1.3').waitFor();
  await word.getByRole('button', { name: 'Lấy 1.830' }).click();
  await page.getByText('1.830').first().waitFor();
});

test('a citation typed wrongly is found, selected and corrected on a click', async () => {
  const { page } = workbench;
  const word = page.frameLocator('iframe').last();
  await page.locator('article p', { hasText: '[Nêu số, ký hiệu, ngày, trích yếu' }).click();
  await page.keyboard.type('Thực hiện Nghị định số 107/NĐ-CP ngày 14/9/2020 của Chính phủ');
  await word.getByRole('button', { name: 'Kiểm tra văn bản' }).click();
  const card = word.locator('.finding', { hasText: 'Thiếu năm ban hành giữa số và ký hiệu.' });
  await card.getByRole('button', { name: 'Chọn trong văn bản' }).click();
  await page.getByText(/^Đang chọn “Nghị định số 107\/NĐ-CP/).waitFor();
  await card.getByRole('button', { name: 'Sửa giúp' }).click();
  await card.waitFor({ state: 'detached' });
  expect(await documentTexts()).toContain('Thực hiện Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ');
});

test('a file that is no workbook gets a sentence and changes nothing', async () => {
  const word = workbench.page.frameLocator('iframe').last();
  const buffer = Buffer.from('không phải bảng tính');
  await word.locator('input[type=file]').first().setInputFiles({ name: 'x.xlsx', mimeType: '', buffer });
  await word.getByText('Tệp này không phải bảng tính .xlsx.').waitFor();
});
