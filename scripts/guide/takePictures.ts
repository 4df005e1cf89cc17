import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Desk } from '../../src/workbench/word/desk';
import { openWorkbench } from '../../test/browser/openWorkbench';
import { typeInto313a } from '../../test/browser/typeInto313a';

/** That of the workbench in the tests. */
const frame = { width: 1366, height: 768 };

const readmePicture = 'docs/workbench.png';

/** The guide's pictures, from the workbench as it is built now: one report's way from the empty book to the signature. */
export async function takePictures(folder: string): Promise<void> {
  const { page, pane, close } = await openWorkbench();
  try {
    const take = camera(page, folder);
    await inExcel(page, pane, take);
    await inWord(page, page.frameLocator('iframe').last(), take);
  } finally {
    await close();
  }
}

/** Good news leaves the pane by itself by then. */
const messageGone = 6500;

/** Takes what stands from the first place to the last; without any, Excel or Word as a person would see it. */
type Take = (name: string, ...places: readonly Locator[]) => Promise<void>;

function camera(page: Page, folder: string): Take {
  return async (name, ...places) => {
    for (const place of places.toReversed()) await place.scrollIntoViewIfNeeded();
    // Messages fade in, and the sheet paints a moment after its figures change.
    await page.waitForTimeout(600);
    const boxes = await Promise.all(places.map((place) => place.boundingBox()));
    const clip = around(boxes.flatMap((box) => box ?? []));
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: places.length > 0 ? 80 : 60,
      // The help page shows them at two thirds.
      clip: { ...clip, scale: 1.5 },
    });
    await session.detach();
    writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function around(boxes: readonly Box[]): Box {
  // Above the ribbon stands what belongs to the workbench.
  if (boxes.length === 0) return { x: 0, y: 102, width: frame.width, height: frame.height - 102 };
  const margin = 5;
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin);
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
  const bottom = Math.min(frame.height, Math.max(...boxes.map((box) => box.y + box.height)) + margin);
  return { x, y, width: right - x, height: bottom - y };
}

const step = (pane: FrameLocator, number: number) => pane.locator(`[aria-labelledby=step-${number}]`);

async function inExcel(page: Page, pane: FrameLocator, take: Take): Promise<void> {
  await pane.getByRole('button', { name: 'Điền theo ví dụ' }).click({ timeout: 60_000 });
  const buttons = page.locator('.ribbon button');
  await take('nhom-nut', buttons.first(), buttons.last(), page.locator('.ribbon legend'));
  // Out of the field, whose caret blinks.
  await pane.locator('h1').click();
  await take('thong-tin', pane.locator('h1'), pane.getByText('Trong số, ký hiệu'));
  await pane.getByRole('button', { name: 'Chèn phụ lục' }).click();
  await pane.getByText('Còn 20 số liệu chưa nhập.').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Nạp số liệu mẫu' }).click();
  await pane.getByText('Sẵn sàng gửi').waitFor();
  await page.waitForTimeout(messageGone);
  await step(pane, 2).locator('h2').scrollIntoViewIfNeeded();
  await take('nhap-so-lieu');

  await typeInto313a(page, '140');
  const error = pane.locator('.finding.error');
  await error.waitFor();
  await pane.locator('.summary').scrollIntoViewIfNeeded();
  await take('loi', pane.locator('.summary'), error);
  await page.screenshot({ path: readmePicture });
  await pane.getByRole('button', { name: 'Chấp nhận…' }).click();
  await pane.getByLabel('Lý do chấp nhận').fill('Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập.');
  await take('chap-nhan', error.locator('.accept'), pane.getByRole('button', { name: 'Thôi' }));
  await pane.getByRole('button', { name: 'Sửa giúp' }).click();
  await pane.getByText('Sẵn sàng gửi').waitFor();

  await pane.getByText('So với kỳ trước', { exact: true }).click();
  // Chromium writes dates as its own language does: they stay out of the picture.
  await take('ky-truoc', pane.locator('details.compare summary').first(), pane.locator('.compare-form .picker'));
  await pane.getByText('So với kỳ trước', { exact: true }).click();
  await page.waitForTimeout(messageGone);
  await take('bao-cao', step(pane, 3));
}

async function inWord(page: Page, pane: FrameLocator, take: Take): Promise<void> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const workbook = await (await saving).path();
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  const choose = pane.locator('input[type=file]').first();
  await choose.setInputFiles({ name: 'Phu luc CCHC 2021.xlsx', mimeType: '', buffer: readFileSync(workbook) });
  await pane.getByText('Sẵn sàng gửi').waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Mở báo cáo trong Word' }).click();
  await page.getByText('PHẠM VI ĐỐI VỚI ĐƠN VỊ').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(messageGone);
  await pane.locator('h1').scrollIntoViewIfNeeded();
  await take('trong-word');

  await page.evaluate(() => {
    const { front } = (window as unknown as { workbenchDesk: Desk }).workbenchDesk;
    front.fillControl(front.controls.find(({ tag }) => tag === '3.1.3')!, '1.825');
  });
  await pane.getByRole('button', { name: 'Cập nhật số liệu' }).click();
  const refreshed = step(pane, 4);
  await refreshed.locator('.finding').first().waitFor();
  await take('cap-nhat', refreshed.locator('h2'), refreshed.locator('.finding').first());

  await page.locator('article p', { hasText: '[Nêu số, ký hiệu, ngày, trích yếu' }).click();
  await page.keyboard.type('Thực hiện Nghị định số 107/NĐ-CP ngày 14/9/2020 của Chính phủ');
  await pane.getByRole('button', { name: 'Kiểm tra văn bản' }).click();
  const slip = step(pane, 5).locator('.finding.error').first();
  await slip.waitFor();
  await take('soat-van-ban', slip);
}
