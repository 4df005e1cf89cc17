import { screen, within } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { testExcel, testWord } from './hosts';
import { figures2021, readingOf, type Typed } from './readings';
import { clearPane, showPane } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const read = (typed: Typed) => readingOf({ ...figures2021, ...typed });
const slip = { '3.1.3.a': 140 };
const placeOf = (code: string) =>
  read({}).names.find(({ name }) => name === `CT_${code.replaceAll('.', '_')}`)?.cell ?? null;
const card = () => within(document.querySelector<HTMLElement>('.finding.case')!);
const claim = '3.1.3.a gõ thiếu một chữ số: 140 → 1.404.';

test('one slip: how sure, what, then the relation, its difference and its reason', async () => {
  await showPane(testExcel(read(slip)));
  expect(card().getByRole('heading').textContent).toBe(`Gần như chắc chắn: ${claim}`);
  expect(card().getByText('Chênh lệch 1.264.')).toBeTruthy();
  expect(
    card().getByText(/3\.1\.3 là 1\.821, nhưng 3\.1\.3\.a \+ 3\.1\.3\.b \+ 3\.1\.3\.c cộng lại là 557\./),
  ).toBeTruthy();
  const names = card()
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(names).toEqual([
    'Sửa giúp',
    'Đi tới ô 3.1.3.a',
    'Đi tới ô 3.1.3',
    'Đi tới ô 3.1.3.b',
    'Đi tới ô 3.1.3.c',
    'Chấp nhận…',
  ]);
});

test('“Sửa giúp” says what it will do, and writes that one cell', async () => {
  const host = testExcel(read(slip));
  const { press } = await showPane(host);
  const described = card().getByRole('button', { name: 'Sửa giúp' }).getAttribute('aria-describedby');
  expect(document.getElementById(described ?? '')?.textContent).toContain(claim);
  expect(host.calls.filter((call) => call === 'correct')).toEqual([]);
  await press('Sửa giúp');
  expect(host.calls.filter((call) => call === 'correct')).toEqual(['correct']);
  expect(host.corrected).toEqual([{ place: placeOf('3.1.3.a'), value: 1404, format: '#,##0' }]);
  expect(screen.getByText('Đã sửa mục 3.1.3.a thành 1.404.')).toBeTruthy();
});

test.each<[string, Typed]>([
  ['the cell itself', { '3.1.3.a': 1404 }],
  ['a cell it was found from', { ...slip, '3.1.3.b': 270 }],
])('a figure typed meanwhile (%s) stops it', async (_, typed) => {
  const host = testExcel(read(slip));
  const { press } = await showPane(host);
  host.reading = read(typed);
  await press('Sửa giúp');
  expect(host.corrected).toEqual([]);
  expect(screen.getByRole('alert').textContent).toMatch(/vừa thay đổi nên chưa sửa/);
});

test('one wrong total that breaks three relations is one card, counted once and accepted as a whole', async () => {
  const host = testExcel(read({ '3.1.3': 1281 }));
  const { press, user, step } = await showPane(host);
  expect(step('Kiểm tra').getByText('1 lỗi cần sửa')).toBeTruthy();
  expect(card().getByRole('heading').textContent).toMatch(/3\.1\.3 gõ đảo hai chữ số: 1\.281 → 1\.821\.$/);
  expect(within(card().getByRole('list', { name: 'Chỗ chưa khớp' })).getAllByRole('listitem')).toHaveLength(3);
  await press('Chấp nhận…', card());
  await user.type(screen.getByLabelText(/Lý do chấp nhận/), 'Số của Bộ Nội vụ đã chốt');
  await press('Chấp nhận');
  expect(host.exceptions.map(({ findingId }) => findingId.split(':')[0])).toEqual(['R09', 'R18', 'R12']);
  expect(host.calls.filter((call) => call === 'keepExceptions')).toHaveLength(1);
  expect(step('Kiểm tra').getByText('Đã chấp nhận (3)')).toBeTruthy();
});

test('what is not sure is listed, each with the way to its cells and nothing to write', async () => {
  await showPane(testExcel(read({ '3.5.1': 1500 })));
  expect(card().getByRole('heading').textContent).toBe('Có thể là một trong các chỗ sau:');
  const options = [...document.querySelectorAll<HTMLElement>('.options > li')];
  expect(options.map((option) => option.querySelector('p')?.textContent)).toContain('3.5.1 gõ nhầm một chữ số.');
  expect(within(options[0]!).getByRole('button', { name: 'Đi tới ô 3.5.1' })).toBeTruthy();
  expect(card().queryByRole('button', { name: 'Sửa giúp' })).toBeNull();
});

test('Word tells the same, with nothing to press', async () => {
  const value = { reading: read(slip), profile: exampleProfile, exceptions: [] };
  const { choose } = await showPane(testWord(), { readFile: async () => ({ ok: true, value }) });
  const file = Object.assign(new File(['PK'], 'a.xlsx'), { arrayBuffer: async () => new ArrayBuffer(2) });
  await choose('Chọn tệp .xlsx', file);
  expect(card().getByRole('heading').textContent).toContain(claim);
  expect(card().queryAllByRole('button')).toEqual([]);
});
