import { fireEvent, screen, within } from '@testing-library/react';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { coverageOf } from '../../src/pane/coverageOf';
import { testExcel } from './hosts';
import { figures2021, readingOf } from './readings';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const shares = { '3.1.1': [0.1, 0.4], '3.1.2': [0.3, 0.8], '4.1.1': [1, 1] } as const;

test.each<[string, readonly string[], number, number]>([
  ['the mean over its figures', ['3'], 2, 6],
  ['only those owed', ['3.1.1'], 1, 4],
  ['none owed', ['4'], 0, 0],
])('a group’s share: %s', (_, remit, alone, beside) => {
  expect(coverageOf(ninhThuan2021, shares, remit, ['3'])).toEqual([{ group: '3', alone, beside }]);
});

test('the map loads when opened, and says in words what its steps show', async () => {
  let asked = 0;
  await showPane(testExcel(readingOf(figures2021)), {
    coverage: async () => {
      asked += 1;
      return shares;
    },
  });
  expect(asked).toBe(0);
  const details = screen.getByText('Máy kiểm tra được đến đâu?').closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await wait(0);
  expect(asked).toBe(1);
  expect(within(details).getByText('Nhận ra khoảng 2/10 lỗi gõ nếu chỉ có báo cáo này')).toBeTruthy();
  expect(within(details).getByText('Nhận ra khoảng 6/10 lỗi gõ nếu so với kỳ trước')).toBeTruthy();
  expect([...details.querySelectorAll('.steps')].map((steps) => steps.querySelectorAll('.full').length)).toEqual([
    1, 3,
  ]);
});
