import fc from 'fast-check';
import { lineAt, readText } from '../../../src/report/read/readText';

const textsOf = (text: string) => readText(text).map((paragraph) => paragraph.text);
const long = 'Văn phòng Ủy ban nhân dân tỉnh đã ban hành Quyết định số 23/QĐ-VPUB';

test.each<readonly [string, string, readonly string[]]>([
  ['a paragraph a line', `${long}.\n\n${long};`, [`${long}.`, `${long};`]],
  ['a page break within a day', `${long} ngày\n\n27/5/2020 về việc`, [`${long} ngày\n27/5/2020 về việc`]],
  ['a page break within a sentence', `${long} về công\n\nkhai, minh bạch`, [`${long} về công\nkhai, minh bạch`]],
  ['a page break within a bracket', `${long} (mạng\n\nLAN) trong`, [`${long} (mạng\nLAN) trong`]],
  ['a form feed is a page break', `${long} của\fcác cơ quan`, [`${long} của\ncác cơ quan`]],
  ['lines wrapped by a program', `${long} về việc điều\nchuyển nhiệm vụ`, [`${long} về việc điều chuyển nhiệm vụ`]],
  ['wrapped before a capital', `${long} cho các\nSở, ban, ngành`, [`${long} cho các Sở, ban, ngành`]],
  [
    'wrapped within a symbol',
    'Căn cứ Nghị định số 61/2018/NĐ-\nCP ngày 23/4/2018',
    ['Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018'],
  ],
  ['wrapped behind "số"', 'Căn cứ Nghị định số\n34/2016/NĐ-CP', ['Căn cứ Nghị định số 34/2016/NĐ-CP']],
  [
    'titles stay apart',
    'BÁO CÁO\nKết quả cải cách hành chính năm 2021',
    ['BÁO CÁO', 'Kết quả cải cách hành chính năm 2021'],
  ],
  [
    'items stay apart',
    '- Sở Nội vụ;\n- VPUB: LĐ, CV;\n1. Về kế hoạch\na) Một',
    ['- Sở Nội vụ;', '- VPUB: LĐ, CV;', '1. Về kế hoạch', 'a) Một'],
  ],
  [
    'headings stay apart',
    `${long} về\n\nII. KẾT QUẢ\n\n3.1. Việc kiện toàn`,
    [`${long} về`, 'II. KẾT QUẢ', '3.1. Việc kiện toàn'],
  ],
  ['rows of a table stay apart', '1.\tChỉ tiêu\t91\n2.\tkhác\t490', ['1.\tChỉ tiêu\t91', '2.\tkhác\t490']],
  ['a byte order mark and other line ends', '\ufeffmột\r\n\r\nhai\rba', ['một', 'hai ba']],
  ['nothing', ' \n\n', []],
])('%s', (_, text, paragraphs) => {
  expect(textsOf(text)).toEqual(paragraphs);
});

test('places are told by their line', () => {
  const [first, second] = readText(`một\n\n${long} ngày\n\n27/5/2020`);
  expect(lineAt(first!, 0)).toBe(1);
  expect([lineAt(second!, 0), lineAt(second!, long.length), lineAt(second!, second!.text.indexOf('27'))]).toEqual([
    3, 3, 5,
  ]);
});

test('no letter is lost, and every line is found again', () => {
  const line = fc.oneof(fc.constantFrom('', long, `${long} ngày`, '27/5/2020 về', '- Sở Nội vụ;', 'NĐ-'), fc.string());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      const paragraphs = readText(text);
      const letters = (one: string) => one.replace(/\ufeff/g, '').replace(/\s/g, '');
      expect(letters(paragraphs.map((paragraph) => paragraph.text).join(''))).toBe(letters(text));
      const found = paragraphs.flatMap(({ lines: all }) => all.map(({ line: number }) => number));
      expect(found).toEqual([...found].sort((one, other) => one - other));
    }),
  );
});
