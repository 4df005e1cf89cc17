import fc from 'fast-check';
import { checkCitations } from '../../../src/prose/citations/checkCitations';

/** A right citation in pieces, so that one of them can be spoilt. */
interface Pieces {
  readonly type: string;
  readonly number: number;
  readonly year: string;
  readonly symbol: string;
  readonly date: string;
  readonly issuer: string;
}

const kinds: readonly (readonly [type: string, symbol: string, hasYear: boolean, issuer: string])[] = [
  ['Nghị định', '/NĐ-CP', true, 'của Chính phủ'],
  ['Thông tư', '/TT-BNV', true, 'của Bộ trưởng Bộ Nội vụ'],
  ['Thông tư liên tịch', '/TTLT-BNV-BTC', true, 'của Bộ Nội vụ và Bộ Tài chính'],
  ['Quyết định', '/QĐ-UBND', true, 'của Ủy ban nhân dân tỉnh'],
  ['Quyết định', '/QĐ-TTg', false, 'của Thủ tướng Chính phủ'],
  ['Nghị quyết', '/NQ-HĐND', true, 'của Hội đồng nhân dân tỉnh'],
  ['Nghị quyết', '-NQ/TW', false, 'của Bộ Chính trị'],
  ['Chỉ thị', '/CT-UBND', false, 'của Chủ tịch Ủy ban nhân dân tỉnh'],
  ['Chỉ thị', '-CT/TU', false, 'của Tỉnh ủy'],
  ['Kế hoạch', '/KH-UBND', false, 'của Ủy ban nhân dân tỉnh'],
  ['Công văn', '/UBND-VXNV', false, 'của Ủy ban nhân dân tỉnh'],
  ['Công văn', '/BNV-CTL&BHXH', false, 'của Bộ Nội vụ'],
  ['Tờ trình', '/TTr-SNV', false, 'của Sở Nội vụ'],
  ['Báo cáo', '/BC-SNV', false, 'của Sở Nội vụ'],
  ['Thông báo', '/TB-VPCP', false, 'của Văn phòng Chính phủ'],
];
const subjects = [
  'về công tác văn thư',
  'quy định chi tiết một số điều',
  'ban hành Quy chế làm việc',
  'hướng dẫn thi hành',
];
const two = (value: number) => String(value).padStart(2, '0');

const pieces = fc
  .record({
    kind: fc.constantFrom(...kinds),
    number: fc.integer({ min: 1, max: 9999 }),
    year: fc.integer({ min: 2001, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    inWords: fc.boolean(),
  })
  .map(({ kind: [type, symbol, hasYear, issuer], number, year, month, day, inWords }): Pieces => {
    const [d, m] = [two(day), month <= 2 ? two(month) : String(month)];
    const date = inWords ? `${d} tháng ${m} năm ${year}` : `${d}/${m}/${year}`;
    return { type, number, year: hasYear ? `/${year}` : '', symbol, date, issuer };
  });

const core = ({ number, year, symbol }: Pieces) => two(number) + year + symbol;
const whole = (one: Pieces) => `${one.type} số ${core(one)} ngày ${one.date} ${one.issuer}`;
const paragraphOf = (citation: string, index: number) => ({
  text: `Thực hiện ${citation} ${subjects[index % subjects.length]};`,
});

test('right citations, however many and in whatever order: recognised whole, and never an error', () => {
  const unique = fc.uniqueArray(pieces, { minLength: 1, maxLength: 25, selector: ({ number }) => number });
  fc.assert(
    fc.property(unique, (all) => {
      const paragraphs = all.map((one, index) => paragraphOf(whole(one), index));
      const { citations, findings } = checkCitations(paragraphs, { year: 2021, span: 'year' });
      expect(citations.map(({ canonical }) => canonical)).toEqual(all.map(core));
      expect(citations.filter(({ date }) => !date?.own)).toEqual([]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** A slip: the rule that must see it, whom it can befall, and the text that comes of it. */
const slips: readonly (readonly [
  rule: string,
  name: string,
  can: (one: Pieces) => boolean,
  spoilt: (one: Pieces) => string,
])[] = [
  [
    'C1',
    'another year',
    ({ year }) => year !== '',
    (one) => whole({ ...one, date: `05/3/${Number(one.year.slice(1)) - 1}` }),
  ],
  [
    'C2',
    'another kind',
    ({ type }) => ['Nghị định', 'Thông tư', 'Chỉ thị'].includes(type),
    (one) => whole({ ...one, type: 'Quyết định' }),
  ],
  [
    'C3',
    'no year',
    ({ type, year }) => /^(Nghị định|Thông tư)/.test(type) && year !== '',
    (one) => whole({ ...one, year: '' }),
  ],
  ['C6', 'a short month', ({ year }) => year === '', (one) => whole({ ...one, date: '15/2/2020' })],
  [
    'C10',
    'a lost stroke',
    ({ symbol }) => /[QN]Đ-/.test(symbol),
    (one) => whole({ ...one, symbol: one.symbol.replace('Đ', 'D') }),
  ],
  ['C11', 'no "số"', () => true, (one) => whole(one).replace(' số ', ' ')],
  [
    'C12',
    'a Cyrillic letter',
    ({ symbol }) => /[TCB]/.test(symbol),
    (one) => whole({ ...one, symbol: one.symbol.replace('T', 'Т').replace('C', 'С').replace('B', 'В') }),
  ],
  ['C13', 'glued', () => true, (one) => whole(one).replace(' ngày', 'ngày')],
  [
    'C14',
    'a space',
    ({ symbol }) => symbol.includes('-') && symbol.startsWith('/'),
    (one) => whole({ ...one, symbol: one.symbol.replace('-', '- ') }),
  ],
  [
    'C14',
    'a dash',
    ({ symbol }) => symbol.includes('-'),
    (one) => whole({ ...one, symbol: one.symbol.replace('-', '–') }),
  ],
  ['C15', 'a broken line', () => true, (one) => whole(one).replace(' ngày ', ' ngày\n')],
  ['C18', 'no such day', ({ year }) => year === '', (one) => whole({ ...one, date: '31/02/2020' })],
];

test.each(slips)('%s: %s is seen in any citation, and the citation is still recognised', (rule, _, can, spoilt) => {
  fc.assert(
    fc.property(pieces.filter(can), (one) => {
      const { citations, findings } = checkCitations([paragraphOf(spoilt(one), 0)]);
      expect(citations.map(({ number }) => number)).toEqual([String(one.number)]);
      expect(findings.map((finding) => finding.rule)).toContain(rule);
    }),
    { numRuns: 60 },
  );
});

test('what a correction leaves behind is no longer found', () => {
  const corrected = fc.constantFrom(
    ...slips.filter(([rule]) => ['C3', 'C6', 'C10', 'C11', 'C12', 'C13', 'C14'].includes(rule)),
  );
  fc.assert(
    fc.property(corrected, pieces, ([rule, , can, spoilt], one) => {
      fc.pre(can(one));
      const { text } = paragraphOf(spoilt(one), 0);
      const finding = checkCitations([{ text }]).findings.find((found) => found.rule === rule);
      const { start, end, text: meant } = finding!.correction!;
      const mended = text.slice(0, start) + meant + text.slice(end);
      expect(checkCitations([{ text: mended }]).findings.filter((found) => found.rule === rule)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
