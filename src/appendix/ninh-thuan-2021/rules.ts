import type { FurtherRule } from '../furtherRules';
import type { Rule } from '../types';
import type { Code } from './codes';

/**
 * What the figures of one report must obey, on this sheet and the office's profile alone.
 * The numbers follow our catalogue of relations; R39 (6.5 stays outside the partition of 4.1.4) and
 * R45 (a blank is not 0) are kept by the evaluator. One line a rule; its reason in words stands in text/<language>/rules.ts.
 */
export const rules = [
  // every cell by itself
  { id: 'R27', kind: 'percentRange', signed: ['4.1.4.d', '4.2.5', '4.3.4'], severity: 'error', confidence: 0.95, basis: 'logic' },
  { id: 'R28', kind: 'wholeNumber', severity: 'error', confidence: 0.99, basis: 'logic' },
  { id: 'R29', kind: 'option', severity: 'error', confidence: 0.99, basis: 'form' },
  // 1. Chỉ đạo điều hành
  { id: 'R01', kind: 'atMost', less: ['1.1.2'], more: ['1.1.1'], usually: 'most', severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R02', kind: 'atMost', less: ['1.2.4'], more: ['1.2.3'], usually: 'most', severity: 'error', confidence: 0.8, basis: 'logic' },
  { id: 'R03', kind: 'atMost', less: ['1.3.2', '1.3.3'], more: ['1.3.1'], usually: 'most', severity: 'error', confidence: 0.95, basis: 'form' },
  { id: 'R04', kind: 'together', count: '1.4.1', companion: '1.4.2', severity: 'warning', confidence: 0.8, basis: 'logic' },
  { id: 'R05', kind: 'atMost', less: ['1.2.1'], more: ['4.1.1', '4.1.2'], severity: 'warning', confidence: 0.6, basis: 'logic' },
  { id: 'R06', kind: 'limit', codes: ['1.2.2'], limit: 'districts', severity: 'error', confidence: 0.9, basis: 'logic' },
  { id: 'R46', kind: 'limit', codes: ['1.2.1'], limit: 'departments', severity: 'warning', confidence: 0.7, basis: 'logic' },
  // 2. Thể chế
  { id: 'R07', kind: 'atMost', less: ['2.4'], more: ['2.2', '2.3'], severity: 'warning', confidence: 0.75, basis: 'logic' },
  { id: 'R08', kind: 'atMost', less: ['2.5'], more: ['2.4'], usually: 'most', severity: 'error', confidence: 0.8, basis: 'form' },
  // 3. Thủ tục hành chính
  { id: 'R09', kind: 'sum', whole: '3.1.3', parts: ['3.1.3.a', '3.1.3.b', '3.1.3.c'], severity: 'error', confidence: 0.95, basis: 'form' },
  { id: 'R10', kind: 'atMost', less: ['3.1.1'], more: ['3.1.3'], severity: 'warning', confidence: 0.8, basis: 'logic' },
  { id: 'R12', kind: 'atMost', less: ['3.2.1'], more: ['3.1.3'], usually: 'most', severity: 'warning', confidence: 0.85, basis: 'logic' },
  { id: 'R13', kind: 'atMost', less: ['3.2.2'], more: ['3.2.1'], severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R14', kind: 'atMost', less: ['3.2.2'], more: ['3.5.2'], severity: 'warning', confidence: 0.8, basis: 'logic' },
  { id: 'R15', kind: 'atMost', less: ['3.3.1'], more: ['3.1.3'], severity: 'error', confidence: 0.9, basis: 'logic' },
  { id: 'R16', kind: 'atMost', less: ['3.3.2'], more: ['3.1.3'], severity: 'error', confidence: 0.9, basis: 'logic' },
  { id: 'R17', kind: 'atMost', less: ['3.3.1', '3.3.2'], more: ['3.1.3'], severity: 'warning', confidence: 0.7, basis: 'logic' },
  { id: 'R18', kind: 'atMost', less: ['3.5.1'], more: ['3.1.3'], usually: 'most', severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R19', kind: 'atMost', less: ['3.5.2'], more: ['3.5.1'], usually: 'most', severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R20', kind: 'atMost', less: ['3.5.3'], more: ['3.5.1'], severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R21', kind: 'atMost', less: ['3.5.3'], more: ['3.5.2'], severity: 'warning', confidence: 0.7, basis: 'logic' },
  { id: 'R22', kind: 'differ', codes: ['3.5.3', '3.5.2'], severity: 'notice', confidence: 0.5, basis: 'logic' },
  { id: 'R23', kind: 'sum', whole: '3.5.2', parts: ['7.8.1', '7.8.2'], severity: 'warning', confidence: 0.75, basis: 'logic' },
  { id: 'R24.1', kind: 'atMost', less: ['7.8.1'], more: ['3.1.3'], severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R24.2', kind: 'atMost', less: ['7.8.2'], more: ['3.1.3'], severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R25', kind: 'follows', when: ['3.4.1', '3.4.2', '3.4.3'], value: 100, also: ['3.4.4', '3.4.5'], severity: 'error', confidence: 0.95, basis: 'logic' },
  // 4. Tổ chức bộ máy
  { id: 'R30', kind: 'sum', whole: '4.1.4', parts: ['4.1.4.a', '4.1.4.b', '4.1.4.c'], severity: 'error', confidence: 0.85, basis: 'form' },
  { id: 'R31', kind: 'atMost', less: ['4.2.2'], more: ['4.2.1'], usually: 'most', severity: 'warning', confidence: 0.8, basis: 'logic' },
  { id: 'R32', kind: 'atMost', less: ['4.3.2'], more: ['4.3.1'], usually: 'most', severity: 'warning', confidence: 0.85, basis: 'logic' },
  { id: 'R33.1', kind: 'reduction', rate: '4.2.5', now: '4.2.1', baseline: 'civilServants2015', tolerance: 1, severity: 'warning', confidence: 0.6, basis: 'form' },
  { id: 'R33.2', kind: 'reduction', rate: '4.3.4', now: '4.3.1', baseline: 'publicEmployees2015', tolerance: 1, severity: 'warning', confidence: 0.6, basis: 'form' },
  { id: 'R34', kind: 'reducedSoFar', cut: '4.2.4', baseline: 'civilServants2015', rate: '4.2.5', severity: 'warning', confidence: 0.6, basis: 'logic' },
  // 5. Chế độ công vụ
  { id: 'R35', kind: 'atMost', less: ['5.1.2'], more: ['4.1.4'], usually: 'most', severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R36', kind: 'atMost', less: ['5.1.3'], more: ['5.1.1', '5.1.2'], severity: 'warning', confidence: 0.7, basis: 'logic' },
  { id: 'R41', kind: 'needs', choice: '5.3.1', equals: 1, counts: ['5.3.2', '5.3.3', '5.3.4'], severity: 'warning', confidence: 0.6, basis: 'logic' },
  // 6. Tài chính công: R37 and R38 are the two directions of one partition, so that one fault is told once
  { id: 'R37', kind: 'atMost', less: ['6.1', '6.2', '6.3', '6.4'], more: ['4.1.4'], usually: 'most', severity: 'error', confidence: 0.85, basis: 'logic' },
  { id: 'R38', kind: 'atMost', less: ['4.1.4'], more: ['6.1', '6.2', '6.3', '6.4'], severity: 'warning', confidence: 0.7, basis: 'logic' },
  // 7. Chính phủ điện tử
  { id: 'R40', kind: 'limit', codes: ['7.6.2.a', '7.6.2.b'], limit: 100, severity: 'error', confidence: 0.85, basis: 'logic' },
] as const satisfies readonly Rule<Code>[];

/** 4.1.4.d, 4.2.5 and 4.3.4 tell what was cut since 2015: "400/450" may be what is left, or what was cut. */
const since2015 = ['4.1.4.d', '4.2.5', '4.3.4'] as const;

/** 7.4 is over offices of three levels: "60/65 xã" may be the one level that lacks some. */
const mixed = ['7.4'] as const;

/** The year's plan may stand in every report of the year. */
const planned = ['1.1.1'] as const;

/** Shares of what is sent or filed electronically rise by leaps: a change of 20 points is no sign of a slip. */
const goingDigital = ['7.6.2.a', '7.6.2.b', '7.8.3', '7.8.4'] as const;

/** What needs the counts behind a rate, as its note gives them, or the reports of other periods. */
export const furtherRules = [
  // counts in the notes
  { id: 'R43.1', kind: 'rateOfCounts', except: [...since2015, ...mixed], severity: 'error', confidence: 0.95, basis: 'logic' },
  { id: 'R43.2', kind: 'rateCut', except: [...since2015, ...mixed], severity: 'notice', confidence: 0.95, basis: 'logic' },
  { id: 'R43.3', kind: 'countsInOrder', except: since2015, severity: 'warning', confidence: 0.95, basis: 'logic' },
  { id: 'R44', kind: 'overResolved', codes: ['3.4.1', '3.4.2', '3.4.3', '3.4.4', '3.4.5'], severity: 'warning', confidence: 0.8, basis: 'form' },
  { id: 'R26.1', kind: 'lateWithin', part: '3.4.4', wholes: ['3.4.1', '3.4.2', '3.4.3'], severity: 'warning', confidence: 0.8, basis: 'logic' },
  { id: 'R26.2', kind: 'lateWithin', part: '3.4.5', wholes: ['3.4.1', '3.4.2', '3.4.3'], severity: 'warning', confidence: 0.8, basis: 'logic' },
  // other periods
  { id: 'R42.1', kind: 'grows', severity: 'error', confidence: 0.8, basis: 'logic' },
  { id: 'R42.2', kind: 'windowsAddUp', yearly: planned, severity: 'error', confidence: 0.8, basis: 'logic' },
  { id: 'R11', kind: 'stockFlow', stock: '3.1.3', came: '3.1.1', went: '3.1.2', slack: 0.03, severity: 'notice', confidence: 0.4, basis: 'logic' },
  { id: 'R47', kind: 'band', natures: ['stock', 'cumulative', 'rate'], except: goingDigital, times: 3, least: 10, points: 20, severity: 'warning', confidence: 0.7, basis: 'logic' },
  { id: 'R48.1', kind: 'copiedRun', run: 5, least: 100, severity: 'notice', confidence: 0.6, basis: 'logic' },
  { id: 'R48.2', kind: 'copiedFlow', least: 1000, severity: 'notice', confidence: 0.6, basis: 'logic' },
] as const satisfies readonly FurtherRule<Code>[];

export type RuleId = (typeof rules)[number]['id'];
export type FurtherRuleId = (typeof furtherRules)[number]['id'];
