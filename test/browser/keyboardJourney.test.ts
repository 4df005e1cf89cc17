import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import type { Desk } from '../../src/workbench/word/desk';
import { type Keyboard, keyboardOf } from './keyboardOf';
import { openWorkbench, type Workbench } from './openWorkbench';
import { typeInto313a } from './typeInto313a';

jest.setTimeout(180_000);

/** The mouse serves Excel's and Word's own buttons, sheets and papers only. */
let workbench: Workbench;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  workbench = await openWorkbench();
  page = workbench.page;
  await workbench.pane.getByRole('button', { name: 'Điền theo ví dụ' }).waitFor({ timeout: 60_000 });
  keys = await keyboardOf(page, paneFrame(0));
});
afterAll(() => workbench.close());

const paneFrame = (index: number): Frame => page.frames().filter((frame) => frame.url().includes('pane.html'))[index]!;

async function press(name: string): Promise<void> {
  await keys.to(name);
  await keys.press('Enter');
}

/** Opens the system's window for files, as Space does on a file field. */
async function choose(field: string, name: string, buffer: Buffer): Promise<void> {
  const press = async () => {
    await keys.to(field);
    const opening = page.waitForEvent('filechooser', { timeout: 5000 });
    await keys.press('Space');
    return opening;
  };
  // The simulated Word takes the focus when it has drawn its paper anew.
  const window = await press().catch(press);
  await window.setFiles({ name, mimeType: '', buffer });
}

function workbook(figures: Readonly<Record<string, number>>, span: 'h1' | 'year' = 'year'): Buffer {
  const profile = { ...exampleProfile, period: { year: 2021, span } };
  const cells = Object.entries(figures).map(([code, value]) => [code, { value }] as const);
  const plan = planSheet(ninhThuan2021, profile, Object.fromEntries(cells));
  return Buffer.from(writeXlsx({ sheets: [plan], customXml: [profilePart(profile)] }));
}

let report: Buffer;

describe('Excel', () => {
  test('the profile is filled, the appendix inserted, and a blank gone to', async () => {
    await press('Điền theo ví dụ');
    expect(await keys.focused()).toBe('Cơ quan chủ quản');
    await press('Chèn phụ lục');
    await keys.hears('Đã chèn phụ lục.');
    await workbench.pane.getByText('Còn 20 số liệu chưa nhập.').waitFor({ timeout: 30_000 });
    expect(await keys.focused()).not.toBe('');
    await press('Đi tới ô còn trống');
    expect(await keys.focused()).toBe('Đi tới ô còn trống');
  });

  test('a finding is announced and accepted with a reason, and that is taken back; Esc leaves the form', async () => {
    await page.getByRole('button', { name: 'Nạp số liệu mẫu' }).click();
    await keys.hears('Sẵn sàng gửi');
    await typeInto313a(page, '140');
    await keys.hears('1 lỗi cần sửa');
    await press('Chấp nhận…');
    await workbench.pane.getByLabel('Lý do chấp nhận').waitFor();
    await keys.press('Escape');
    expect(await keys.focused()).toBe('Chấp nhận…');
    await keys.press('Enter');
    await workbench.pane.getByLabel('Lý do chấp nhận').waitFor();
    await keys.type('Bộ Nội vụ đã xác nhận số này.');
    await press('Chấp nhận');
    await keys.hears('Đã chấp nhận.');
    expect(await keys.focused()).toBe('Lưu ý (1)');
    await press('Bỏ chấp nhận');
    await keys.hears('Đã bỏ chấp nhận.');
    await keys.hears('1 lỗi cần sửa');
    expect(await keys.focused()).not.toBe('');
  });

  test('the cell is gone to and corrected; what stands next has the focus then', async () => {
    await press('Đi tới ô 3.1.3.a');
    await press('Sửa giúp');
    await keys.hears('Đã sửa mục 3.1.3.a thành 1.404.');
    await keys.hears('Sẵn sàng gửi');
    expect(await keys.focused()).toBe('Lưu ý (1)');
  });

  test('everything is checked again on a press', async () => {
    await press('Kiểm tra');
    await keys.hears('Đã kiểm tra lại toàn bộ phụ lục.');
  });

  test('last period is chosen, its days are changed and kept, and it is let go of', async () => {
    await press('So với kỳ trước');
    await choose('Hoặc chọn tệp .xlsx kỳ trước', '6-thang.xlsx', workbook({ '3.1.1': 92 }, 'h1'));
    await keys.hears('Đã so với kỳ trước.');
    await press('Kỳ và khoảng ngày');
    await keys.to('Từ ngày');
    await keys.type('02');
    await press('Lưu cách so sánh vào tệp');
    await keys.hears('Đã lưu cách so sánh vào tệp.');
    expect(await keys.focused()).not.toBe('');
    await press('Bỏ so sánh');
    expect(await keys.focused()).toMatch(/^So với/);
  });

  test('the reach of the checks is opened', async () => {
    await press('Máy kiểm tra được đến đâu?');
    await workbench.pane.locator('.coverage .bar').first().waitFor();
  });

  test('the profile is changed and kept', async () => {
    await press('Thông tin đơn vị');
    await keys.to('Địa danh');
    await keys.press('End');
    await keys.type(' 1');
    await press('Lưu thông tin');
    await keys.hears('Đã lưu thông tin đơn vị vào tệp.');
    expect(await keys.focused()).toBe('Lưu thông tin');
  });

  test('the report is saved, without the record', async () => {
    await keys.to('Kèm biên bản kiểm tra số liệu');
    await keys.press('Space');
    const saving = page.waitForEvent('download');
    await press('Lưu báo cáo .docx');
    report = readFileSync(await (await saving).path());
    await keys.hears('Đã lưu Bao-cao-CCHC-2021.docx vào thư mục Tải xuống');
    await press('Đóng thông báo');
    expect(await keys.focused()).toBe('Không thấy tệp?');
  });
});

describe('Word', () => {
  const figures = { '3.1.3': 1821, '3.1.3.a': 1404, '3.1.3.b': 287, '3.1.3.c': 130 };

  test('a workbook is chosen and its report opened, with the prose of an earlier one', async () => {
    await page.getByRole('button', { name: 'Word', exact: true }).click();
    const word = page.frameLocator('iframe').last();
    await word.locator('input[type=file]').first().waitFor({ timeout: 30_000 });
    keys = await keyboardOf(page, paneFrame(1));
    await choose('Chọn tệp .xlsx', 'phu-luc.xlsx', workbook(figures));
    await keys.hears('Đã đọc tệp phu-luc.xlsx');
    await press('Dùng lại lời văn kỳ trước');
    await choose('Chọn báo cáo kỳ trước (.docx)', 'bao-cao.docx', report);
    await keys.hears('bao-cao.docx.');
    await press('Không dùng lại');
    expect(await keys.focused()).not.toBe('');
    await press('Mở báo cáo trong Word');
    await keys.hears('Đã mở báo cáo thành văn bản mới.');
  });

  test('figures are refreshed; one typed over is selected, then taken, and the focus moves on', async () => {
    await page.evaluate(() => {
      const { front } = (window as unknown as { workbenchDesk: Desk }).workbenchDesk;
      front.fillControl(front.controls.find(({ tag }) => tag === '3.1.3.b')!, '300');
    });
    await choose('Chọn tệp khác', 'da-sua.xlsx', workbook({ ...figures, '3.1.3': 1830, '3.1.3.a': 1413 }));
    await keys.hears('Đã đọc tệp da-sua.xlsx');
    await press('Cập nhật số liệu');
    await keys.hears('Đã cập nhật 2 số liệu');
    await press('Chọn trong văn bản');
    await press('Lấy 287');
    await keys.hears('Đã cập nhật 3 số liệu');
    expect(await keys.focused()).not.toBe('');
  });

  test('the prose is checked, a place selected, a slip mended', async () => {
    await page.locator('article p', { hasText: '[Nêu số, ký hiệu, ngày, trích yếu' }).click();
    await page.keyboard.type('Thực hiện Nghị định số 107/NĐ-CP ngày 14/9/2020 của Chính phủ');
    await press('Kiểm tra văn bản');
    await keys.hears('chỗ nên xem.');
    await press('Chọn trong văn bản');
    await press('Sửa giúp');
    await keys.hears('Đã kiểm tra');
    expect(await keys.focused()).not.toBe('');
  });
});
