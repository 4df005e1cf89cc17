import { layout } from '../../src/appendix/ninh-thuan-2021/layout';
import type { ChoiceIndicator, Edition, Relation, Rule, Severity } from '../../src/appendix/types';

/** A record of the toy form: its cells, and "filled x" for whether x is filled at all. */
export type Toy = Readonly<Record<string, number>>;

export const toyCodes = ['a', 'b', 'c', 'd'] as const;
const values = [0, 1, 2, 3];

/** A form of four lines that take 0 to 3, small enough to try everything. */
export function toyEdition(rules: readonly Rule[]): Edition {
  const options = Object.fromEntries(values.map((value) => [value, String(value)]));
  const lines = toyCodes.map(
    (id): ChoiceIndicator => ({
      id,
      printed: id,
      label: id,
      kind: 'choice',
      nature: 'stock',
      unitPrinted: '',
      options,
    }),
  );
  return { id: 'toy', lines, rules, furtherRules: [], layout };
}

/** Every record there is. */
export const allToys: readonly Toy[] = records([
  ...toyCodes.map((code) => [code, values] as const),
  ['filled', [0, 1]],
]);

function records(cells: readonly (readonly [string, readonly number[]])[]): Toy[] {
  const [first, ...rest] = cells;
  if (!first) return [{}];
  const [name, choices] = first;
  return records(rest).flatMap((record) => choices.map((value) => ({ ...record, [name]: value })));
}

/** Whether a record keeps a rule, said anew and plainly. `filled` speaks of the only companion there is: d. */
export function keeps(rule: Relation, toy: Toy): boolean {
  const sum = (codes: readonly string[]) => codes.reduce((all, code) => all + toy[code]!, 0);
  switch (rule.kind) {
    case 'sum':
      return toy[rule.whole] === sum(rule.parts);
    case 'atMost':
      return sum(rule.less) <= sum(rule.more);
    case 'limit':
      return sum(rule.codes) <= Number(rule.limit);
    case 'together':
      return toy[rule.count]! > 0 === (toy.filled === 1);
    case 'differ':
      return toy[rule.codes[0]] !== toy[rule.codes[1]] || toy[rule.codes[0]] === 0;
    case 'follows':
      return (
        !rule.when.every((code) => toy[code] === rule.value) || rule.also.every((code) => toy[code] === rule.value)
      );
    case 'needs':
      return toy[rule.choice] !== rule.equals || sum(rule.counts) >= 1;
    default:
      throw new Error(`no toy rule is a ${rule.kind}`);
  }
}

/** How far an inequality is from holding as an equality; null for other rules. */
export function roomIn(rule: Relation, toy: Toy): number | null {
  const sum = (codes: readonly string[]) => codes.reduce((all, code) => all + toy[code]!, 0);
  if (rule.kind === 'atMost') return sum(rule.more) - sum(rule.less);
  return rule.kind === 'limit' ? Number(rule.limit) - sum(rule.codes) : null;
}

export const mildness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };
