import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import { rulesOf } from '../../src/check/rulesOf';
import type { Finding } from '../../src/check/types';
import { en } from '../../src/text/en';
import { findings as wordsEn } from '../../src/text/en/findings';
import type { Text } from '../../src/text/Text';
import type { Told } from '../../src/text/tell';
import { tellIn } from '../../src/text/tellIn';
import { vi } from '../../src/text/vi';
import { findings as wordsVi } from '../../src/text/vi/findings';
import { figuresTyped, type Typed } from '../cases/figuresTyped';
import { everyFinding } from './everyFinding';

const kindOf = (finding: Finding) => {
  if (finding.kind === 'rule') return rulesOf(edition).get(finding.rule)!.kind;
  return finding.kind === 'entry' ? finding.doubt.problem : finding.kind;
};

/** What we say ourselves: without the label, and without what we quote from a cell. */
const ownWords = (told: Told) => [told.what, told.gap, told.advice, told.why].join('\n').replace(/“[^”]*”/g, '“”');

/** Numbers that we tell: line numbers, periods and the year 2015 are none. */
function numbersIn({ codes }: Finding, told: Told): readonly string[] {
  const longestFirst = [...codes].sort((a, b) => b.length - a.length);
  const words = longestFirst.reduce((rest, code) => rest.replaceAll(code, ''), ownWords({ ...told, why: '' }));
  return words.replace(/năm 20\d\d|(of|year) 20\d\d|2015/g, '').match(/\d[\d.,]*(?<=\d)/g) ?? [];
}

test('the cases give rise to every kind of finding', () => {
  const kinds = new Set<string>(everyFinding.map(kindOf));
  const expected = [
    ...Object.keys(wordsVi.failed),
    ...Object.keys(wordsVi.doubts),
    'binding',
    'owed',
    'pinned',
    'impossible',
  ];
  expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test.each<readonly [string, Text, RegExp]>([
  ['Vietnamese', vi, /^\d{1,3}(\.\d{3})*(,\d+)?$/],
  ['English', en, /^\d{1,3}(,\d{3})*(\.\d+)?$/],
])('%s: every sentence is whole, and every number in its own form', (_, text, ownNumber) => {
  for (const finding of everyFinding) {
    const told = tellIn(text.language, finding, edition);
    expect(ownWords(told)).not.toMatch(/undefined|NaN|null|Infinity|[{}]|…| {2}/);
    for (const sentence of [told.what, told.advice]) expect(sentence).toMatch(/\S[.?]$/);
    for (const sentence of [told.gap, told.why]) expect(sentence).toMatch(/^$|\S\.$/);
    expect(told.where).toMatch(/^\S.* – .*[^.:\s]$/);
    for (const number of numbersIn(finding, told)) expect(number).toMatch(ownNumber);
  }
});

test.each<readonly [string, Text]>([
  ['Vietnamese', vi],
  ['English', en],
])('%s: a failed rule tells its reason, and its difference where there is one', (_, text) => {
  for (const finding of everyFinding) {
    const told = tellIn(text.language, finding, edition);
    expect(told.why === '').toBe(!['rule', 'pinned', 'impossible'].includes(finding.kind));
    expect(told.gap === '').toBe(finding.kind === 'rule' ? finding.gap === null : finding.kind !== 'impossible');
  }
});

test('the children of 1.2 are told with the number that the form prints, other lines are not', () => {
  const place = (code: string, text: Text = vi) =>
    tellIn(text.language, { kind: 'binding', id: '', severity: 'error', codes: [code], rows: [] }, edition).where;
  expect(place('1.2.1')).toBe('Mục 1.2.1 (mẫu in 1.1.1) – Số sở, ngành đã kiểm tra');
  expect(place('1.2.1', en)).toBe('Line 1.2.1 (printed 1.1.1) – Số sở, ngành đã kiểm tra');
  expect(place('1.1.1')).toBe('Mục 1.1.1 – Số nhiệm vụ đề ra trong kế hoạch');
  expect(place('3.1.3.a')).toBe('Mục 3.1.3.a – Số TTHC cấp tỉnh');
});

test.each([
  [wordsVi.number(1821), '1.821'],
  [wordsVi.number(99.9), '99,9'],
  [wordsVi.number(-3.25), '-3,25'],
  [wordsVi.number(1250000), '1.250.000'],
  [wordsVi.number(null), '…'],
  [wordsEn.number(1821), '1,821'],
  [wordsEn.number(99.9), '99.9'],
  [wordsEn.number(-1821.5), '-1,821.5'],
  [wordsVi.repeated([28, 41]).what, 'Có nhiều dòng cùng tên (dòng 28, 41).'],
])('%s', (told, expected) => {
  expect(told).toBe(expected);
});

/** What is told of the one rule that such figures break. */
function toldOf(typed: Typed, text: Text): string {
  const { findings } = reviewFigures(edition, figuresTyped(typed), { remit: [], references: {} });
  const { what, gap } = tellIn(text.language, findings.find(({ kind }) => kind === 'rule')!, edition);
  return `${what} ${gap}`;
}

test.each<readonly [Typed, string, string]>([
  [
    { '3.1.3': 500, '3.1.3.a': 300, '3.1.3.b': 400 },
    '3.1.3 là 500, nhưng 3.1.3.a + 3.1.3.b + 3.1.3.c cộng lại ít nhất là 700 (3.1.3.c chưa có số liệu). Chênh lệch ít nhất 200.',
    '3.1.3 is 500, but 3.1.3.a + 3.1.3.b + 3.1.3.c add up to at least 700 (3.1.3.c not given yet). Difference at least 200.',
  ],
  [
    { '3.1.3': 500, '3.1.3.a': 1700, '3.1.3.b': '-', '3.1.3.c': null },
    '3.1.3 là 500, nhưng 3.1.3.a + 3.1.3.b + 3.1.3.c cộng lại ít nhất là 1.700 (3.1.3.b, 3.1.3.c chưa có số liệu). Chênh lệch ít nhất 1.200.',
    '3.1.3 is 500, but 3.1.3.a + 3.1.3.b + 3.1.3.c add up to at least 1,700 (3.1.3.b, 3.1.3.c not given yet). Difference at least 1,200.',
  ],
  [
    { '1.3.1': 10, '1.3.2': 12 },
    '1.3.2 + 1.3.3 ít nhất là 12 (1.3.3 chưa có số liệu), lớn hơn 1.3.1 là 10. Chênh lệch ít nhất 2.',
    '1.3.2 + 1.3.3 is at least 12 (1.3.3 not given yet), more than 1.3.1 with 10. Difference at least 2.',
  ],
  [
    { '1.3.1': 10, '1.3.2': 12, '1.3.3': 0 },
    '1.3.2 + 1.3.3 là 12, lớn hơn 1.3.1 là 10. Chênh lệch 2.',
    '1.3.2 + 1.3.3 is 12, more than 1.3.1 with 10. Difference 2.',
  ],
  [
    { '7.6.2.a': 80, '7.6.2.b': 30 },
    '7.6.2.a + 7.6.2.b là 110%, vượt mức 100%. Chênh lệch ít nhất 9, đã trừ phần làm tròn.',
    '7.6.2.a + 7.6.2.b is 110%, above the limit of 100%. Difference at least 9 after rounding.',
  ],
])('what is not exact is told as a bound: %j', (typed, inVietnamese, inEnglish) => {
  expect(toldOf(typed, vi)).toBe(inVietnamese);
  expect(toldOf(typed, en)).toBe(inEnglish);
});

test('words that are no option of a choice are answered with its list', () => {
  const finding: Finding = {
    kind: 'entry',
    id: '',
    severity: 'error',
    codes: ['5.3.1'],
    doubt: { problem: 'notNumber', read: 'có', certain: false },
  };
  expect(tellIn('vi', finding, edition).advice).toBe('Chọn một mã trong danh sách của ô.');
  expect(tellIn('vi', { ...finding, codes: ['3.1.3'] }, edition).advice).toMatch(/^Gõ lại số liệu/);
});

test('rows are told as Excel numbers them', () => {
  const finding: Finding = { kind: 'binding', id: '', severity: 'error', codes: ['3.1.3.a'], rows: [28, 41] };
  expect(tellIn('vi', finding, edition).what).toContain('29, 42');
});

test('both languages tell the same rules, problems and kinds', () => {
  for (const part of ['failed', 'advice', 'doubts', 'reasons'] as const)
    expect(Object.keys(wordsEn[part]).sort()).toEqual(Object.keys(wordsVi[part]).sort());
});
