import type { Period } from '../../src/appendix/profile';
import type { Outline } from '../../src/appendix/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { type ChangeBase, changeTag, changeWords, lastOf, readChangeTag } from '../../src/report/change';
import { EditedReport } from './refresh/openDocument';
import { bodyLines, edition, exampleProfile, figures2021, reportOf, typed, wholeForm } from './reportOf';

const year = (of: number): Period => ({ year: of, span: 'year' });
const figure = (text: string) => typed({ x: text }).x!;
const base = (text: string, unit: string): ChangeBase => {
  const [, decimals = ''] = text.split('.');
  return { code: 'x', value: Number(text), decimals: decimals.length, unit };
};

test.each([
  ['1809', '1821', 'thủ tục', 'tăng 12 thủ tục'],
  ['12000', '1821', 'văn bản', 'giảm 10.179 văn bản'],
  ['1821', '1821', 'thủ tục', 'không đổi'],
  ['12', '0', 'vấn đề', 'giảm 12 vấn đề'],
  ['99.9', '99.7', '%', 'giảm 0,2 điểm phần trăm'],
  ['99.68', '100', '%', 'tăng 0,32 điểm phần trăm'],
  ['95', '95.0', '%', 'không đổi'],
  ['-1.5', '2', '%', 'tăng 3,5 điểm phần trăm'],
])('from %s to %s %s: %s', (before, now, unit, words) => {
  expect(changeWords(base(before, unit), figure(now))).toBe(words);
});

test('nothing is told of a blank or of what is no figure', () => {
  const unclear = { kind: 'problem', doubt: { problem: 'notNumber', read: 'nhiều', certain: false } } as const;
  expect([undefined, unclear].map((one) => changeWords(base('12', 'thủ tục'), one))).toEqual([null, null]);
});

test.each<[string, readonly (Period | null)[], Period, Period | null]>([
  ['the year before', [year(2020)], year(2021), year(2020)],
  ['the nearest of several', [year(2018), year(2020), year(2019)], year(2021), year(2020)],
  ['not a later one, nor another version of this', [year(2022), year(2021)], year(2021), null],
  ['not another span', [{ year: 2020, span: 'h1' }], year(2021), null],
  [
    'six months beside six months',
    [year(2020), { year: 2020, span: 'h1' }],
    { year: 2021, span: 'h1' },
    { year: 2020, span: 'h1' },
  ],
  ['none without a period', [null], year(2021), null],
])('told beside %s', (_, periods, now, wanted) => {
  const found = lastOf(
    periods.map((period) => ({ period, figures: {} })),
    now,
  );
  expect(found?.period ?? null).toEqual(wanted);
});

test.each([base('1809', 'thủ tục'), base('-1.50', '%'), base('0', 'cơ quan, đơn vị')])('the tag keeps %j', (one) => {
  expect(readChangeTag(changeTag(one))).toEqual(one);
});

test('a tag of something else is none', () => {
  expect(['3.1.3', 'prompt:A.I.1', 'change:3.1.3', 'change:3.1.3=nhiều thủ tục'].map(readChangeTag)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

const outline: Outline = edition.outline;
const wordings = outline.sections.flatMap(({ sentences = [] }) =>
  sentences.flatMap(({ text, cases = [] }) => [...(text ? [text] : []), ...cases.map((one) => one.text)]),
);
const slots = wordings.flatMap((wording) =>
  [...wording.matchAll(/\{±(\S+?)(?: ([^}]+))?\}/g)].map(([slot, code = '', unit]) => ({ wording, slot, code, unit })),
);

test('every change stands behind its figure, in the words that it counts, and its tag fits into Word', () => {
  expect(slots.length).toBeGreaterThan(60);
  const wrong = slots.filter(({ wording, slot, code, unit }) => {
    const before = wording.slice(0, wording.indexOf(slot));
    const [, words] = new RegExp(`\\{${code.replaceAll('.', '\\.')}\\}([^{;]*)$`).exec(before) ?? [];
    const kind = indicatorsOf(edition).get(code)?.kind;
    const agrees =
      kind === 'percent'
        ? unit === undefined && words?.startsWith('%')
        : words?.trim().startsWith(unit ?? '?') || unit === 'đơn vị';
    const tag = changeTag({ code, value: 999_999, decimals: 0, unit: unit ?? '%' });
    return kind === 'choice' || words === undefined || !agrees || tag.length > 64;
  });
  expect(wrong).toEqual([]);
});

const last = [
  { period: year(2020), figures: typed({ '3.1.3': '1809', '3.1.1': '91', '3.4.1': '99.9', '3.4.2': '99.9' }) },
];
const sentenceWith = (words: string, extras = {}) =>
  bodyLines(reportOf({}, figures2021, extras).body).find((line) => line.includes(words));

test('the first change of a sentence says since when, the others need not', () => {
  expect(sentenceWith('đang có hiệu lực', { last })).toContain(
    ': 1.821 thủ tục (tăng 12 thủ tục so với năm 2020), gồm 1.404',
  );
  expect(sentenceWith('công bố mới', { last })).toBe(
    '- Trong kỳ đã công bố mới 91 thủ tục hành chính (không đổi so với năm 2020); bãi bỏ, thay thế 490 thủ tục hành chính.',
  );
  expect(sentenceWith('do các sở, ngành', { last })).toContain(
    'đạt 100% (tăng 0,1 điểm phần trăm so với năm 2020); do Ủy ban nhân dân cấp huyện tiếp nhận đạt 99,9% (không đổi); do',
  );
});

test('part of a year is compared with the same part', () => {
  const h1 = [{ period: { year: 2020, span: 'h1' } as const, figures: typed({ '3.1.3': '1809' }) }];
  const body = bodyLines(reportOf({ period: { year: 2021, span: 'h1' } }, figures2021, { last: h1 }).body);
  expect(body.join('\n')).toContain('1.821 thủ tục (tăng 12 thủ tục so với cùng kỳ năm 2020)');
});

test('without a last period, or where all is asked for, no change is told', () => {
  expect(bodyLines(reportOf().body).join('\n')).not.toMatch(/so với (năm 2020|cùng kỳ)|\(\)|±/);
  expect(bodyLines(reportOf(wholeForm, {}, { last }).body).join('\n')).not.toMatch(/so với năm 2020|±/);
});

test('refreshed, a change is counted anew from what its tag keeps', () => {
  const report = new EditedReport(figures2021, {}, { last });
  const figures = { ...figures2021, ...typed({ '3.1.3': '1830' }) };
  const { changes, overwritten, rewrites } = report.compare(figures, exampleProfile);
  expect(changes.map(({ code, place, from, to }) => [code, place, from, to])).toEqual([
    ['3.1.3', 'appendix', '1.821', '1.830'],
    ['3.1.3', 'narrative', '1.821', '1.830'],
    ['3.1.3', 'change', 'tăng 12 thủ tục', 'tăng 21 thủ tục'],
  ]);
  expect([overwritten, rewrites]).toEqual([[], []]);
  report.write({ changes });
  expect(report.texts.join('\n')).toContain('1.830 thủ tục (tăng 21 thủ tục so với năm 2020), gồm');
  expect(report.compare(figures, exampleProfile).changes).toEqual([]);
});

describe('what the office stands by', () => {
  const accepted = (codes: readonly string[], reason: string) => [
    {
      finding: {
        kind: 'rule',
        id: `R17:${codes.join('+')}`,
        rule: 'R17',
        severity: 'notice',
        codes,
        left: null,
        right: null,
        gap: null,
      } as const,
      exception: { findingId: 'R17', codes, figures: {}, sides: '', reason },
    },
  ];
  const bodyOf = (codes: readonly string[], reason: string) =>
    bodyLines(reportOf({}, figures2021, { accepted: accepted(codes, reason) }).body);

  test.each([
    ['1.1.1', '1. Về kế hoạch cải cách hành chính'],
    ['2.1', '1. Cải cách thể chế'],
    ['3.5.3', '2. Cải cách thủ tục hành chính'],
    [
      '4.2.5',
      '4.1. Kết quả triển khai thực hiện Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị và Nghị định số 108/2014/NĐ-CP ngày 20/11/2014 của Chính phủ về tinh giản biên chế',
    ],
    ['7.8.4', '6. Hiện đại hóa nền hành chính'],
    ['3.1', '2. Cải cách thủ tục hành chính'],
  ])('of %s is told last under "%s"', (code, heading) => {
    const body = bodyOf([code], 'Đã đối chiếu với Sở Tư pháp.');
    const at = body.indexOf(`- Giải trình số liệu mục ${code} của Phụ lục: Đã đối chiếu với Sở Tư pháp.`);
    const headings = body.slice(0, at).filter((line) => /^(\w+|\d\.\d)\. \p{L}/u.test(line));
    expect(headings.at(-1)).toBe(heading);
    expect(body[at + 1]).toMatch(/^(\w+|\d\.\d)\. /);
  });

  test('of several figures is told once, of a warning only seen not at all', () => {
    expect(bodyOf(['3.5.3', '3.5.2'], 'Đúng').filter((line) => line.includes('Giải trình'))).toEqual([
      '- Giải trình số liệu mục 3.5.3, 3.5.2 của Phụ lục: Đúng.',
    ]);
    expect(bodyOf(['3.5.3'], ' ').join()).not.toContain('Giải trình');
  });
});
