import { screen, within } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { SettledReview } from '../../src/check/exceptions/types';
import type { ReportRequest } from '../../src/pane/services';
import { testExcel, testWord } from './hosts';
import { figures2021, readingOf } from './readings';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const reason = 'Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập';
const slipped = { ...figures2021, '3.1.3.a': 140 };
/** One warning: the unit behind the number. */
const doubtful = { ...figures2021, '3.1.1': '91 thủ tục' };
const writes = ({ calls }: { readonly calls: readonly string[] }) =>
  calls.filter((call) => /insert|correct|save|keep/.test(call));

/** The pane with its one error accepted. */
async function accepted(typed: typeof slipped = slipped) {
  const host = testExcel(readingOf(typed));
  const pane = await showPane(host);
  await pane.press('Chấp nhận…');
  await pane.user.type(screen.getByLabelText(/Lý do chấp nhận/), reason);
  await pane.press('Chấp nhận');
  return { host, ...pane };
}

test('an error is accepted with a reason: one write, struck out, ready to send', async () => {
  const { host, step } = await accepted();
  expect(writes(host)).toEqual(['keepExceptions']);
  expect(host.exceptions).toEqual([
    {
      findingId: 'R09:3.1.3+3.1.3.a+3.1.3.b+3.1.3.c',
      codes: ['3.1.3', '3.1.3.a', '3.1.3.b', '3.1.3.c'],
      figures: { '3.1.3': '1821', '3.1.3.a': '140', '3.1.3.b': '269', '3.1.3.c': '148' },
      sides: '1821 | 557',
      reason,
      at: '2022-01-03',
    },
  ]);
  const check = step('Kiểm tra');
  expect(check.getByText('Đã chấp nhận (1)')).toBeTruthy();
  expect(check.getByText(/Mục 3\.1\.3 –/).closest('s')).toBeTruthy();
  expect(check.getByText(reason)).toBeTruthy();
  expect(check.getByText('Ngày 03/01/2022')).toBeTruthy();
  expect(check.queryByText(/^Lỗi \(/)).toBeNull();
  expect(check.getByText('Sẵn sàng gửi')).toBeTruthy();
  expect(check.getByText('Đủ 20 số liệu phải báo cáo, 1 lỗi đã được chấp nhận.')).toBeTruthy();
  expect(screen.getByText('Đã chấp nhận. Lý do được lưu trong tệp.')).toBeTruthy();
  expect(step('Báo cáo Word').queryByText(/Còn 1 lỗi/)).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/Kiểm tra/);
});

test.each(['', '          ', 'đúng rồi', '..........', 'aaaaaaaaaaaaaaa'])(
  'without a reason (“%s”) nothing is accepted, and the field says what is asked',
  async (written) => {
    const host = testExcel(readingOf(slipped));
    const { press, user } = await showPane(host);
    await press('Chấp nhận…');
    const field = screen.getByLabelText(/Lý do chấp nhận/);
    expect(document.activeElement).toBe(field);
    if (written) await user.type(field, written);
    await press('Chấp nhận');
    expect(writes(host)).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Hãy viết rõ lý do, ít nhất 10 chữ cái.')).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await user.type(field, reason);
    expect(screen.queryByText(/Hãy viết rõ lý do/)).toBeNull();
  },
);

test('thinking better of it closes the form and leaves the focus where it was', async () => {
  const host = testExcel(readingOf(slipped));
  const { press } = await showPane(host);
  await press('Chấp nhận…');
  await press('Thôi');
  expect(screen.queryByLabelText(/Lý do chấp nhận/)).toBeNull();
  expect(document.activeElement?.textContent).toBe('Chấp nhận…');
  expect(writes(host)).toEqual([]);
});

test('a changed figure makes it an error again, with the reason it had; the old figure brings it back', async () => {
  const { host, step } = await accepted();
  host.edit(readingOf({ ...slipped, '3.1.3.a': 141 }));
  await wait(300);
  const check = step('Kiểm tra');
  expect(check.getByText('1 lỗi cần sửa')).toBeTruthy();
  expect(check.getByText(`Đã chấp nhận trước đây với lý do “${reason}”, nay số liệu đã đổi.`)).toBeTruthy();
  expect(check.queryByText(/^Đã chấp nhận \(/)).toBeNull();
  host.edit(readingOf(slipped));
  await wait(300);
  expect(check.getByText('Đã chấp nhận (1)')).toBeTruthy();
  expect(writes(host)).toEqual(['keepExceptions']);
});

test('an acceptance is withdrawn with one write', async () => {
  const { host, press, step } = await accepted();
  await press('Bỏ chấp nhận');
  expect(writes(host)).toEqual(['keepExceptions', 'keepExceptions']);
  expect(host.exceptions).toEqual([]);
  expect(step('Kiểm tra').getByText('1 lỗi cần sửa')).toBeTruthy();
  expect(screen.getByText('Đã bỏ chấp nhận.')).toBeTruthy();
});

test('a warning stands in the way until it was seen; the button keeps the focus and takes it back', async () => {
  const host = testExcel(readingOf(doubtful));
  const { press, step } = await showPane(host);
  const check = step('Kiểm tra');
  expect(check.getByText('Chưa thấy lỗi')).toBeTruthy();
  expect(check.getByText(/1 cảnh báo chưa xem/)).toBeTruthy();
  const seen = screen.getByRole('button', { name: 'Đã xem' });
  expect(seen.getAttribute('aria-pressed')).toBe('false');
  await press('Đã xem');
  expect(check.getByText('Sẵn sàng gửi')).toBeTruthy();
  expect(check.getByText('Cảnh báo (1)')).toBeTruthy();
  expect(host.exceptions.map((one) => [one.findingId, one.reason])).toEqual([['entry:unitWritten:3.1.1', '']]);
  expect(document.activeElement).toBe(seen);
  await press('Đã xem');
  expect(check.getByText(/1 cảnh báo chưa xem/)).toBeTruthy();
  expect(host.exceptions).toEqual([]);
});

test('an error has no “Đã xem”, a notice no way at all', async () => {
  const { element } = await showPane(testExcel(readingOf(slipped)));
  expect(screen.queryByRole('button', { name: 'Đã xem' })).toBeNull();
  for (const notice of element.querySelectorAll<HTMLElement>('.finding.notice'))
    expect(within(notice).queryByRole('button', { name: /Chấp nhận/ })).toBeNull();
});

test('a workbook that carries exceptions shows them at once, and nothing is written', async () => {
  const { host } = await accepted();
  const kept = host.exceptions;
  const later = testExcel(readingOf(slipped));
  later.exceptions = kept;
  const { step } = await showPane(later);
  expect(step('Kiểm tra').getByText('Đã chấp nhận (1)')).toBeTruthy();
  expect(writes(later)).toEqual([]);
});

test('a workbook that cannot be written says so, and the reason typed stays', async () => {
  const host = testExcel(readingOf(slipped));
  const { press, user } = await showPane(host);
  await press('Chấp nhận…');
  await user.type(screen.getByLabelText(/Lý do chấp nhận/), reason);
  host.failure = { kind: 'protected' };
  await press('Chấp nhận');
  expect(screen.getByRole('alert').textContent).toMatch(/đang được khóa/);
  expect(screen.getByLabelText(/Lý do chấp nhận/)).toHaveProperty('value', reason);
  expect(host.exceptions).toEqual([]);
});

test('Word shows what was accepted, and has nothing to press', async () => {
  const { host } = await accepted();
  const value = { reading: readingOf(slipped), profile: exampleProfile, exceptions: host.exceptions };
  const { choose, step } = await showPane(testWord(), { readFile: async () => ({ ok: true, value }) });
  await choose(
    'Chọn tệp .xlsx',
    Object.assign(new File(['PK'], 'a.xlsx'), { arrayBuffer: async () => new ArrayBuffer(2) }),
  );
  expect(step('Kiểm tra').getByText('Đã chấp nhận (1)')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /hấp nhận|Đã xem/ })).toBeNull();
});

test('the check record is saved alone as well', async () => {
  const [asked, saved]: [ReportRequest[], string[]] = [[], []];
  const { press } = await showPane(testExcel(readingOf(slipped)), {
    makeReport: async (request) => {
      asked.push(request);
      return new Uint8Array(2);
    },
    saveFile: (_, name) => saved.push(name),
  });
  await press('Lưu riêng biên bản kiểm tra');
  expect([asked.map(({ recordOnly }) => recordOnly), saved]).toEqual([
    [true],
    ['Bien-ban-kiem-tra-Bao-cao-CCHC-2021.docx'],
  ]);
});

test('the check record goes with the report unless the box is cleared', async () => {
  const given: (SettledReview | null)[] = [];
  const { press, user } = await showPane(testExcel(readingOf(slipped)), {
    makeReport: async ({ review, withRecord }) => {
      given.push(withRecord ? review : null);
      return new Uint8Array(2);
    },
  });
  await press('Lưu báo cáo .docx');
  await user.click(screen.getByRole('checkbox', { name: 'Kèm biên bản kiểm tra số liệu' }));
  await press('Lưu báo cáo .docx');
  expect(given.map((review) => review?.findings.filter(({ severity }) => severity === 'error').length ?? null)).toEqual(
    [1, null],
  );
});
