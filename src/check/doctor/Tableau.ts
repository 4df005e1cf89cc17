import type { Domains, TakenRow } from './Row';

/** Numbers grew beyond what doubles hold exactly. */
export class TooLarge extends Error {}

/**
 * Linear inequalities solved exactly: the dual simplex method with a zero objective (any point will do), then the
 * primal one where a largest value is asked for. Rows are whole numbers over one common denominator (Edmonds'
 * pivoting: every division comes out even); the smallest index goes first (Bland), so it always ends.
 */
export class Tableau {
  private readonly columns: readonly string[];
  private readonly rows: Float64Array[];
  /** Variable in each row and in each column: below the number of columns a named one, from there on a row's slack. */
  private readonly basic: number[];
  private readonly free: number[];
  private readonly width: number;
  denominator = 1;

  constructor(
    private readonly taken: readonly TakenRow[],
    private readonly domains: Domains,
    objective: ReadonlyMap<string, number> = new Map(),
  ) {
    this.columns = [...domains.keys()];
    this.width = this.columns.length;
    const place = new Map(this.columns.map((name, index) => [name, index]));
    const aim = { terms: new Map([...objective].map(([name, coefficient]) => [name, -coefficient])), bound: 0 };
    this.rows = [...taken, aim].map(({ terms, bound }) => {
      const row = new Float64Array(this.width + 1);
      row[this.width] = bound;
      for (const [name, coefficient] of terms) {
        row[place.get(name)!] = coefficient;
        row[this.width]! -= coefficient * domains.get(name)!.low;
      }
      return row;
    });
    this.free = this.columns.map((_, index) => index);
    this.basic = taken.map((_, index) => this.width + index);
  }

  /** Null if a point satisfies all rows; else the rows that contradict one another. */
  conflict(): readonly TakenRow[] | null {
    for (let step = 0; ; step += 1) {
      const bold = step < this.basic.length;
      const row = bold ? this.worstRow() : this.smallest(this.basic, (index) => this.bound(index) < 0);
      if (row < 0) return null;
      const by = this.rows[row]!;
      const column = bold ? this.steepest(by) : this.smallest(this.free, (index) => by[index]! < 0);
      if (column < 0) return this.involved(row);
      this.pivot(row, column);
    }
  }

  private bound(row: number): number {
    return this.rows[row]![this.width]!;
  }

  private worstRow(): number {
    let worst = -1;
    for (let row = 0; row < this.basic.length; row += 1)
      if (this.bound(row) < 0 && (worst < 0 || this.bound(row) < this.bound(worst))) worst = row;
    return worst;
  }

  private steepest(by: Float64Array): number {
    let best = -1;
    for (let column = 0; column < this.width; column += 1)
      if (by[column]! < 0 && (best < 0 || by[column]! < by[best]!)) best = column;
    return best;
  }

  /** The largest value of the objective, from a point that `conflict` found; null: there is none. */
  largest(): number | null {
    const aim = this.rows.at(-1)!;
    for (;;) {
      const column = this.smallest(this.free, (index) => aim[index]! < 0);
      if (column < 0) break;
      const row = this.tightest(column);
      if (row < 0) return null;
      this.pivot(row, column);
    }
    return aim[this.width]! / this.denominator;
  }

  /** The point that `conflict` or `largest` found. */
  solution(): Map<string, number> {
    const point = new Map([...this.domains].map(([name, { low }]) => [name, low]));
    this.basic.forEach((variable, row) => {
      if (variable >= this.width) return;
      const name = this.columns[variable]!;
      point.set(name, point.get(name)! + this.rows[row]![this.width]! / this.denominator);
    });
    return point;
  }

  private involved(row: number): readonly TakenRow[] {
    const used = this.free.filter((_, index) => this.rows[row]![index]! > 0);
    return [...used, this.basic[row]!]
      .filter((variable) => variable >= this.width)
      .map((variable) => this.taken[variable - this.width]!);
  }

  /** The place of the smallest variable among those wanted; −1: none is. */
  private smallest(variables: readonly number[], wanted: (index: number) => boolean): number {
    let best = -1;
    for (let index = 0; index < variables.length; index += 1)
      if (wanted(index) && (best < 0 || variables[index]! < variables[best]!)) best = index;
    return best;
  }

  /** The row that stops a column's variable from growing first; −1: none does. */
  private tightest(column: number): number {
    let best = -1;
    for (let row = 0; row < this.basic.length; row += 1) {
      const slope = this.rows[row]![column]!;
      if (slope <= 0) continue;
      const room = this.rows[row]![this.width]! / slope;
      const least = best < 0 ? Number.POSITIVE_INFINITY : this.rows[best]![this.width]! / this.rows[best]![column]!;
      if (room < least || (room === least && this.basic[row]! < this.basic[best]!)) best = row;
    }
    return best;
  }

  private pivot(row: number, column: number): void {
    const by = this.rows[row]!;
    const sign = by[column]! < 0 ? -1 : 1;
    const next = by[column]! * sign;
    for (const other of this.rows) {
      const factor = other[column]! * sign;
      if (other === by || (factor === 0 && next === this.denominator)) continue;
      for (let index = 0; index <= this.width; index += 1)
        other[index] = (exact(other[index]! * next) - exact(factor * by[index]!)) / this.denominator;
      other[column] = -factor;
    }
    for (let index = 0; index <= this.width; index += 1) by[index]! *= sign;
    by[column] = this.denominator * sign;
    this.denominator = next;
    [this.basic[row], this.free[column]] = [this.free[column]!, this.basic[row]!];
  }
}

function exact(product: number): number {
  if (!Number.isSafeInteger(product)) throw new TooLarge();
  return product;
}
