import type { Range } from '../Range';
import type { LinearForm } from './linearForms';
import { type Feasibility, type Inequality, solve } from './feasible';

/** One cell as the search sees it. */
export interface SearchCell {
  readonly code: string;
  /** What is typed, in millionths, within its rounding. */
  readonly typed: Range;
  /** What it may be if the typing was wrong. */
  readonly domain: Range;
  /** Blank cells are open anyway: nobody typed them wrong. */
  readonly blank: boolean;
}

/** Cells tied to one another by relations, at least one of them contradicted. */
export interface Component {
  readonly cells: readonly SearchCell[];
  readonly forms: readonly LinearForm[];
}

/** Splits the relations that are contradicted, with all that hangs together with them, into independent parts. */
export function componentsOf(forms: readonly LinearForm[], cells: ReadonlyMap<string, SearchCell>): readonly Component[] {
  const usable = forms.filter(({ codes }) => codes.every((code) => cells.has(code)));
  const left = new Set(usable);
  const components: Component[] = [];
  for (const start of usable) {
    if (!left.has(start)) continue;
    const codes = new Set<string>(start.codes);
    const joined: LinearForm[] = [];
    for (let grown = true; grown; ) {
      grown = false;
      for (const form of left) {
        if (!form.codes.some((code) => codes.has(code))) continue;
        left.delete(form);
        joined.push(form);
        for (const code of form.codes) codes.add(code);
        grown = true;
      }
    }
    components.push({ forms: usable.filter((form) => joined.includes(form)), cells: [...codes].map((code) => cells.get(code)!) });
  }
  return components.filter(isContradicted);
}

function isContradicted({ cells, forms }: Component): boolean {
  const outside = cells.some(({ blank, typed, domain }) => !blank && (typed.high < domain.low || typed.low > domain.high));
  return outside || !feasibleWith({ cells, forms }, new Set()).feasible;
}

/** Whether the relations can hold if the cells at these places are open and all others stay as typed. */
export function feasibleWith({ cells, forms }: Component, open: ReadonlySet<number>): Feasibility {
  const index = new Map(cells.map(({ code }, place) => [code, place]));
  const ranges = new Map(
    cells.map(({ blank, typed, domain }, place) => [place, blank || open.has(place) ? domain : typed] as const),
  );
  const inequalities: Inequality[] = forms.map((form, origin) => ({
    coefficients: new Map(form.codes.map((code, term) => [index.get(code)!, form.coefficients[term]!])),
    bound: form.bound,
    origins: new Set([origin]),
  }));
  return solve(inequalities, ranges);
}
