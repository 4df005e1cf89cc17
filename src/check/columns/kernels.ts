import type { Columns } from './Columns';

export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
}

/** Counts the verdicts of one rule over all reports. */
export type Kernel = (columns: Columns) => Counts;

/** The least and the most that a sum of figures may be, report by report. */
function sums(columns: Columns, codes: readonly string[]): { low: Float64Array; high: Float64Array } {
  const [first] = codes;
  if (codes.length === 1) return { low: columns.low.get(first!)!, high: columns.high.get(first!)! };
  const low = new Float64Array(columns.reports);
  const high = new Float64Array(columns.reports);
  for (const code of codes) {
    const [lowest, highest] = [columns.low.get(code)!, columns.high.get(code)!];
    for (let report = 0; report < columns.reports; report += 1) {
      low[report]! += lowest[report]!;
      high[report]! += highest[report]!;
    }
  }
  return { low, high };
}

const counted = (reports: number, pass: number, fail: number): Counts => ({
  pass,
  fail,
  unknown: reports - pass - fail,
});

export function atMost(less: readonly string[], more: readonly string[]): Kernel {
  return (columns) => {
    const [left, right] = [sums(columns, less), sums(columns, more)];
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      if (left.low[report]! > right.high[report]!) fail += 1;
      else if (left.high[report]! <= right.low[report]!) pass += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}

export function equal(one: readonly string[], other: readonly string[]): Kernel {
  return (columns) => {
    const [left, right] = [sums(columns, one), sums(columns, other)];
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      if (left.low[report]! > right.high[report]! || right.low[report]! > left.high[report]!) fail += 1;
      else if (left.low[report]! === left.high[report]! && right.low[report]! === right.high[report]!) pass += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}

export function limit(codes: readonly string[], most: number): Kernel {
  return (columns) => {
    const { low, high } = sums(columns, codes);
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      if (low[report]! > most) fail += 1;
      else if (high[report]! <= most) pass += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}

/** One figure within its bounds, in millionths, and a whole number where only those can stand. */
export function within(code: string, low: number, high: number, whole: boolean): Kernel {
  return (columns) => {
    const shown = columns.shown.get(code)!;
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      const value = shown[report]!;
      const millionths = value * 1_000_000;
      if (millionths >= low && millionths <= high && (!whole || value === Math.trunc(value))) pass += 1;
      else if (!Number.isNaN(value)) fail += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}

/** Two figures that are equal and not 0 fail. */
export function differ(one: string, other: string): Kernel {
  return (columns) => {
    const [left, right] = [columns.shown.get(one)!, columns.shown.get(other)!];
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      const [a, b] = [left[report]!, right[report]!];
      if (a === b && a !== 0) fail += 1;
      else if (!Number.isNaN(a) && !Number.isNaN(b)) pass += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}

/** Where all of some figures show a value, all of the others do. */
export function follows(when: readonly string[], value: number, also: readonly string[]): Kernel {
  return (columns) => {
    const [premises, outcomes] = [when, also].map((codes) => codes.map((code) => columns.shown.get(code)!)) as [
      Float64Array[],
      Float64Array[],
    ];
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      const [premise, outcome] = [allShow(premises, report, value), allShow(outcomes, report, value)];
      if (premise === 0 || outcome === 1) pass += 1;
      else if (premise === 1 && outcome === 0) fail += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}

/** 1: all show it; 0: one shows another; NaN: not known yet. */
function allShow(figures: readonly Float64Array[], report: number, value: number): number {
  let all = 1;
  for (const figure of figures) {
    const shown = figure[report]!;
    if (shown === value) continue;
    if (!Number.isNaN(shown)) return 0;
    all = Number.NaN;
  }
  return all;
}

/** The few kinds that are no plain comparison, a report at a time. */
export function each(judge: (report: number, columns: Columns) => 'pass' | 'fail' | 'unknown'): Kernel {
  return (columns) => {
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      const verdict = judge(report, columns);
      if (verdict === 'pass') pass += 1;
      else if (verdict === 'fail') fail += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}
