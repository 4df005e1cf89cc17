import type { Relation } from '../../appendix/types';
import type { References } from './types';

/** Σ terms ≤ bound, or < bound, in the figures' own units. */
export interface Form {
  readonly terms: ReadonlyMap<string, number>;
  readonly bound: number;
  readonly strict: boolean;
}

/** The ways in which a relation may hold, and those in which it may fail. */
export interface Forms {
  readonly holds: readonly (readonly Form[])[];
  readonly fails: readonly (readonly Form[])[];
}

/** Stands for a reference number that is not given. */
export const referenceName = (key: string) => `reference ${key}`;
/** 1 where the line is filled at all, else 0. */
export const filledName = (code: string) => `filled ${code}`;

/** Null where a relation has no such form. Figures are taken as true values: printed rounding is left aside. */
export function relationForms(rule: Relation, references: References): Forms | null {
  switch (rule.kind) {
    case 'sum':
      return all([atMost([rule.whole], rule.parts), atMost(rule.parts, [rule.whole])]);
    case 'atMost':
      return all([atMost(rule.less, rule.more)]);
    case 'limit': {
      const most = typeof rule.limit === 'number' ? rule.limit : references[rule.limit];
      return all([
        most === undefined ? atMost(rule.codes, [referenceName(`${rule.limit}`)]) : atMost(rule.codes, [], most),
      ]);
    }
    case 'together': {
      const some = atLeast([rule.count], 1);
      const filled = atLeast([filledName(rule.companion)], 1);
      const [none, absent] = [opposite(some), opposite(filled)];
      return {
        holds: [
          [some, filled],
          [none, absent],
        ],
        fails: [
          [some, absent],
          [none, filled],
        ],
      };
    }
    case 'differ': {
      const [a, b] = [atMost([rule.codes[0]], [rule.codes[1]]), atMost([rule.codes[1]], [rule.codes[0]])];
      const zero = equal(rule.codes[0], 0);
      return {
        holds: [[opposite(a)], [opposite(b)], [a, b, ...zero]],
        fails: zero.map((form) => [a, b, opposite(form)]),
      };
    }
    case 'follows': {
      const premise = rule.when.flatMap((code) => equal(code, rule.value));
      const outcome = rule.also.flatMap((code) => equal(code, rule.value));
      return {
        holds: [...premise.map((form) => [opposite(form)]), outcome],
        fails: outcome.map((form) => [...premise, opposite(form)]),
      };
    }
    case 'needs': {
      const premise = equal(rule.choice, rule.equals);
      const some = atLeast(rule.counts, 1);
      return { holds: [[some], ...premise.map((form) => [opposite(form)])], fails: [[...premise, opposite(some)]] };
    }
    default:
      return null;
  }
}

/** Forms that all have to hold: any one of them may fail. */
function all(forms: readonly Form[]): Forms {
  return { holds: [forms], fails: forms.map((form) => [opposite(form)]) };
}

function atMost(less: readonly string[], more: readonly string[], bound = 0): Form {
  const terms = new Map<string, number>();
  const add = (name: string, coefficient: number) => terms.set(name, (terms.get(name) ?? 0) + coefficient);
  for (const name of less) add(name, 1);
  for (const name of more) add(name, -1);
  return { terms, bound, strict: false };
}

function atLeast(names: readonly string[], bound: number): Form {
  return atMost([], names, -bound);
}

function equal(name: string, value: number): readonly [Form, Form] {
  return [atMost([name], [], value), atLeast([name], value)];
}

function opposite({ terms, bound, strict }: Form): Form {
  const negated = new Map([...terms].map(([name, coefficient]) => [name, -coefficient]));
  return { terms: negated, bound: -bound, strict: !strict };
}
