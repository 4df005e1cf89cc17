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

/** Σ coefficient · cell ≤ bound, over places in the component. */
export interface Tie {
  readonly places: readonly number[];
  readonly coefficients: readonly number[];
  readonly bound: number;
}

/** A relation whose terms know their cells' places in the component. */
export interface PlacedForm extends LinearForm, Tie {}

/**
 * Splits the relations that are contradicted, with all that hangs together with them, into independent parts.
 * Their cells stand in the order of `cells`.
 */
export function componentsOf(
  forms: readonly LinearForm[],
  cells: ReadonlyMap<string, SearchCell>,
): readonly Component[] {
  const usable = forms.filter(({ codes }) => codes.every((code) => cells.has(code)));
  return groupsOf(usable)
    .map((group) => tied(group, cells))
    .filter(isContradicted);
}

/** These relations with the cells they speak of. */
export function tied(forms: readonly LinearForm[], cells: ReadonlyMap<string, SearchCell>): Component {
  const codes = new Set(forms.flatMap((form) => form.codes));
  const members = [...cells.values()].filter(({ code }) => codes.has(code));
  const place = new Map(members.map(({ code }, index) => [code, index]));
  const placed = forms.map((form) => ({ ...form, places: form.codes.map((code) => place.get(code)!) }));
  return { cells: members, forms: placed };
}

/** Forms that share cells, directly or through others. */
function groupsOf(forms: readonly LinearForm[]): readonly (readonly LinearForm[])[] {
  const groupAt = new Map<string, Set<LinearForm>>();
  for (const form of forms) {
    const joined = new Set<LinearForm>();
    for (const code of form.codes) for (const other of groupAt.get(code) ?? []) joined.add(other);
    joined.add(form);
    for (const other of joined) for (const code of other.codes) groupAt.set(code, joined);
  }
  const groups = new Set(groupAt.values());
  return [...groups].map((group) => forms.filter((form) => group.has(form)));
}

function isContradicted({ cells, forms }: Component): boolean {
  const outside = cells.some(
    ({ blank, typed, domain }) => !blank && (typed.high < domain.low || typed.low > domain.high),
  );
  if (outside || forms.some((form) => isBroken(form, cellsOf(cells, form)))) return true;
  // Relations that can hold one by one contradict each other only where something is open.
  const open = cells.some(({ blank, typed }) => blank || typed.low < typed.high);
  return open && !feasibleWith({ cells, forms }, new Set()).feasible;
}

/** The cells of a relation's terms. */
export function cellsOf(cells: Component['cells'], { places }: Tie): readonly SearchCell[] {
  return places.map((place) => cells[place]!);
}

/** Whether a relation is contradicted as its cells are typed, in the order of its terms, whatever blank ones hold. */
export function isBroken(
  { coefficients, bound }: Pick<Tie, 'coefficients' | 'bound'>,
  cells: readonly SearchCell[],
): boolean {
  const least = cells.reduce(
    (sum, { blank, typed, domain }, term) => sum + leastTerm(coefficients[term]!, blank ? domain : typed),
    0,
  );
  return least > bound;
}

/** The least that a term can come to. */
export function leastTerm(coefficient: number, { low, high }: Range): number {
  return coefficient * (coefficient > 0 ? low : high);
}

/**
 * Whether the relations can hold if the cells at these places are open and all others stay as typed.
 * Where they cannot, `origins` names the relations whose cells as typed contradict each other.
 */
export function feasibleWith({ cells, forms }: Component, open: ReadonlySet<number>): Feasibility {
  const ranges: Range[] = [];
  const counts: boolean[] = [];
  const constants: (number | null)[] = [];
  const variables = cells.map(({ blank, domain, typed, counts: whole }, place) => {
    const range = blank || open.has(place) ? domain : typed;
    constants.push(range.low === range.high ? range.low : null);
    if (range.low === range.high) return -1;
    counts.push(whole);
    return ranges.push(range) - 1;
  });
  const inequalities = forms.map((form, origin): Inequality => {
    const coefficients = ranges.map(() => 0);
    let { bound } = form;
    form.places.forEach((place, term) => {
      const constant = constants[place] ?? null;
      if (constant === null) coefficients[variables[place]!]! += form.coefficients[term]!;
      else bound -= form.coefficients[term]! * constant;
    });
    return { coefficients, bound, origin };
  });
  return solve(inequalities, ranges, counts);
}
