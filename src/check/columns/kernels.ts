import type { Range } from '../Range';
import type { Verdict } from '../types';
import type { Bounds, Columns } from './Columns';

export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
}

/** Counts the verdicts of one rule over all reports. */
export type Kernel = (columns: Columns) => Counts;

/** What some figures come to together, report by report; `side`: which of the two rooms to use. */
export function sums({ reports, of, room }: Columns, codes: readonly string[], side: 0 | 1 = 0): Bounds {
  const [first, ...others] = codes.map((code) => of.get(code)!);
  if (others.length === 0) return first!;
  const { low, high } = room[side];
  low.set(first!.low);
  high.set(first!.high);
  for (const other of others) {
    const { low: moreLow, high: moreHigh } = other;
    for (let report = 0; report < reports; report += 1) {
      low[report]! += moreLow[report]!;
      high[report]! += moreHigh[report]!;
    }
  }
  return { low, high };
}

function counted(reports: number, pass: number, fail: number): Counts {
  return { pass, fail, unknown: reports - pass - fail };
}

export function atMost(less: readonly string[], more: readonly string[]): Kernel {
  return (columns) => {
    const { low: leftLow, high: leftHigh } = sums(columns, less, 0);
    const { low: rightLow, high: rightHigh } = sums(columns, more, 1);
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      if (leftLow[report]! > rightHigh[report]!) fail += 1;
      else if (leftHigh[report]! <= rightLow[report]!) pass += 1;
    }
    return counted(columns.reports, pass, fail);
  };
}

export function equal(one: readonly string[], other: readonly string[]): Kernel {
  return (columns) => {
    const { low: leftLow, high: leftHigh } = sums(columns, one, 0);
    const { low: rightLow, high: rightHigh } = sums(columns, other, 1);
    let [pass, fail] = [0, 0];
    for (let report = 0; report < columns.reports; report += 1) {
      const [low, high] = [rightLow[report]!, rightHigh[report]!];
      if (leftLow[report]! > high || low > leftHigh[report]!) fail += 1;
      else if (leftLow[report]! === leftHigh[report]! && low === high) pass += 1;
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

/** One figure within its domain, and a whole number where only those can stand. */
export function within(code: string, { low, high }: Range, whole: boolean): Kernel {
  return ({ reports, of }) => {
    const { printed } = of.get(code)!;
    let [pass, fail] = [0, 0];
    for (let report = 0; report < reports; report += 1) {
      const value = printed[report]!;
      const millionths = value * 1_000_000;
      if (millionths >= low && millionths <= high && (!whole || value === Math.trunc(value))) pass += 1;
      else if (!Number.isNaN(value)) fail += 1;
    }
    return counted(reports, pass, fail);
  };
}

/** Two figures that are equal and not 0 fail. */
export function differ(one: string, other: string): Kernel {
  return ({ reports, of }) => {
    const [left, right] = [of.get(one)!.printed, of.get(other)!.printed];
    let [pass, fail] = [0, 0];
    for (let report = 0; report < reports; report += 1) {
      const [a, b] = [left[report]!, right[report]!];
      if (a === b && a !== 0) fail += 1;
      else if (!Number.isNaN(a) && !Number.isNaN(b)) pass += 1;
    }
    return counted(reports, pass, fail);
  };
}

/** Where all of some figures show a value, all of the others do. */
export function follows(when: readonly string[], value: number, also: readonly string[]): Kernel {
  return ({ reports, of }) => {
    const [premises, outcomes] = [when.map((code) => of.get(code)!.printed), also.map((code) => of.get(code)!.printed)];
    let [pass, fail] = [0, 0];
    for (let report = 0; report < reports; report += 1) {
      const [premise, outcome] = [allShow(premises, report, value), allShow(outcomes, report, value)];
      if (premise === 0 || outcome === 1) pass += 1;
      else if (premise === 1 && outcome === 0) fail += 1;
    }
    return counted(reports, pass, fail);
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

/** The few kinds that are no plain comparison, judged a report at a time. */
export function each({ reports }: Columns, judged: (report: number) => Verdict): Counts {
  let [pass, fail] = [0, 0];
  for (let report = 0; report < reports; report += 1) {
    const verdict = judged(report);
    if (verdict === 'pass') pass += 1;
    else if (verdict === 'fail') fail += 1;
  }
  return counted(reports, pass, fail);
}
