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

/** The least the left side comes to over all that the names may stand for. */
export function leastIn({ terms }: Row, domains: Domains): number {
  let least = 0;
  for (const [name, coefficient] of terms) {
    const { low, high } = domains.get(name)!;
    least += coefficient * (coefficient > 0 ? low : high);
  }
  return least;
}
