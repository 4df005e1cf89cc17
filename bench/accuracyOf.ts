import { assertable } from '../src/check/explain/isOffered';
import type { Case } from '../src/check/explain/types';
import { certainCases } from './certainCases';
import { figuresOf } from './coverageTrials';
import type { Damage, Harm } from './harms';
import { seeded } from './seeded';
import { lastPeriodOf, type MadeUp, trueRecord } from './trueRecord';

/** Counts over many harmed records; they add up. */
export interface Accuracy {
  readonly made: number;
  readonly noticed: number;
  /** Records of which exactly the wrong cells were named first. */
  readonly exact: number;
  readonly named: number;
  readonly namedRight: number;
  readonly wrongCells: number;
  /** Connected parts that were explained. */
  readonly cases: number;
  readonly asserted: number;
  readonly assertedWrong: number;
  readonly valued: number;
  readonly valuedRight: number;
  readonly milliseconds: readonly number[];
}

export const nothing: Accuracy = {
  made: 0,
  noticed: 0,
  exact: 0,
  named: 0,
  namedRight: 0,
  wrongCells: 0,
  cases: 0,
  asserted: 0,
  assertedWrong: 0,
  valued: 0,
  valuedRight: 0,
  milliseconds: [],
};

export function added(one: Accuracy, other: Accuracy): Accuracy {
  const count = (key: keyof Accuracy) => [key, (one[key] as number) + (other[key] as number)] as const;
  const keys = (Object.keys(nothing) as (keyof Accuracy)[]).filter((key) => key !== 'milliseconds');
  const milliseconds = [...one.milliseconds, ...other.milliseconds];
  return { ...nothing, ...Object.fromEntries(keys.map(count)), milliseconds };
}

/** Harms so many true records and compares what is explained first with what was done. */
export function accuracyOf(harm: Harm, withLast: boolean, records: number, seed: number): Accuracy {
  const random = seeded(seed);
  let sum = nothing;
  while (sum.made < records) {
    const record = trueRecord(random);
    const before = lastPeriodOf(record, random);
    const damage = harm(record, random, before);
    if (!damage) continue;
    const [typed, last] = [figuresOf(damage.typed), withLast ? figuresOf(before) : {}];
    const began = performance.now();
    const cases = certainCases(typed, last);
    const took = performance.now() - began;
    sum = added(sum, { ...judged(cases, record, damage), made: 1, milliseconds: [took] });
  }
  return sum;
}

function judged(cases: readonly Case[], record: MadeUp, { typed, wrong }: Damage): Accuracy {
  if (cases.length === 0) return nothing;
  const tops = cases.flatMap(({ explanations }) => explanations.slice(0, 1));
  // A row that an interchange or a shift leaves as it is was not called wrong.
  const told = new Set(
    tops.flatMap(({ codes, proposed }) => codes.filter((code) => proposed[code] !== typed[code]?.value)),
  );
  const right = wrong.filter((code) => told.has(code)).length;
  const isTrue = (code: string, value: number | undefined) => record[code]!.value === value;
  const asserted = tops.filter(({ confidence }) => confidence.cells >= assertable);
  const valued = tops.filter(({ confidence }) => confidence.values >= assertable);
  return {
    ...nothing,
    noticed: 1,
    exact: right === wrong.length && told.size === right ? 1 : 0,
    named: told.size,
    namedRight: right,
    wrongCells: wrong.length,
    cases: cases.length,
    asserted: asserted.length,
    assertedWrong: asserted.filter(
      ({ codes, proposed }) => !codes.every((code) => wrong.includes(code) || isTrue(code, proposed[code])),
    ).length,
    valued: valued.length,
    valuedRight: valued.filter(({ proposed }) => Object.entries(proposed).every(([code, value]) => isTrue(code, value)))
      .length,
  };
}
