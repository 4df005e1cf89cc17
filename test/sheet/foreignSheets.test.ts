import { type DamageCase, expectBound } from './boundAs';
import {
  after,
  type Cell,
  changed,
  columnsInOrder,
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
  typed,
  unit,
  unnamed,
  whole,
} from './damage';

const all = [...numberOf.keys()];
const counted = all.filter(
  (code) => !/Không =|Chưa =|Chưa có =|Trực tuyến =|Đã thực hiện =/.test(String(whole.rows[rowOf(code)]?.[unit])),
);
const total = rowOf('3.1.3');
const second = rowOf('4.1.1') - 2;
const header = firstLine - 1;

/** By hand or by another program: nothing there has a name of ours. */
const by = (...damages: readonly Damage[]): Damage => after(unnamed, ...damages);
const headed = (text: Cell): Damage => typed(header, figure, text);
/** One row of headings: number, label, unit, figure, note. */
const headings = (...words: readonly Cell[]): Damage =>
  after(
    ...words.map((word, column) => typed(header, column, word)),
    ...words.map((_, column) => typed(header - 1, column, null)),
  );
const headless = headings(null, null, null, null, null);
const above = (column: number, word: Cell): Damage => typed(header - 1, column, word);
const titled = (text: Cell): Damage => typed(1, number, text);
const figures = (change: (number: number, row: number) => Cell): Damage =>
  changed(figure, (cell, row) => (typeof cell === 'number' ? change(cell, row) : cell));
/** Another column of figures, for every line that has one. */
const another = (row: number): Cell => (typeof whole.rows[row]?.[figure] === 'number' ? row + 5000 : null);
const added = (at: number, heading: Cell): Damage => insertColumn(at, heading, another);
const districts = (own: Cell, ...others: readonly Cell[]): Damage =>
  after(headed(own), ...others.map((name, index) => added(figure + 1 + index, name)));
const noted = changed(note, (_, row) => another(row) && 2021);
const right = (count: number): Damage => columnsInOrder(...Array(count).fill(9), number, label, unit, figure, note);
const down = (count: number): Damage => insertRows(0, Array(count).fill([]));
const rows = (change: (rows: (readonly Cell[])[]) => readonly (readonly Cell[])[]): Damage =>
  by(({ rows, names }) => ({ rows: [...rows.slice(0, firstLine), ...change(rows.slice(firstLine))], names }));
const added5000 = (cells: readonly Cell[]) => cells.map((cell) => (typeof cell === 'number' ? cell + 5000 : cell));
/** The whole table once more, its figures those of another report. */
const below =
  (from: number, change: (cell: Cell) => Cell = (cell) => cell, shift: readonly Cell[] = []): Damage =>
  (sheet) => ({
    ...sheet,
    rows: [...sheet.rows, ...whole.rows.slice(from).map((cells) => [...shift, ...added5000(cells).map(change)])],
  });
const beside: Damage = ({ rows, names }) => ({
  rows: rows.map((cells, row) => [
    ...cells,
    null,
    ...(row < firstLine ? whole.rows[row]! : added5000(whole.rows[row] ?? [])),
  ]),
  names,
});
const footed = (...lines: readonly (readonly Cell[])[]): Damage => insertRows(whole.rows.length, lines);
const excerpt = footed(
  [null, 'Số liệu năm 2020'],
  ...whole.rows.slice(total, total + 4).map((cells) => cells.with(figure, 7)),
);
const cut = (code: string, words: string): Damage => {
  const [row, said] = [rowOf(code), String(whole.rows[rowOf(code)]?.[label])];
  return after(insertRows(row + 1, [[null, said.slice(words.length), null, null, null]]), typed(row, label, words));
};
/** "Số nhiệm vụ đã hoàn thành" is line 1.1.2, and the beginning of 1.3.2 and 1.3.3. */
const halved = cut('1.3.2', 'Số nhiệm vụ đã hoàn thành');
const unnumbered = changed(number, () => null);
const done = rowOf('1.1.2');
/** Blank from some row on, as it is while a clerk is still typing. */
const until = (last: number) => (code: string) => (rowOf(code) < last ? numberOf.get(code) : null);

const cases: readonly DamageCase[] = [
  // the one column of figures under other words
  ...['Kết quả', 'Số lượng', 'Thực hiện', 'Kết quả\nthực hiện', 'Kỳ báo cáo', 'Số liệu năm 2021', 'NĂM 2021', 2021].map(
    (words): DamageCase => [`the figures headed “${words}”`, by(headed(words)), []],
  ),
  ['the figures headed with the days they count', by(headed('Số liệu (từ 15/12/2020 đến 14/12/2021)')), []],
  ...[
    'Năm 2020',
    'Kỳ trước',
    'Kế hoạch năm 2021',
    'Huyện Ninh Phước',
    'Số liệu (nghìn)',
    'Lũy kế',
    'Số liệu đến 31/12/2020',
  ].map(
    (words): DamageCase => [
      `the figures headed “${words}”: not certainly of this report`,
      by(headed(words)),
      all,
      'column',
    ],
  ),
  ['all headings in other words', by(headings('TT', 'Nội dung', 'ĐVT', 'Kết quả', 'Giải trình')), []],
  ['English headings', by(headings('No.', 'Indicator', 'Unit', 'Value', 'Note')), []],
  [
    'headings broken and decomposed, with an Icelandic Ð',
    by(headings('STT', 'Chỉ tiêu\nthống kê'.normalize('NFD'), 'Ðơn vị\ntính', 'Số\nliệu'.normalize('NFD'), 'Ghi\nchú')),
    [],
  ],
  ['headings over the labels only', by(headings('STT', 'Chỉ tiêu', null, null, null)), []],
  [
    'the first line in other words, close under the headings',
    by(typed(firstLine, label, 'CHỈ ĐẠO, ĐIỀU HÀNH'), typed(firstLine, figure, 7)),
    [],
  ],
  ['no headings, no units', by(headless, columnsInOrder(number, label, figure, note)), []],
  ['no headings, two columns of figures', by(headless, added(figure, null)), all, 'column'],
  [
    'no headings, codes before the units',
    by(
      headless,
      insertColumn(unit, null, (row) => row),
    ),
    all,
    'column',
  ],
  [
    'no headings, no figure yet, years in the notes',
    by(
      headless,
      figures(() => null),
      noted,
    ),
    all,
    'column',
  ],
  [
    'no headings, figures with words, years in the notes',
    by(
      headless,
      figures((one) => `${one} thủ tục`),
      noted,
    ),
    all,
    'column',
  ],
  [
    'nothing typed yet under “Kết quả”',
    by(
      headed('Kết quả'),
      figures(() => null),
    ),
    [],
    undefined,
    () => null,
  ],
  [
    'half typed under “Kết quả”',
    by(
      headed('Kết quả'),
      figures((one, row) => (row < 15 ? one : null)),
    ),
    [],
    undefined,
    until(15),
  ],

  // other columns of figures
  ['“Kỳ trước | Kỳ này”', by(added(figure, 'Kỳ trước'), typed(header, figure + 1, 'Kỳ này')), []],
  ['“Kỳ này | Kỳ trước”', by(headed('Kỳ này'), added(figure + 1, 'Kỳ trước')), []],
  ['“Kỳ này | Lũy kế”', by(headed('Kỳ này'), added(figure + 1, 'Lũy kế từ đầu năm')), all, 'column'],
  [
    '“Năm 2020 | Năm 2021” under a title of 2021',
    by(added(figure, 'Năm 2020'), typed(header, figure + 1, 'Năm 2021')),
    [],
  ],
  ['“2021 | 2020”, the years as numbers', by(headed(2021), added(figure + 1, 2020)), []],
  [
    '“2020 | 2021” under no title',
    by(titled('KẾT QUẢ CẢI CÁCH HÀNH CHÍNH'), added(figure, 2020), typed(header, figure + 1, 2021)),
    all,
    'column',
  ],
  [
    '“Năm 2020 | Năm 2021” under a title of six months',
    by(
      titled('KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2021'),
      added(figure, 'Năm 2020'),
      typed(header, figure + 1, 'Năm 2021'),
    ),
    all,
    'column',
  ],
  [
    '“Năm 2021 | Năm 2022”, the title still that of 2021',
    by(headed('Năm 2021'), added(figure + 1, 'Năm 2022')),
    all,
    'column',
  ],
  [
    '“Năm 2020 | Năm 2021”, half of it typed',
    by(
      added(figure, 'Năm 2020'),
      typed(header, figure + 1, 'Năm 2021'),
      changed(figure + 1, (cell, row) => (row < 60 ? cell : null)),
    ),
    [],
    undefined,
    until(60),
  ],
  [
    '“Năm 2020 | Số liệu”, nothing typed yet',
    by(
      figures(() => null),
      added(figure, 'Năm 2020'),
    ),
    [],
    undefined,
    () => null,
  ],
  ['“Số liệu | Lũy kế”', by(added(figure + 1, 'Lũy kế')), []],
  ['“Năm trước | Số liệu | So sánh (%)”', by(added(figure, 'Năm trước'), added(figure + 2, 'So sánh (%)')), []],
  ['“Kế hoạch | Thực hiện”', by(added(figure, 'Kế hoạch'), typed(header, figure + 1, 'Thực hiện')), []],
  ['“Số lượng | Tỷ lệ”', by(headed('Số lượng'), added(figure + 1, 'Tỷ lệ')), all, 'column'],
  ['quarters and the whole year', by(districts('Cả năm', 'Quý I', 'Quý II', 'Quý III')), all, 'column'],
  ['a column a district', by(districts('Phan Rang', 'Ninh Hải', 'Bác Ái')), all, 'column'],
  ['a column a district, and their sum', by(districts('Tổng cộng', 'Ninh Hải', 'Bác Ái')), all, 'column'],
  [
    'a column a district under “Số liệu”',
    by(districts('Phan Rang', 'Ninh Hải', 'Bác Ái'), above(figure, 'Số liệu')),
    all,
    'column',
  ],
  [
    '“Kết quả” beside a column of another office',
    by(headed('Kết quả'), added(figure + 1, 'Sở Tư pháp')),
    all,
    'column',
  ],
  ['“Số liệu” over two columns', by(added(figure + 1, null)), all, 'column'],
  [
    '“Số liệu” over two columns, the first is last year’s',
    by(added(figure, 'Số liệu'), typed(header, figure + 1, null)),
    all,
    'column',
  ],
  [
    'years over “Kế hoạch | Thực hiện”, this year only planned',
    by(
      headed('Thực hiện'),
      above(figure, null),
      added(figure, 'Kế hoạch'),
      above(figure, 'Năm 2020'),
      added(figure + 2, 'Kế hoạch'),
      above(figure + 2, 'Năm 2021'),
    ),
    all,
    'column',
  ],
  [
    'an empty column beside the figures',
    by(
      headed('Kết quả'),
      insertColumn(figure + 1, null, () => null),
    ),
    [],
  ],
  ['marks beside the figures', by(insertColumn(figure + 1, 'Đánh giá', () => 'Đạt')), []],
  ['numbers behind the notes', by(added(note + 1, null)), []],
  ['a hidden column of codes', by(insertColumn(unit, 'Mã số', (row) => row)), []],
  [
    'the named column headed “Năm 2020”, a new “Số liệu” beside',
    after(headed('Năm 2020'), added(figure + 1, 'Số liệu')),
    all,
    'column',
  ],
  [
    'the same, nothing typed there yet',
    after(
      headed('Năm 2020'),
      insertColumn(figure + 1, 'Số liệu', () => null),
    ),
    all,
    'column',
  ],
  [
    'the named column headed “Kỳ trước”, a new “Kỳ này” beside',
    after(headed('Kỳ trước'), added(figure + 1, 'Kỳ này')),
    all,
    'column',
  ],
  [
    'the named column headed “Năm 2020”, a new “Năm 2021”, no title',
    after(titled('KẾT QUẢ'), headed('Năm 2020'), added(figure + 1, 'Năm 2021')),
    all,
    'column',
  ],

  // units
  [
    'units behind the figures, no column of theirs',
    by(
      figures((one, row) => `${one} ${whole.rows[row]?.[unit]}`),
      columnsInOrder(number, label, figure, note),
    ),
    [],
    undefined,
    (code) => `${numberOf.get(code)} ${whole.rows[rowOf(code)]?.[unit]}`,
  ],
  [
    '“ĐVT: nghìn hồ sơ” over a table without units',
    by(typed(3, figure, 'ĐVT: nghìn hồ sơ'), columnsInOrder(number, label, figure, note)),
    counted,
    'unit',
  ],
  ['“ĐVT: thủ tục, người” over the table', by(typed(3, figure, 'ĐVT: thủ tục, người')), []],
  ['one unit in thousands, no headings', by(headless, typed(total, unit, 'Nghìn thủ tục')), ['3.1.3'], 'unit'],
  [
    'one unit in thousands, no headings, names there',
    after(headless, typed(total, unit, 'Nghìn thủ tục')),
    ['3.1.3'],
    'unit',
  ],
  [
    'one unit in thousands, under “ĐVT”',
    by(typed(header, unit, 'ĐVT'), typed(total, unit, 'Nghìn thủ tục')),
    ['3.1.3'],
    'unit',
  ],
  [
    'one unit in hundreds, behind the figures, unheaded',
    by(
      typed(header, unit, null),
      typed(total, unit, 'Trăm thủ tục'),
      columnsInOrder(number, label, figure, unit, note),
    ),
    ['3.1.3'],
    'unit',
  ],
  ['thousands in the label', by(typed(total, label, 'Tổng số TTHC đang có hiệu lực (nghìn thủ tục)')), ['3.1.3']],

  // numbering
  ['3.2 typed as 3.10, which is 3.1', by(changed(number, (cell) => (cell === '3.2.' ? 3.1 : cell))), []],
  [
    'printed numbers with spaces',
    by(changed(number, (cell) => (typeof cell === 'string' ? [...cell].join(' ') : cell))),
    [],
  ],
  [
    'printed numbers and a dash before the labels',
    rows((lines) =>
      lines.map((cells) =>
        cells.with(label, `${String(cells[number] ?? '').replace(/\.$/, '')} - ${cells[label]}`).with(number, null),
      ),
    ),
    [],
  ],
  [
    'rows sorted by their numbers as text',
    rows((lines) => lines.toSorted((a, b) => (String(a[number]) < String(b[number]) ? -1 : 1))),
    [],
  ],

  // labels out of Word and PDF
  ['lines broken within labels', by(relabelled((text) => text.replace(/ (\S+ \S+)$/, '\n$1'))), []],
  ['soft hyphens and Word’s own line breaks', by(relabelled((text) => text.replace(/(\S{3}) /g, '$1\u00ad\v'))), []],
  ['words parted at the end of a line', by(relabelled((text) => text.replace(/([a-z])([a-z]) /i, '$1-\n$2 '))), []],
  [
    'accents half composed',
    by(relabelled((text) => text.normalize('NFD').replace(/[aeo]\u0302/g, (one) => one.normalize('NFC')))),
    [],
  ],
  ['Icelandic Ð and ð', by(relabelled((text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð'))), []],
  ['bullets of a symbol font', by(relabelled((text) => `\uf0b7 ${text}`)), []],
  ['Word’s round bullet, a letter o', by(relabelled((text) => `o\t${text}`)), []],
  ['a label over two rows', by(cut('3.4.5', 'Tỷ lệ hồ sơ TTHC về lĩnh vực')), []],
  ['a label over two rows, the first says another line', by(halved), []],
  ['the same, that line’s row deleted', by(halved, deleteRows(done)), ['1.1.2']],
  ['the same, names there', after(halved, deleteRows(done)), ['1.1.2']],
  ['the same, no printed numbers', by(halved, deleteRows(done), unnumbered), ['1.1.2']],
  [
    'parts of a line under it, their words with its own say another',
    by(insertRows(done + 1, [[null, '- đúng hạn', null, 15, null]])),
    [],
  ],
  [
    'a label over two cells, the first says another line',
    by(
      insertColumn(label + 1, null, () => null),
      rows((lines) =>
        lines.map((cells) =>
          cells[label] === 'Số nhiệm vụ đã hoàn thành đúng hạn'
            ? cells.with(label, 'Số nhiệm vụ đã hoàn thành').with(label + 1, 'đúng hạn')
            : cells,
        ),
      ),
      deleteRows(done),
    ),
    ['1.1.2'],
  ],
  [
    'three lines in one cell',
    by(
      typed(total + 1, label, 'Số TTHC cấp tỉnh\nSố TTHC cấp huyện\nSố TTHC cấp xã'),
      typed(total + 1, figure, '1404\n269\n148'),
      deleteRows(total + 2, 2),
    ),
    ['3.1.3.a', '3.1.3.b', '3.1.3.c'],
  ],
  ['a label that names another year', by(typed(total, label, 'Tổng số TTHC đang có hiệu lực năm 2020')), ['3.1.3']],
  ['a label cut short', by(typed(total, label, 'Tổng số TTHC đang có hi...')), ['3.1.3']],

  // where the table stands
  ['from H40 on', by(right(7), down(34)), []],
  ['a letterhead over the figures', by(typed(0, figure, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), headed('Kết quả')), []],

  // several tables
  ['another report below, a line of this one deleted', by(deleteRows(total), below(4)), all, 'tables'],
  [
    'another report below, a line of this one deleted, names there',
    after(deleteRows(total), below(4)),
    ['3.1.3'],
    'tables',
  ],
  [
    'another report below with a title of its own, names there',
    below(0, (cell) => (typeof cell === 'string' ? cell.replace('2021', '2020') : cell)),
    [],
  ],
  [
    'another report beside, a line of this one in other words',
    by(beside, typed(total, label, 'Dòng khác')),
    all,
    'tables',
  ],
  ['another report below, two columns further right', by(below(4, undefined, [null, null])), all, 'tables'],
  [
    'an excerpt of last year below, a line of this one deleted',
    by(deleteRows(total), excerpt),
    ['3.1.3', '3.1.3.a', '3.1.3.b', '3.1.3.c'],
    [undefined, 'tables'],
  ],
  [
    'an excerpt of last year below, a line of this one deleted, names there',
    after(deleteRows(total), excerpt),
    ['3.1.3'],
    'tables',
  ],
  ['every row twice', rows((lines) => lines.flatMap((cells) => [cells, added5000(cells)])), all, 'tables'],
  ['one line typed twice', by(footed(whole.rows[total]!.with(figure, 7))), ['3.1.3']],
  [
    'the form in two tables, one below the other',
    by(insertRows(second, [[], ['PHẦN II'], ...whole.rows.slice(4, 6)])),
    [],
  ],
  [
    'the same, the second under another year',
    by(insertRows(second, [[], ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Năm 2020', 'Ghi chú']])),
    all,
    'column',
  ],
  [
    'the same, the second with a title of another year',
    by(insertRows(second, [[], ['KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2020'], ...whole.rows.slice(4, 6)])),
    all,
    'column',
  ],

  // page breaks, footers, gaps
  [
    'headings repeated in other words',
    by(insertRows(total + 1, [['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Ghi chú']])),
    [],
  ],
  [
    'headings repeated in another order',
    by(insertRows(total + 1, [['STT', 'Chỉ tiêu thống kê', 'Số liệu', 'Đơn vị tính', 'Ghi chú']])),
    all,
    'column',
  ],
  ['signatures below', by(footed([], [null, 'NGƯỜI LẬP BIỂU', null, 'GIÁM ĐỐC'])), []],
  ['“Số liệu:” and “Ghi chú:” below', by(footed(['Ghi chú:', 'Số liệu:'], [null, 'đến 31/12/2021'])), []],
  [
    'page numbers between rows',
    by(insertRows(total + 1, [[null, null, null, 3]]), insertRows(60, [[null, null, 4]])),
    [],
  ],
  ['empty rows between all lines', rows((lines) => lines.flatMap((cells) => [cells, []])), []],
  ['no rows of groups', rows((lines) => lines.filter((cells) => typeof cells[figure] === 'number')), []],
  ['the halves of the form interchanged', rows((lines) => [...lines.slice(60), ...lines.slice(0, 60)]), []],

  // what stands in the cells of the figures
  [
    'numbers as text, headed “Kết quả”',
    by(headed('Kết quả'), figures(String)),
    [],
    undefined,
    (code) => String(numberOf.get(code)),
  ],
  [
    'dashes for nothing, headed “Số lượng”',
    by(
      headed('Số lượng'),
      figures((one, row) => (row % 4 ? one : '-')),
    ),
    [],
    undefined,
    (code) => (rowOf(code) % 4 ? numberOf.get(code) : '-'),
  ],
  [
    'error values',
    by(figures((one, row) => (row % 3 ? one : '#REF!'))),
    [],
    undefined,
    (code) => (rowOf(code) % 3 ? numberOf.get(code) : '#REF!'),
  ],
  [
    'figures beside their heading',
    by(
      added(figure + 1, null),
      figures(() => null),
    ),
    all,
    'column',
  ],
];

test.each(cases.map((one) => ({ name: one[0], one })))('$name', ({ one }) => expectBound(one));
