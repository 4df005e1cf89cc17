import type { ExaminedRule } from './ExaminedRule';

/** Rules that hang together through the figures they share, in the order of the rules. */
export function components(rules: readonly ExaminedRule[]): readonly (readonly ExaminedRule[])[] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    parent.set(name, top);
    return top;
  };
  for (const { names } of rules) for (const name of names) parent.set(root(name), root(names[0]!));
  const parts = new Map<string, ExaminedRule[]>();
  for (const rule of rules) {
    const top = root(rule.names[0]!);
    parts.set(top, [...(parts.get(top) ?? []), rule]);
  }
  return [...parts.values()];
}
