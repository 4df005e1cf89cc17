import type { Range } from '../Range';
import { type Feasibility, type Inequality, solve } from './feasible';
import type { LinearForm } from './linearForms';

/** One cell as the search sees it. */
export interface SearchCell {
  readonly code: string;
  /** What is typed, in millionths, within its rounding. */
  readonly typed: Range;
  /** What it may be if the typing was wrong. */
  readonly domain: Range;
  /** Whether only whole numbers can stand here. */
  readonly counts: boolean;
  /** Blank cells are open anyway: nobody typed them wrong. */
  readonly blank: boolean;
}

/** Cells tied to one another by relations, at least one of them contradicted. */
export interface Component {
  readonly cells: readonly SearchCell[];
  readonly forms: readonly PlacedForm[];
}

/** A relation whose terms know their cells' places in the component. */
export interface PlacedForm extends LinearForm {
  readonly places: readonly number[];
}

/** Splits the relations that are contradicted, with all that hangs together with them, into independent parts. */
export function componentsOf(
  forms: readonly LinearForm[],
  cells: ReadonlyMap<string, SearchCell>,
): readonly Component[] {
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
    const members = [...codes].map((code) => cells.get(code)!);
    const place = new Map(members.map(({ code }, index) => [code, index]));
    const placed = usable
      .filter((form) => joined.includes(form))
      .map((form) => ({ ...form, places: form.codes.map((code) => place.get(code)!) }));
    components.push({ cells: members, forms: placed });
  }
  return components.filter(isContradicted);
}

function isContradicted({ cells, forms }: Component): boolean {
  const outside = cells.some(
    ({ blank, typed, domain }) => !blank && (typed.high < domain.low || typed.low > domain.high),
  );
  return outside || !feasibleWith({ cells, forms }, new Set()).feasible;
}

/**
 * Whether the relations can hold if the cells at these places are open and all others stay as typed.
 * Where they cannot, `origins` names the relations whose cells as typed contradict each other.
 */
export function feasibleWith({ cells, forms }: Component, open: ReadonlySet<number>): Feasibility {
  const ranges = new Map<number, Range>();
  const inequalities = forms.map((form, origin): Inequality => {
    const coefficients = new Map<number, number>();
    let { bound } = form;
    form.places.forEach((place, term) => {
      const { blank, typed, domain } = cells[place]!;
      const range = blank || open.has(place) ? domain : typed;
      if (range.low === range.high) bound -= form.coefficients[term]! * range.low;
      else {
        coefficients.set(place, form.coefficients[term]!);
        ranges.set(place, range);
      }
    });
    return { coefficients, bound, origins: new Set([origin]) };
  });
  return solve(inequalities, ranges, (place) => cells[place]!.counts);
}
