import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { FormLine, Indicator } from '../../src/appendix/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { expectGolden } from '../report/expectGolden';

const { lines } = edition;
const indicators = [...indicatorsOf(edition).values()];
const idsWhere = (chosen: (indicator: Indicator) => boolean) => indicators.filter(chosen).map(({ id }) => id);
const lineOf = (id: string) => lines.find((line) => line.id === id)!;

test('the form has 121 lines: 27 groups, 66 counts, 21 percentages and 7 choices', () => {
  const tally = new Map<FormLine['kind'], number>();
  for (const { kind } of lines) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(tally)).toEqual({ group: 27, count: 66, percent: 21, choice: 7 });
  expect(lines).toHaveLength(121);
  expect(indicators).toHaveLength(94);
});

test('every line says what was agreed: id, printed number, label, unit', () => {
  const told = lines.map((line) => {
    const unit = line.kind === 'group' ? '' : line.unitPrinted.replaceAll('\n', '\\n');
    return `${line.id}|${line.printed}|${line.label}|${unit}\n`;
  });
  expectGolden('lines.txt', told.join(''));
});

test('ids are unique, and every line stands under the group that its id names', () => {
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const [index, { id }] of lines.entries()) {
    const parent = id.split('.').slice(0, -1).join('.');
    if (parent !== '') expect(lines.slice(0, index).map((line) => line.id)).toContain(parent);
  }
});

test('printed numbers are the ids, except those of 1.2 and the lines under "Trong đó"', () => {
  const odd = lines.filter(({ id, printed }) => printed !== `${id}.` && !/\.[a-z]$/.test(id));
  expect(odd.map(({ id, printed }) => `${id} ${printed}`)).toEqual([
    '1.2.1 1.1.1.',
    '1.2.2 1.1.2.',
    '1.2.3 1.1.3.',
    '1.2.4 1.1.4.',
  ]);
  for (const { id, printed } of lines.filter((line) => /\.[a-z]$/.test(line.id)))
    expect(printed).toBe(id.endsWith('.a') ? 'Trong đó' : '');
});

test('parts are counts that stand under their total; the rate among them is none', () => {
  const totals = indicators.filter((indicator) => indicator.kind === 'count' && indicator.parts);
  expect(totals.map(({ id }) => id)).toEqual(['3.1.3', '4.1.4']);
  for (const total of totals)
    for (const part of total.kind === 'count' ? (total.parts ?? []) : []) {
      expect(lineOf(part).kind).toBe('count');
      expect(part.startsWith(`${total.id}.`)).toBe(true);
    }
  expect(lineOf('4.1.4')).toMatchObject({ parts: ['4.1.4.a', '4.1.4.b', '4.1.4.c'] });
  expect(lineOf('4.1.4.d').kind).toBe('percent');
});

test('flows are those that add up over reporting windows', () => {
  const belongs = /^(1|2|5\.[234])\.|^(3\.1\.[12]|4\.2\.4|4\.3\.3)$/;
  // 7.6.2 counts the documents sent within the window: a flow too, though no relation names it.
  expect(idsWhere(({ nature }) => nature === 'flow')).toEqual(idsWhere(({ id }) => belongs.test(id) || id === '7.6.2'));
});

test('only 6.x runs from a fixed start; percentages and nothing else are rates', () => {
  expect(idsWhere(({ nature }) => nature === 'cumulative')).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5']);
  expect(idsWhere(({ nature }) => nature === 'rate')).toEqual(idsWhere(({ kind }) => kind === 'percent'));
  const cumulative = lines.filter(({ label }) => label.includes('lũy kế')).map(({ id }) => id);
  expect(cumulative).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5']);
});

test('the unit column of a choice lists exactly its options', () => {
  for (const line of indicators) {
    if (line.kind !== 'choice') continue;
    const listed = line.unitPrinted.split('\n').map((option) => /^(.+) = (\d)$/.exec(option) ?? []);
    expect(Object.fromEntries(listed.map(([, meaning, code]) => [code, meaning]))).toEqual(line.options);
  }
});

test('italic parts stand in their labels', () => {
  for (const { label, italic } of lines)
    if (italic && italic !== 'all') for (const part of italic) expect(label).toContain(part);
});

test('everything is written in composed Unicode, without stray spaces', () => {
  const words = JSON.stringify(lines);
  expect(words).toBe(words.normalize('NFC'));
  for (const { label } of lines) expect(label).toBe(label.replace(/\s+/g, ' ').trim());
});
