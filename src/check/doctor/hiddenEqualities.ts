import { type ExaminedRule, mildness } from './ExaminedRule';
import { type Demand, findRecord } from './findRecord';
import { neededAmong } from './neededAmong';
import type { Domains, Row } from './Row';
import type { HiddenEquality, UnexaminedRule } from './types';

/** Inequalities among those asked that, with all rules holding, hold in no other way than as equalities. */
export function hiddenEqualities(
  asked: readonly ExaminedRule[],
  rules: readonly ExaminedRule[],
  domains: Domains,
): readonly (HiddenEquality | UnexaminedRule)[] {
  const known = new Set<string>();
  return suspects(asked, rules, domains).flatMap((rule): (HiddenEquality | UnexaminedRule)[] => {
    if (known.has(rule.id)) return [];
    const demands = rules.map((other) => (other === rule ? withRoom(rule) : demand(other)));
    const loose = findRecord(demands, domains);
    if (loose === 'givenUp') return [{ kind: 'unexamined', rule: rule.id, reason: 'tooHard' }];
    if (loose.found) return [];
    const tight = new Set([rule.id, ...neededAmong(demands, loose.by, domains)]);
    for (const id of tight) known.add(id);
    const among = rules.filter(({ id }) => tight.has(id));
    const [mildest] = among.map(({ severity }) => severity).sort((a, b) => mildness[b] - mildness[a]);
    return [{ kind: 'equality', rules: among.map(({ id }) => id), severity: mildest! }];
  });
}

/** Room is asked for in all inequalities at once; those that stand in the way are looked at one by one. */
function suspects(
  asked: readonly ExaminedRule[],
  rules: readonly ExaminedRule[],
  domains: Domains,
): readonly ExaminedRule[] {
  const suspected: ExaminedRule[] = [];
  let hopeful = asked.filter((rule) => inequality(rule) !== null);
  while (hopeful.length > 0) {
    const search = findRecord(
      rules.map((rule) => (hopeful.includes(rule) ? withRoom(rule) : demand(rule))),
      domains,
    );
    if (search === 'givenUp') return [...suspected, ...hopeful];
    if (search.found) break;
    suspected.push(...hopeful.filter(({ id }) => search.by.has(id)));
    hopeful = hopeful.filter(({ id }) => !search.by.has(id));
  }
  return asked.filter((rule) => suspected.includes(rule));
}

function demand({ id, holds }: ExaminedRule): Demand {
  return { rule: id, ways: holds };
}

function withRoom(rule: ExaminedRule): Demand {
  const row = inequality(rule)!;
  return { rule: rule.id, ways: [[{ ...row, bound: row.bound - 1 }]] };
}

function inequality({ holds }: ExaminedRule): Row | null {
  return holds.length === 1 && holds[0]!.length === 1 ? holds[0]![0]! : null;
}
