import { screen, within } from '@testing-library/react';
import { testExcel } from './hosts';
import { figures2021, readingOf, type Typed } from './readings';
import { clearPane, showPane } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const read = (typed: Typed) => readingOf({ ...figures2021, ...typed });
const placeOf = (code: string) =>
  read({}).names.find(({ name }) => name === `CT_${code.replaceAll('.', '_')}`)?.cell ?? null;
const counted = (value: number, note: string) => ({ value, note });
const blank: Typed = { '3.1.3.c': '' };

interface Offered {
  readonly typed: Typed;
  /** What is asked first; nothing where the number is certain. */
  readonly asked?: string;
  readonly button: string;
  readonly written: readonly [code: string, value: number];
  readonly told: string;
  /** The same sheet with the offer taken, and otherwise the figures that no longer lead to it. */
  readonly meanwhile: Typed;
}

const offers: readonly (readonly [string, Offered])[] = [
  [
    'a blank that a sum leaves one value',
    {
      typed: blank,
      button: 'Ghi giúp 148',
      written: ['3.1.3.c', 148],
      told: 'Đã ghi 148 vào mục 3.1.3.c.',
      meanwhile: { ...blank, '3.1.3.b': 270 },
    },
  ],
  [
    'a rate that is not what its counts give',
    {
      typed: { '3.4.1': counted(98.3, '175.354/175.920') },
      asked: 'Có phải là 99,7 không?',
      button: 'Đúng, sửa thành 99,7',
      written: ['3.4.1', 99.7],
      told: 'Đã sửa mục 3.4.1 thành 99,7.',
      meanwhile: { '3.4.1': counted(98.3, '173.354/175.920') },
    },
  ],
  [
    'a rate cut off',
    {
      typed: { '3.4.1': counted(99.67, '175.354/175.920') },
      button: 'Sửa thành 99,68',
      written: ['3.4.1', 99.68],
      told: 'Đã sửa mục 3.4.1 thành 99,68.',
      meanwhile: { '3.4.1': counted(99.68, '175.354/175.920') },
    },
  ],
];

describe.each(offers)('%s', (_, { typed, asked, button, written, told, meanwhile }) => {
  const [code, value] = written;

  test('is written on a click, that one cell alone', async () => {
    const host = testExcel(read(typed));
    const { press } = await showPane(host);
    expect(screen.queryByText(/^Có phải/)?.textContent).toBe(asked);
    expect(host.corrected).toEqual([]);
    const described = screen.getByRole('button', { name: button }).getAttribute('aria-describedby');
    expect(document.getElementById(described ?? '')?.textContent).toContain(`Mục ${code}`);
    await press(button);
    expect(host.corrected).toEqual([{ place: placeOf(code), value, format: '#,##0' }]);
    expect(screen.getByText(told)).toBeTruthy();
  });

  test('is gone once it is written, with nothing else to say of that cell', async () => {
    const now = typed[code];
    const right = typeof now === 'object' ? { ...now, value } : value;
    const { step } = await showPane(testExcel(read({ ...typed, [code]: right })));
    expect(screen.queryByRole('button', { name: button })).toBeNull();
    expect(step('Kiểm tra').queryByText(new RegExp(`^Mục ${code.replaceAll('.', '\\.')} –`))).toBeNull();
  });

  test('is not written if what it comes from changed meanwhile', async () => {
    const host = testExcel(read(typed));
    const { press } = await showPane(host);
    host.reading = read(meanwhile);
    await press(button);
    expect(host.corrected).toEqual([]);
    expect(within(screen.getByRole('alert')).getByText(/vừa thay đổi nên chưa/)).toBeTruthy();
  });
});

test('a likely sum asks before it fills', async () => {
  const typed: Typed = { '3.5.2': '', '7.8.1': 1000, '7.8.2': 560 };
  const host = testExcel(read(typed));
  const { press } = await showPane(host);
  expect(screen.getByText('Có phải là 1.560 không?')).toBeTruthy();
  await press('Đúng, ghi 1.560');
  expect(host.corrected.map((cell) => cell.value)).toEqual([1560]);
});

test('another sheet in its place gets nothing', async () => {
  const host = testExcel(read(blank));
  const { press } = await showPane(host);
  host.reading = readingOf({ ...figures2021, ...blank }, undefined, 'sheet-2');
  await press('Ghi giúp 148');
  expect(host.corrected).toEqual([]);
});
