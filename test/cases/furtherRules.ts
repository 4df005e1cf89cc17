import type { Code } from '../../src/appendix/ninh-thuan-2021/codes';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { FurtherRuleId } from '../../src/appendix/ninh-thuan-2021/rules';
import type { Period } from '../../src/appendix/profile';
import { entryAsTyped } from '../../src/figures/entryAsTyped';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figures } from '../../src/figures/types';
import { understandEntries } from '../../src/figures/understandEntries';

type Value = string | number | null;
/** Figures as typed, some with what their note says. */
export type TypedWithNotes = Readonly<Partial<Record<Code, Value | readonly [value: Value, note: string]>>>;

/** A report of one period: "2021", "2021-Q1", "2021-6T", "2021-Q3", or of a time nobody told ("?"). */
export interface TypedReport {
  readonly period: string;
  readonly figures: TypedWithNotes;
}

export interface FurtherCase {
  readonly rule: FurtherRuleId;
  /** `silent`: the rule is not judged at all. */
  readonly verdict: 'valid' | 'invalid' | 'unknown' | 'silent';
  readonly figures: TypedWithNotes;
  readonly period?: string;
  readonly last?: readonly TypedReport[];
  readonly because?: string;
}

export function typedWithNotes(typed: TypedWithNotes): Figures {
  const entries = Object.entries(typed).map(([code, given]) => {
    const [value, note] = Array.isArray(given) ? given : [given, ''];
    return [code, entryAsTyped(indicatorsOf(edition).get(code)!, value, note)] as const;
  });
  return understandEntries(edition, Object.fromEntries(entries));
}

export function periodNamed(name: string): Period | null {
  const [, year, span = ''] = /^(\d{4})(?:-(Q1|6T|Q3))?$/.exec(name) ?? [];
  const spans = { '': 'year', Q1: 'q1', '6T': 'h1', Q3: 'q3' } as const;
  return year === undefined ? null : { year: Number(year), span: spans[span as keyof typeof spans] };
}

/** Large figures in a row, as a whole sheet carried over has them. */
const row = { '3.1.2': 490, '3.1.3': 1821, '3.1.3.a': 1404, '3.1.3.b': 269, '3.1.3.c': 148, '3.2.1': 1685 } as const;
const ofYear = (period: string, figures: TypedWithNotes): TypedReport => ({ period, figures });
const levels = {
  '3.4.1': ['99', '990/1000'],
  '3.4.2': ['99,5', '1.990/2.000 hồ sơ'],
  '3.4.3': ['100', '500/500 hồ sơ'],
} as const satisfies TypedWithNotes;

export const furtherCases: readonly FurtherCase[] = [
  // a rate and the counts of its note
  { rule: 'R43.1', verdict: 'valid', figures: { '3.4.1': ['99,68', '175354/175920'] } },
  { rule: 'R43.1', verdict: 'valid', figures: { '3.4.1': ['99,7', '175.354/175.920'] } },
  { rule: 'R43.1', verdict: 'valid', figures: { '3.4.1': ['99,67', '175354/175920'] }, because: 'only cut off' },
  { rule: 'R43.1', verdict: 'valid', figures: { '3.4.1': ['99,6', '175354/175920'] }, because: 'only cut off: 99,678' },
  { rule: 'R43.1', verdict: 'valid', figures: { '3.4.1': ['99,5', '199/200'] }, because: 'exact' },
  { rule: 'R43.1', verdict: 'valid', figures: { '3.4.1': ['100', '199/200'] }, because: 'half a place is rounding' },
  { rule: 'R43.1', verdict: 'invalid', figures: { '3.4.1': ['99,5', '175354/175920'] } },
  { rule: 'R43.1', verdict: 'invalid', figures: { '3.4.1': ['99,66', '175354 / 175920 hồ sơ'] } },
  { rule: 'R43.1', verdict: 'invalid', figures: { '3.4.1': ['99', '120/120 hồ sơ'] }, because: 'a whole place off' },
  {
    rule: 'R43.1',
    verdict: 'invalid',
    figures: { '3.3.3': ['59', '1730/1821 thủ tục'] },
    because: '95 with digits turned',
  },
  { rule: 'R43.1', verdict: 'unknown', figures: { '3.4.1': [null, '175354/175920'] } },
  { rule: 'R43.1', verdict: 'silent', figures: { '3.4.1': '99,68' } },
  { rule: 'R43.1', verdict: 'silent', figures: { '3.4.1': ['60', 'số liệu đến ngày 14/9/2021'] } },
  {
    rule: 'R43.1',
    verdict: 'silent',
    figures: { '4.2.5': ['10', '1800/2000'] },
    because: 'what is left, or what was cut?',
  },
  { rule: 'R43.1', verdict: 'silent', figures: { '3.4.1': ['0', '0/0 hồ sơ'] }, because: 'a share of nothing' },
  { rule: 'R43.1', verdict: 'valid', figures: { '3.4.1': ['100', '5.120/5.123'] }, because: '99,94 rounded' },
  { rule: 'R43.1', verdict: 'invalid', figures: { '3.4.1': ['100,00', '5.120/5.123'] } },
  { rule: 'R43.1', verdict: 'invalid', figures: { '3.4.1': ['98', 'đúng hạn 1.234 hs; trễ hạn 12 hs'] } },
  {
    rule: 'R43.1',
    verdict: 'valid',
    figures: { '3.4.1': ['99,9', 'Tổng số 175.920 hồ sơ, đúng hạn 175.354 hồ sơ'] },
    because: 'some of them may not be resolved yet',
  },
  { rule: 'R43.1', verdict: 'invalid', figures: { '3.4.1': ['89,68', 'Tổng số 175.920 hồ sơ, đúng hạn 175.354'] } },
  { rule: 'R43.1', verdict: 'silent', figures: { '7.4': ['95', '60/65 UBND xã'] }, because: 'one level of three' },
  {
    rule: 'R43.1',
    verdict: 'silent',
    figures: { '3.4.1': ['87,5', 'tiếp nhận 200, giải quyết 180, đúng hạn 175'] },
    because: 'R44 tells it',
  },
  { rule: 'R43.2', verdict: 'valid', figures: { '3.4.1': ['99,68', '175354/175920'] } },
  { rule: 'R43.2', verdict: 'valid', figures: { '3.4.1': ['99,5', '175354/175920'] }, because: 'beyond is R43.1' },
  { rule: 'R43.2', verdict: 'invalid', figures: { '3.4.1': ['99,67', '175354/175920'] } },
  { rule: 'R43.2', verdict: 'invalid', figures: { '3.4.1': ['99,6', '175.354 trên 175.920 hồ sơ'] } },
  { rule: 'R43.2', verdict: 'invalid', figures: { '3.4.1': ['99,7', '9961/10000'] }, because: 'rounded up too far' },
  { rule: 'R43.2', verdict: 'unknown', figures: { '3.4.1': ['-', '175354/175920'] } },
  { rule: 'R43.3', verdict: 'valid', figures: { '3.4.1': ['100', '500/500'] } },
  {
    rule: 'R43.3',
    verdict: 'valid',
    figures: { '3.4.1': ['99,68', '175920/175354'] },
    because: 'the total stands first',
  },
  { rule: 'R43.3', verdict: 'invalid', figures: { '3.4.1': ['98', '175920/175354'] } },
  {
    rule: 'R44',
    verdict: 'valid',
    figures: { '3.4.1': ['97,2', 'Tiếp nhận 200 hồ sơ; đã giải quyết 180 hồ sơ; đúng hạn 175 hồ sơ'] },
  },
  {
    rule: 'R44',
    verdict: 'valid',
    figures: { '3.4.1': ['50', 'tiếp nhận 200, giải quyết 180, đúng hạn 175'] },
    because: 'it is neither',
  },
  {
    rule: 'R44',
    verdict: 'valid',
    figures: { '3.4.1': ['97', '970/1000 hồ sơ; tiếp nhận 1003 hồ sơ'] },
    because: 'it may be either',
  },
  {
    rule: 'R44',
    verdict: 'invalid',
    figures: { '3.4.1': ['87,5', 'Tiếp nhận 200 hồ sơ; đã giải quyết 180 hồ sơ; đúng hạn 175 hồ sơ'] },
  },
  { rule: 'R44', verdict: 'invalid', figures: { '3.4.2': ['90', 'tiếp nhận 200, giải quyết 180'] } },
  {
    rule: 'R44',
    verdict: 'valid',
    figures: { '3.4.2': ['99,5', 'tiếp nhận 200, giải quyết 199'] },
    because: 'so near 100 it may be chance',
  },
  { rule: 'R44', verdict: 'invalid', figures: { '3.4.2': ['87,5', '175/180 hồ sơ; tiếp nhận 200 hồ sơ'] } },
  { rule: 'R44', verdict: 'unknown', figures: { '3.4.2': [null, 'tiếp nhận 200, giải quyết 180'] } },
  { rule: 'R44', verdict: 'silent', figures: { '3.4.2': ['100', 'tiếp nhận 180, giải quyết 180'] } },
  {
    rule: 'R44',
    verdict: 'silent',
    figures: { '7.8.3': ['90', 'tiếp nhận 200, giải quyết 180'] },
    because: 'another rate',
  },
  { rule: 'R26.1', verdict: 'valid', figures: { ...levels, '3.4.4': ['98', '980/1000'] } },
  { rule: 'R26.1', verdict: 'invalid', figures: { ...levels, '3.4.4': ['97,9', '979/1000'] } },
  { rule: 'R26.1', verdict: 'silent', figures: { ...levels, '3.4.3': '100', '3.4.4': ['97,9', '979/1000'] } },
  { rule: 'R26.2', verdict: 'valid', figures: { ...levels, '3.4.5': ['100', '40/40 hồ sơ'] } },
  { rule: 'R26.2', verdict: 'invalid', figures: { ...levels, '3.4.5': ['79', '79/100'] } },

  // flows over windows one inside the other
  {
    rule: 'R42.1',
    verdict: 'valid',
    period: '2021',
    figures: { '1.1.3': 40 },
    last: [ofYear('2021-6T', { '1.1.3': 40 })],
  },
  {
    rule: 'R42.1',
    verdict: 'valid',
    period: '2021-Q1',
    figures: { '1.1.3': 10 },
    last: [ofYear('2021', { '1.1.3': 40 })],
  },
  { rule: 'R42.1', verdict: 'valid', period: '2021', figures: {}, last: [ofYear('2021-6T', { '1.1.3': 0 })] },
  {
    rule: 'R42.1',
    verdict: 'invalid',
    period: '2021',
    figures: { '1.1.3': 39 },
    last: [ofYear('2021-6T', { '1.1.3': 40 })],
  },
  {
    rule: 'R42.1',
    verdict: 'invalid',
    period: '2021-6T',
    figures: { '1.1.3': 9 },
    last: [ofYear('2021-Q1', { '1.1.3': 10 })],
  },
  { rule: 'R42.1', verdict: 'unknown', period: '2021', figures: {}, last: [ofYear('2021-6T', { '1.1.3': 40 })] },
  {
    rule: 'R42.1',
    verdict: 'silent',
    period: '2021',
    figures: { '1.1.3': 3 },
    last: [ofYear('2020', { '1.1.3': 40 })],
  },
  {
    rule: 'R42.1',
    verdict: 'silent',
    period: '2021-Q3',
    figures: { '1.1.3': 3 },
    last: [ofYear('2021-6T', { '1.1.3': 40 })],
  },
  { rule: 'R42.1', verdict: 'silent', figures: { '1.1.3': 3 }, last: [ofYear('2021-6T', { '1.1.3': 40 })] },
  {
    rule: 'R42.2',
    verdict: 'valid',
    period: '2021',
    figures: { '1.1.3': 60 },
    last: [ofYear('2021-Q3', { '1.1.3': 20 }), ofYear('2021-6T', { '1.1.3': 40 })],
  },
  {
    rule: 'R42.2',
    verdict: 'invalid',
    period: '2021',
    figures: { '1.1.3': 59 },
    last: [ofYear('2021-6T', { '1.1.3': 40 }), ofYear('2021-Q3', { '1.1.3': 20 })],
  },
  {
    rule: 'R42.2',
    verdict: 'invalid',
    period: '2021-Q3',
    figures: { '1.1.3': 20 },
    last: [ofYear('2021-6T', { '1.1.3': 40 }), ofYear('2021', { '1.1.3': 59 })],
  },
  {
    rule: 'R42.2',
    verdict: 'valid',
    period: '2021',
    figures: { '1.1.1': 58 },
    last: [ofYear('2021-6T', { '1.1.1': 58 }), ofYear('2021-Q3', { '1.1.1': 58 })],
    because: "the year's plan stands in each report",
  },
  {
    rule: 'R42.2',
    verdict: 'invalid',
    period: '2021',
    figures: { '1.1.1': 58 },
    last: [ofYear('2021-6T', { '1.1.1': 30 }), ofYear('2021-Q3', { '1.1.1': 35 })],
  },
  {
    rule: 'R42.2',
    verdict: 'unknown',
    period: '2021',
    figures: { '1.1.3': 59 },
    last: [ofYear('2021-6T', { '1.1.3': 40 }), ofYear('2021-Q3', {})],
  },
  {
    rule: 'R42.2',
    verdict: 'silent',
    period: '2021',
    figures: { '1.1.3': 59 },
    last: [ofYear('2021-6T', { '1.1.3': 40 }), ofYear('2021-Q1', { '1.1.3': 20 })],
    because: 'the quarter is part of the six months',
  },

  // a stock and its flows
  {
    rule: 'R11',
    verdict: 'valid',
    period: '2021',
    figures: { '3.1.1': 91, '3.1.2': 490, '3.1.3': 1821 },
    last: [ofYear('2020', { '3.1.3': 2220 })],
  },
  {
    rule: 'R11',
    verdict: 'valid',
    period: '2021',
    figures: { '3.1.1': 91, '3.1.2': 490, '3.1.3': 2311 },
    last: [ofYear('2020', { '3.1.3': 2220 })],
    because: 'all 490 were replaced, none went',
  },
  {
    rule: 'R11',
    verdict: 'valid',
    period: '2021',
    figures: { '3.1.1': 91, '3.1.2': 490, '3.1.3': 2000 },
    last: [ofYear('2020', { '3.1.3': 2220 })],
    because: 'some were replaced, some went',
  },
  {
    rule: 'R11',
    verdict: 'valid',
    period: '2021',
    figures: { '3.1.1': 91, '3.1.2': 490, '3.1.3': 1790 },
    last: [ofYear('2020', { '3.1.3': 2220 })],
    because: 'books disagree a little',
  },
  {
    rule: 'R11',
    verdict: 'valid',
    period: '2021-6T',
    figures: { '3.1.1': 300, '3.1.2': 0, '3.1.3': 1010 },
    last: [ofYear('2021-Q1', { '3.1.1': 290, '3.1.2': 0, '3.1.3': 1000 })],
    because: 'only 10 came since the first quarter',
  },
  {
    rule: 'R11',
    verdict: 'invalid',
    period: '2021',
    figures: { '3.1.1': 91, '3.1.2': 490, '3.1.3': 1281 },
    last: [ofYear('2020', { '3.1.3': 2220 })],
  },
  {
    rule: 'R11',
    verdict: 'unknown',
    period: '2021',
    figures: { '3.1.3': 1821 },
    last: [ofYear('2020', { '3.1.3': 2220 })],
  },
  {
    rule: 'R11',
    verdict: 'silent',
    period: '2021',
    figures: { '3.1.1': 1, '3.1.2': 1, '3.1.3': 1 },
    last: [ofYear('2019', { '3.1.3': 2220 })],
    because: 'a year lies between',
  },

  // near the last period
  { rule: 'R47', verdict: 'valid', figures: { '3.1.3': 3000 }, last: [ofYear('?', { '3.1.3': 1000 })] },
  {
    rule: 'R47',
    verdict: 'valid',
    figures: { '5.1.3': 9 },
    last: [ofYear('?', { '5.1.3': 0 })],
    because: 'small figures jump',
  },
  { rule: 'R47', verdict: 'valid', figures: { '3.4.1': '80' }, last: [ofYear('?', { '3.4.1': '100' })] },
  {
    rule: 'R47',
    verdict: 'valid',
    figures: { '3.4.1': '79' },
    last: [ofYear('?', { '3.4.1': '99,5' })],
    because: 'rounding',
  },
  { rule: 'R47', verdict: 'invalid', figures: { '3.1.3': 182 }, last: [ofYear('?', { '3.1.3': 1790 })] },
  { rule: 'R47', verdict: 'invalid', figures: { '6.4': 3000 }, last: [ofYear('?', { '6.4': 300 })] },
  { rule: 'R47', verdict: 'invalid', figures: { '3.4.1': '70' }, last: [ofYear('?', { '3.4.1': '95' })] },
  {
    rule: 'R47',
    verdict: 'silent',
    figures: { '7.8.3': '70' },
    last: [ofYear('?', { '7.8.3': '45' })],
    because: 'it rises by leaps',
  },
  { rule: 'R47', verdict: 'invalid', figures: { '3.4.1': '9,97' }, last: [ofYear('?', { '3.4.1': '99,5' })] },
  {
    rule: 'R47',
    verdict: 'invalid',
    period: '2021',
    figures: { '3.1.3.c': 14 },
    last: [ofYear('2021-6T', { '3.1.3.c': 148 })],
    because: 'a stock is a stock whatever the window',
  },
  {
    rule: 'R47',
    verdict: 'valid',
    period: '2021',
    figures: { '3.1.3': 1821 },
    last: [ofYear('2015', { '3.1.3': 182 }), ofYear('2020', { '3.1.3': 1790 })],
    because: 'the nearest report counts',
  },
  {
    rule: 'R47',
    verdict: 'silent',
    period: '2021-Q1',
    figures: { '3.4.1': '70' },
    last: [ofYear('2020', { '3.4.1': '99,5' })],
    because: 'the rate of a quarter is none of a year',
  },
  { rule: 'R47', verdict: 'unknown', figures: {}, last: [ofYear('?', { '3.1.3': 1790 })] },
  {
    rule: 'R47',
    verdict: 'silent',
    figures: { '3.1.3': 1 },
    period: '2021',
    last: [ofYear('2021', { '3.1.3': 1790 })],
    because: 'another version of the same report',
  },

  // copies
  {
    rule: 'R48.1',
    verdict: 'invalid',
    figures: { ...row, '3.2.2': 1054 },
    last: [ofYear('2020', { ...row, '3.2.2': 1000 })],
  },
  {
    rule: 'R48.1',
    verdict: 'valid',
    figures: { ...row, '3.1.3': 1800 },
    last: [ofYear('2020', row)],
    because: 'one in the midst differs',
  },
  {
    rule: 'R48.1',
    verdict: 'valid',
    figures: { '4.1.1': 19, '4.1.2': 2, '4.1.4.a': 26, '3.4.1': 100, '3.4.2': 100, '3.4.3': 100 },
    last: [ofYear('2020', { '4.1.1': 19, '4.1.2': 2, '4.1.4.a': 26, '3.4.1': 100, '3.4.2': 100, '3.4.3': 100 })],
    because: 'these stay as they are',
  },
  {
    rule: 'R48.1',
    verdict: 'valid',
    figures: { '4.1.1': 19, '4.1.2': 2, '4.1.3': 40, '4.1.4.a': 26, '4.1.4.b': 90 },
    last: [ofYear('2020', { '4.1.1': 19, '4.1.2': 2, '4.1.3': 40, '4.1.4.a': 26, '4.1.4.b': 90 })],
    because: 'small figures stay as they are',
  },
  {
    rule: 'R48.1',
    verdict: 'valid',
    figures: { '3.3.3': 100, '3.3.4': 100, '3.4.1': 100, '3.4.2': 100, '3.4.3': 100 },
    last: [ofYear('2020', { '3.3.3': 100, '3.3.4': 100, '3.4.1': 100, '3.4.2': 100, '3.4.3': 100 })],
    because: 'so do full rates',
  },
  {
    rule: 'R48.1',
    verdict: 'invalid',
    figures: { '3.3.3': '95,1', '3.3.4': '90,2', '3.4.1': '99,7', '3.4.2': '99,9', '3.4.3': '98,4' },
    last: [ofYear('2020', { '3.3.3': '95,1', '3.3.4': '90,2', '3.4.1': '99,7', '3.4.2': '99,9', '3.4.3': '98,4' })],
  },
  { rule: 'R48.1', verdict: 'unknown', figures: { '3.1.3': 1821 }, last: [ofYear('2020', row)] },
  { rule: 'R48.2', verdict: 'valid', figures: { '7.6.2': 12346 }, last: [ofYear('2020', { '7.6.2': 12345 })] },
  {
    rule: 'R48.2',
    verdict: 'valid',
    figures: { '7.6.2': 12000 },
    last: [ofYear('2020', { '7.6.2': 12000 })],
    because: 'round',
  },
  {
    rule: 'R48.2',
    verdict: 'valid',
    figures: { '1.1.3': 45 },
    last: [ofYear('2020', { '1.1.3': 45 })],
    because: 'small',
  },
  { rule: 'R48.2', verdict: 'invalid', figures: { '7.6.2': 12345 }, last: [ofYear('2020', { '7.6.2': 12345 })] },
  { rule: 'R48.2', verdict: 'unknown', figures: {}, last: [ofYear('2020', { '7.6.2': 12345 })] },
];
