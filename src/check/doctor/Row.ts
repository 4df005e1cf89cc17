/** Σ terms ≤ bound over whole numbers: counts, and percentages in millionths. */
export interface Row {
  readonly terms: ReadonlyMap<string, number>;
  readonly bound: number;
}

/** A row that stands because of a rule; null: because of what a line may hold. */
export interface TakenRow extends Row {
  readonly origin: string | null;
}

/** At least one of these sets of rows holds. */
export type Alternatives = readonly (readonly Row[])[];

export interface Domain {
  readonly low: number;
  readonly high: number;
}

export type Domains = ReadonlyMap<string, Domain>;

export function holdsAt({ terms, bound }: Row, value: (name: string) => number): boolean {
  let sum = 0;
  for (const [name, coefficient] of terms) sum += coefficient * value(name);
  return sum <= bound;
}
