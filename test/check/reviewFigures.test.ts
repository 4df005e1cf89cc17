import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { owes } from '../../src/check/owes';
import { presumedOffice } from '../../src/check/presumedOffice';
import { type Office, reviewFigures } from '../../src/check/reviewFigures';
import type { LostLine } from '../../src/figures/types';
import { figuresTyped, type Typed } from '../cases/figuresTyped';
import { seed2021 } from '../cases/seed2021';

const review = (typed: Typed, office: Partial<Office> = {}, lost: readonly LostLine[] = []) =>
  reviewFigures(edition, figuresTyped(typed), { remit: ['3'], references: {}, ...office }, lost);
const { '3.1.1': _, ...withoutOne } = seed2021;

test('progress counts what is owed, group by group', () => {
  expect(review(seed2021).progress).toEqual([{ group: '3', filled: 20, owed: 20, lacking: [] }]);
  const all = review(seed2021, { remit: ['1', '2', '3', '4', '5', '6', '7'] }).progress;
  expect(all.map(({ group, filled, owed }) => `${group}: ${filled}/${owed}`)).toEqual([
    '1: 0/13',
    '2: 0/5',
    '3: 20/20',
    '4: 0/17',
    '5: 0/16',
    '6: 0/5',
    '7: 0/18',
  ]);
  expect(all.reduce((sum, { owed }) => sum + owed, 0)).toBe(94);
});

test('a remit may name parts of a group', () => {
  expect(review(seed2021, { remit: ['3.4', '7.6'] }).progress).toEqual([
    { group: '3', filled: 5, owed: 5, lacking: [] },
    { group: '7', filled: 0, owed: 6, lacking: ['7.6.1.a', '7.6.1.b', '7.6.1.c', '7.6.2', '7.6.2.a', '7.6.2.b'] },
  ]);
  expect(review({}, { remit: ['7.6.2'] }).progress).toMatchObject([{ group: '7', filled: 0, owed: 3 }]);
});

test('what stands below a group is owed with it; a longer number is another group', () => {
  expect(['3', '3.1', '3.1.3.a', '3.10'].map((code) => owes(['3'], code))).toEqual([true, true, true, true]);
  expect(['3.1', '3.1.3.a', '3', '3.10', '3.10.1'].map((code) => owes(['3.1'], code))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('lines that the sheet lost', () => {
  const lost = [
    { code: '3.1.1', rows: [] },
    { code: '7.1', rows: [110, 140] },
  ];

  test('are errors where their figure is owed, and silent where not', () => {
    const { findings } = review(withoutOne, {}, lost);
    expect(findings.filter(({ kind }) => kind === 'binding')).toEqual([
      { kind: 'binding', id: 'line:3.1.1', severity: 'error', codes: ['3.1.1'], rows: [] },
    ]);
  });

  test('tell the rows that answer to one line', () => {
    const { findings } = review(seed2021, { remit: ['7'] }, lost);
    expect(findings.find(({ id }) => id === 'line:7.1')).toMatchObject({ rows: [110, 140] });
  });
});

test('an entry that gives no number is an error, save one that says "none"', () => {
  const { findings } = review({ '3.1.1': 'không có', '3.1.2': '91 hồ sơ', '3.4.1': '1/2', '3.4.2': '95 hồ sơ' });
  expect(findings.map(({ severity, id }) => `${severity} ${id}`)).toEqual([
    'error entry:otherUnit:3.1.2',
    'error entry:ratio:3.4.1',
    'error entry:otherUnit:3.4.2',
    'warning entry:noneMark:3.1.1',
    'notice owed:3',
  ]);
});

test('where nobody said what an office owes, it owes the groups in which it filled anything', () => {
  expect(presumedOffice(edition, figuresTyped(seed2021))).toEqual({ remit: ['3'], references: {}, presumed: true });
  expect(presumedOffice(edition, figuresTyped({ '1.1.1': '-', '6.2': 4 })).remit).toEqual(['1', '6']);
});
