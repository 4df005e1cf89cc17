import { type ExaminedRule, mildness } from './ExaminedRule';
import { type Demand, findRecord } from './findRecord';
import { isNone, neededAmong } from './neededAmong';
import { type Domains, holdsAt, type Row } from './Row';
import type { Contradiction, DeadRule, HiddenEquality, RedundantRule, UnexaminedRule } from './types';

type Found = Contradiction | DeadRule | RedundantRule | HiddenEquality | UnexaminedRule;

/**
 * What is odd about rules that hang together. Where they contradict one another everything follows from them, so
 * nothing further is asked.
 */
export function examineComponent(rules: readonly ExaminedRule[], domains: Domains): readonly Found[] {
  const dead = rules.filter((rule) => cannotFail(rule, domains));
  const found: Found[] = dead.map(({ id }) => ({ kind: 'dead', rule: id }));
  const together = findRecord(rules.map(demand), domains);
  if (together === 'givenUp') return [...found, ...rules.map(tooHard)];
  if (!together.found) {
    const needed = neededAmong(rules.map(demand), together.by, domains);
    return [...found, { kind: 'contradiction', rules: needed }];
  }
  const alive = rules.filter((rule) => !dead.includes(rule));
  const asked = alive.flatMap((rule) => redundant(rule, alive, domains) ?? []);
  const said = new Set(asked.map(({ rule }) => rule));
  const saying = alive.filter(({ id }) => !said.has(id));
  return [...found, ...asked, ...equalities(saying, alive, domains, together.value)];
}

function demand({ id, holds }: ExaminedRule): Demand {
  return { rule: id, ways: holds };
}

function cannotFail({ id, names, fails }: ExaminedRule, domains: Domains): boolean {
  const own = new Map(names.map((name) => [name, domains.get(name)!]));
  return isNone(findRecord([{ rule: id, ways: fails }], own));
}

/** Whether whoever breaks the rule breaks one of the others that are no milder. */
function redundant(
  rule: ExaminedRule,
  all: readonly ExaminedRule[],
  domains: Domains,
): RedundantRule | UnexaminedRule | null {
  const others = all.filter((other) => other !== rule && mildness[other.severity] <= mildness[rule.severity]);
  const demands = [{ rule: rule.id, ways: rule.fails }, ...others.map(demand)];
  const broken = findRecord(demands, domains);
  if (broken === 'givenUp') return tooHard(rule);
  if (broken.found) return null;
  const by = neededAmong(demands, broken.by, domains).filter((id) => id !== rule.id);
  return { kind: 'redundant', rule: rule.id, by };
}

/** Inequalities that can hold in no other way than as equalities. */
function equalities(
  asked: readonly ExaminedRule[],
  rules: readonly ExaminedRule[],
  domains: Domains,
  value: (name: string) => number,
): readonly Found[] {
  const known = new Set<string>();
  return asked.flatMap((rule): Found[] => {
    const row = inequality(rule);
    if (!row) return [];
    const slack: Row = { ...row, bound: row.bound - 1 };
    if (known.has(rule.id) || holdsAt(slack, value)) return [];
    const demands = [{ rule: rule.id, ways: [[slack]] }, ...rules.filter((other) => other !== rule).map(demand)];
    const loose = findRecord(demands, domains);
    if (loose === 'givenUp') return [tooHard(rule)];
    if (loose.found) return [];
    const tight = inOrder(rules, new Set([...neededAmong(demands, loose.by, domains), rule.id]));
    for (const id of tight) known.add(id);
    const mildest = rules.filter(({ id }) => tight.includes(id)).map(({ severity }) => severity);
    const severity = mildest.sort((a, b) => mildness[b] - mildness[a])[0]!;
    return [{ kind: 'equality', rules: tight, severity }];
  });
}

function inequality({ holds }: ExaminedRule): Row | null {
  return holds.length === 1 && holds[0]!.length === 1 ? holds[0]![0]! : null;
}

function tooHard({ id }: ExaminedRule): UnexaminedRule {
  return { kind: 'unexamined', rule: id, reason: 'tooHard' };
}

function inOrder(rules: readonly ExaminedRule[], ids: ReadonlySet<string>): readonly string[] {
  return rules.map(({ id }) => id).filter((id) => ids.has(id));
}
