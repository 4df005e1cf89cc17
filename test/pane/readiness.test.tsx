import { act } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { decide } from '../../src/check/exceptions/decide';
import type { Decision } from '../../src/check/exceptions/types';
import { figuresOf, type ReadinessCase, readinessCases } from '../cases/readiness';
import { testExcel } from './hosts';
import { figures2021, readingOf } from './readings';
import { testServices } from './services';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const { check } = testServices();

function decidedHost(one: ReadinessCase) {
  const profile = { ...exampleProfile, remit: one.remit ?? ['3'] };
  const host = testExcel(readingOf(figuresOf(one)), profile);
  const decideAbout = (id: string, decision: (finding: Decision['finding']) => Decision) => {
    const [beginning = '', then] = id.split('?');
    const typed = then ? { ...figures2021, [then]: '' } : figuresOf(one);
    const { review, figures } = check(readingOf(typed), profile, []);
    const finding = review.findings.find((found) => found.id.startsWith(beginning))!;
    host.exceptions = decide(host.exceptions, figures, decision(finding), '2022-01-03');
  };
  const reason = 'Đã đối chiếu với số liệu gốc, số này đúng';
  for (const id of one.accepted ?? []) decideAbout(id, (finding) => ({ kind: 'accept', finding, reason }));
  for (const id of one.seen ?? []) decideAbout(id, (finding) => ({ kind: 'see', finding }));
  return host;
}

test.each(readinessCases.map((one) => [one.when, one] as const))('%s', async (_, one) => {
  const { element } = await showPane(decidedHost(one));
  const done = element.querySelector('[aria-labelledby="step-2"] .badge.done');
  expect([element.querySelector('.verdict')?.textContent, done !== null]).toEqual([one.verdict, one.ready]);
});

test('a blank is answered with one press: left, told, and taken back', async () => {
  const host = testExcel(readingOf({ ...figures2021, '3.3.2': '' }));
  const { press, step } = await showPane(host);
  const said = step('Kiểm tra');
  expect(said.getByText('Chỉ còn 3.3.2 để trống giữa các mục đã nhập: chưa nhập hay bằng 0?')).toBeTruthy();
  await press('Để trống');
  expect(said.getByText('Sẵn sàng gửi')).toBeTruthy();
  expect(said.getByText('Đã nhập 19 số liệu, 1 mục để trống, không có lỗi.')).toBeTruthy();
  expect(host.exceptions.map(({ findingId, reason }) => [findingId, reason])).toEqual([['owed:3', '']]);
  await press('Để trống');
  expect(said.getByText('Chưa thấy lỗi')).toBeTruthy();
  expect(host.exceptions).toEqual([]);
});

test('nothing is ready before the office has said what it owes', async () => {
  const host = testExcel(readingOf(figures2021), null);
  const { step } = await showPane(host);
  expect(step('Kiểm tra').getByText('Chưa thấy lỗi')).toBeTruthy();
  expect(step('Kiểm tra').queryByText('Sẵn sàng gửi')).toBeNull();
});

test('a screen reader hears of errors and warnings, and not of each figure typed', async () => {
  const host = testExcel(readingOf({ ...figures2021, '3.2.2': '', '3.4.5': '' }));
  const { element } = await showPane(host);
  const heard = () => element.querySelector('.summary [role=status]')?.textContent;
  const before = heard();
  expect(before).toBe('Chưa thấy lỗi');
  await act(async () => host.edit(readingOf({ ...figures2021, '3.2.2': '' })));
  await wait(300);
  expect(element.querySelector('.summary')?.textContent).toMatch(/Còn 1 số liệu chưa nhập/);
  expect(heard()).toBe(before);
  await act(async () => host.edit(readingOf({ ...figures2021, '3.1.1': '91 thủ tục' })));
  await wait(300);
  expect(heard()).toBe('Chưa thấy lỗi1 cảnh báo chưa xem.');
});
