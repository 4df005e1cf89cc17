import { type DamageCase, expectBound } from './boundAs';
import {
  after,
  type Cell,
  changed,
  columnsInOrder,
  cutTo,
  type Damage,
  deleteRows,
  figure,
  firstLine,
  insertColumn,
  insertRows,
  label,
  note,
  number,
  numberOf,
  relabelled,
  rowOf,
  sorted,
  typed,
  unit,
  unnamed,
  whole,
} from './damage';

const all = [...numberOf.keys()];
const header: readonly Cell[] = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
const total = rowOf('3.1.3');
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
const headings = (...words: readonly Cell[]): Damage =>
  after(
    ...words.map((word, column) => typed(firstLine - 1, column, word)),
    ...words.map((_, column) => typed(firstLine - 2, column, null)),
  );
const headless = headings(null, null, null, null, null);
const children = ['3.1.3.a', '3.1.3.b', '3.1.3.c'];
const linesFrom = (code: string) => all.slice(all.indexOf(code));
/** A long label over two rows, the number in the first or in the second. */
const cutLabel = (into: 'first' | 'second', ...between: readonly (readonly Cell[])[]): Damage => {
  const row = rowOf('3.4.5');
  const words = String(whole.rows[row]?.[label]);
  const [one, other] = [words.slice(0, 30), words.slice(30)];
  const rest: Cell[] = [null, other, null, into === 'second' ? numberOf.get('3.4.5')! : null, null];
  return after(
    insertRows(row + 1, [...between, rest]),
    typed(row, label, one),
    ...(into === 'second' ? [typed(row, figure, null)] : []),
  );
};
/** Another table to the right, its figures those of another year. */
const beside: Damage = ({ rows, names }) => ({
  rows: rows.map((cells, row) => [
    ...cells,
    null,
    ...cells.map((cell) => (row >= firstLine && typeof cell === 'number' ? cell + 5000 : cell)),
  ]),
  names,
});
const below: Damage = ({ rows, names }) => ({
  rows: [
    ...rows,
    ...rows.slice(4).map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell + 5000 : cell))),
  ],
  names,
});

const cases: readonly DamageCase[] = [
  ['nothing', (sheet) => sheet, []],
  ['names gone', unnamed, []],
  ['a row deleted', deleteRows(total), ['3.1.3']],
  ['a row deleted, names gone', after(unnamed, deleteRows(total)), ['3.1.3']],
  ['ten rows deleted', deleteRows(total, 4), ['3.1.3', ...children]],
  ['the title and its blank row deleted', deleteRows(0, 4), []],
  ['the headings deleted', deleteRows(firstLine - 2, 2), []],
  ['the headings deleted, names gone', after(unnamed, headless), []],
  ['rows of others in between', insertRows(total, [[null, 'Trong đó: lĩnh vực đất đai', 'Thủ tục', 12, null]]), []],
  ['cut at a page', deleteRows(total, 200), linesFrom('3.1.3')],
  ['headings repeated at page breaks', after(unnamed, insertRows(total + 1, [header]), insertRows(60, [header])), []],
  ['headings of two rows repeated', after(unnamed, insertRows(total + 1, whole.rows.slice(4, 6))), []],
  ['columns numbered under the headings', after(unnamed, insertRows(firstLine, [['A', 'B', 'C', 1, 2]])), []],
  ['columns numbered, and read as −1, −2', after(unnamed, insertRows(firstLine, [[-1, -2, -3, -4, -5]])), []],
  ['figures before the units', columnsInOrder(number, label, figure, unit, note), []],
  ['figures before the units, names gone', after(unnamed, columnsInOrder(number, label, figure, unit, note)), []],
  ['the column of numbers deleted', columnsInOrder(label, unit, figure, note), []],
  ['the column of numbers deleted, names gone', after(unnamed, columnsInOrder(label, unit, figure, note)), []],
  ['numbers behind the labels', after(unnamed, columnsInOrder(label, number, unit, figure, note)), []],
  ['last year inserted before', insertColumn(figure, 'Năm 2020', (row) => row), []],
  [
    'last year inserted before, names gone',
    after(
      unnamed,
      insertColumn(figure, 'Năm 2020', (row) => row),
    ),
    [],
  ],
  ['last year inserted under the same heading', insertColumn(figure, 'Số liệu', (row) => row), []],
  [
    'last year inserted under the same heading, names gone',
    after(
      unnamed,
      insertColumn(figure, 'Số liệu', (row) => row),
    ),
    all,
    'column',
  ],
  [
    'the heading over two columns',
    after(
      unnamed,
      insertColumn(figure, null, (row) => row),
      typed(firstLine - 2, figure, 'Số liệu'),
      typed(firstLine - 1, figure, 'Kỳ trước'),
      typed(firstLine - 1, figure + 1, 'Kỳ này'),
    ),
    [],
  ],
  [
    'the heading over two years',
    after(
      unnamed,
      insertColumn(figure, null, (row) => row),
      typed(firstLine - 2, figure, 'Số liệu'),
      typed(firstLine - 1, figure, 2020),
      typed(firstLine - 1, figure + 1, 2021),
    ),
    [],
  ],
  ['the heading says the year', after(unnamed, typed(firstLine - 1, figure, 'Số liệu năm 2021')), []],
  ['the heading says the year, names there', typed(firstLine - 1, figure, 'Số liệu năm 2021'), []],
  [
    'headings without diacritics, in capitals',
    after(unnamed, headings('STT', 'CHI TIEU THONG KE', 'DON VI TINH', 'SO LIEU', 'GHI CHU')),
    [],
  ],
  [
    'merges undone, and filled with copies',
    after(
      unnamed,
      typed(firstLine - 1, number, 'STT'),
      typed(firstLine - 1, label, 'Chỉ tiêu thống kê'),
      typed(firstLine - 1, note, 'Ghi chú'),
      typed(firstLine - 2, figure, 'Kết quả thống kê'),
    ),
    [],
  ],
  ['labels without diacritics', relabelled(plain), []],
  ['labels without diacritics, names gone', after(unnamed, relabelled(plain)), []],
  [
    'labels in capitals, spaces lost and added',
    after(
      unnamed,
      relabelled((text) =>
        text
          .toUpperCase()
          .replace(/ ([A-Z])/g, '$1')
          .replace(/(..)/, '$1 '),
      ),
    ),
    [],
  ],
  [
    'labels by another keyboard: decomposed, no-break spaces',
    after(
      unnamed,
      relabelled((text) => text.normalize('NFD').replaceAll(' ', '\u00a0')),
    ),
    [],
  ],
  [
    'labels with the words in full',
    after(
      unnamed,
      relabelled((text) =>
        text
          .replaceAll('TTHC', 'thủ tục hành chính')
          .replaceAll('UBND', 'Uỷ ban nhân dân')
          .replaceAll('%', 'phần trăm')
          .replaceAll('DVC', 'dịch vụ công'),
      ),
    ),
    [],
  ],
  [
    'labels with the older place of marks',
    after(
      unnamed,
      relabelled((text) => text.replaceAll('hóa', 'hoá').replaceAll('Tỷ lệ', 'Tỉ lệ').replaceAll('quy ', 'qui ')),
    ),
    [],
  ],
  [
    'labels with their numbers before them',
    ({ rows }) => ({
      rows: rows.map((cells, row) =>
        row < firstLine ? cells : cells.with(label, `${cells[number] ?? ''} ${cells[label]}`.trim()).with(number, null),
      ),
      names: new Map(),
    }),
    [],
  ],
  [
    'labels with bullets and letters',
    after(
      unnamed,
      relabelled((text) => `- a) ${text}`.replace('- ', '')),
    ),
    [],
  ],
  [
    'labels with marks of footnotes',
    after(
      unnamed,
      relabelled((text) => `${text} (*)`),
    ),
    [],
  ],
  [
    'labels with the unit behind',
    after(
      unnamed,
      changed(label, (cell, row) => {
        const said = whole.rows[row]?.[unit];
        return said === 'Thủ tục' || said === 'Người' || said === '%' ? `${cell} (${said})` : cell;
      }),
    ),
    [],
  ],
  [
    '“Tron g đó” before the labels',
    after(
      unnamed,
      relabelled((text) => (/^(Số TTHC cấp|Số ĐVSNCL)/.test(text) ? `Tron g đó: ${text}` : text)),
    ),
    [],
  ],
  [
    '“Trong đó” in a row of its own',
    after(unnamed, insertRows(total + 1, [[null, 'Tron g đó:', null, null, null]])),
    [],
  ],
  ['a label retyped in other words', typed(total, label, 'Số thủ tục còn hiệu lực'), ['3.1.3']],
  ['a label that says another line', typed(total, label, 'Số TTHC công bố mới'), ['3.1.3']],
  [
    'a label that says another line, names gone',
    after(unnamed, typed(total, label, 'Số TTHC công bố mới')),
    ['3.1.1', '3.1.3'],
  ],
  [
    'two labels interchanged',
    after(typed(total, label, whole.rows[total - 1]![label]!), typed(total - 1, label, whole.rows[total]![label]!)),
    ['3.1.2', '3.1.3'],
    'apart',
  ],
  ['a label cut by a page break', after(unnamed, cutLabel('first', header)), []],
  ['a label cut, its number in the second row', after(unnamed, cutLabel('second')), []],
  [
    'labels indented by columns',
    after(
      unnamed,
      insertColumn(label + 1, null, () => null),
      ({ rows, names }) => ({
        rows: rows.map((cells, row) =>
          row >= firstLine && row % 2 ? cells.with(label, null).with(label + 1, cells[label] ?? null) : cells,
        ),
        names,
      }),
    ),
    [],
  ],
  [
    'printed numbers as numbers and dates',
    after(
      unnamed,
      changed(number, (cell) =>
        /^\d\.\d\.$/.test(String(cell))
          ? Number.parseFloat(String(cell))
          : /^\d\.\d\.\d\.$/.test(String(cell))
            ? 37000
            : cell,
      ),
    ),
    [],
  ],
  [
    'no numbers at all',
    after(
      unnamed,
      changed(number, () => null),
    ),
    [],
  ],
  [
    'running numbers',
    after(
      unnamed,
      changed(number, (_, row) => row - firstLine + 1),
    ),
    [],
  ],
  [
    'Roman numbers and letters',
    after(
      unnamed,
      changed(number, (_, row) => (row % 5 ? 'abcde'[row % 5]! : 'IV')),
    ),
    [],
  ],
  [
    'numbers of another edition',
    after(
      unnamed,
      changed(number, (_, row) => whole.rows[row - 7]?.[number] ?? '9.9.'),
    ),
    [],
  ],
  ['rows sorted', sorted([number, label, unit, figure, note]), []],
  ['rows sorted, names gone', after(unnamed, sorted([number, label, unit, figure, note], 'byLabel')), []],
  ['labels sorted alone', sorted([label]), all, 'apart'],
  ['labels sorted alone, names gone', after(unnamed, sorted([label])), all, 'apart'],
  ['labels and units sorted without the figures', sorted([label, unit], 'byLabel'), all, 'apart'],
  [
    'labels sorted alone, numbers deleted',
    after(
      changed(number, () => null),
      sorted([label]),
    ),
    all,
    'apart',
  ],
  ['printed numbers sorted alone', sorted([number]), []],
  ['a figure cut and put aside', cutTo('3.1.3', { row: total, column: 8 }), ['3.1.3'], 'strayed'],
  [
    'a figure cut, another typed in its place',
    after(cutTo('3.1.3', { row: total, column: 8 }), typed(total, figure, 7)),
    ['3.1.3'],
    'strayed',
  ],
  [
    'all figures cut into another column',
    after(...all.map((code) => cutTo(code, { row: rowOf(code), column: 8 }))),
    [],
  ],
  [
    'figures copied into another column, names gone',
    after(
      unnamed,
      insertColumn(5, 'Năm nay', (row) => row),
      changed(figure, () => null),
    ),
    all,
    'column',
  ],
  ['a row copied below', after(insertRows(total + 1, [whole.rows[total]!.with(figure, 7)])), []],
  [
    'a row copied below, names gone',
    after(unnamed, insertRows(total + 1, [whole.rows[total]!.with(figure, 7)])),
    ['3.1.3'],
  ],
  [
    'a row copied below without diacritics, names gone',
    after(unnamed, insertRows(total + 1, [[null, plain(String(whole.rows[total]![label])), null, 7, null]])),
    ['3.1.3'],
  ],
  ['another year below', below, []],
  ['another year below, names gone', after(unnamed, below), all, 'tables'],
  ['another year beside', beside, []],
  ['another year beside, names gone', after(unnamed, beside), all, 'tables'],
  ['thousands as the unit', typed(total, unit, 'Nghìn thủ tục'), ['3.1.3'], 'unit'],
  ['a count where a rate belongs', typed(rowOf('3.4.2'), unit, 'Hồ sơ'), ['3.4.2'], 'unit'],
  ['a rate where a count belongs', typed(total, unit, '%'), ['3.1.3'], 'unit'],
  [
    'units in other words',
    changed(unit, (cell) =>
      cell === 'Thủ tục' ? 'TTHC' : cell === 'Người' ? 'công chức' : cell === '%' ? 'Phần trăm' : cell,
    ),
    [],
  ],
  ['no units', changed(unit, () => null), []],
];

test.each(cases.map((one) => ({ name: one[0], one })))('$name', ({ one }) => expectBound(one));
