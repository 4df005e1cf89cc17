import { type ExaminedRule, mildness } from './ExaminedRule';
import { type Demand, findRecord } from './findRecord';
import { hiddenEqualities } from './hiddenEqualities';
import { isNone, neededAmong } from './neededAmong';
import { type Domains, leastIn } from './Row';
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
  return [...found, ...asked, ...hiddenEqualities(saying, alive, domains)];
}

function demand({ id, holds }: ExaminedRule): Demand {
  return { rule: id, ways: holds };
}

/** A single row is met somewhere in its box or nowhere: only several together need a search. */
function cannotFail({ id, names, fails }: ExaminedRule, domains: Domains): boolean {
  if (fails.some((way) => way.length === 1 && leastIn(way[0]!, domains) <= way[0]!.bound)) return false;
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

function tooHard({ id }: ExaminedRule): UnexaminedRule {
  return { kind: 'unexamined', rule: id, reason: 'tooHard' };
}
