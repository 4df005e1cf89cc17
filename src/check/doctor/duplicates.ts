import { type ExaminedRule, mildness } from './ExaminedRule';
import type { Row } from './Row';
import type { DuplicateRelation } from './types';

/** Rules that say the same, however they are put; the firmest, or the first of those, is named first. */
export function duplicates(rules: readonly ExaminedRule[]): readonly DuplicateRelation[] {
  const alike = new Map<string, ExaminedRule[]>();
  for (const rule of rules) {
    const said = inOneSpelling(rule.holds.map((way) => inOneSpelling(way.map(spelling))));
    alike.set(said, [...(alike.get(said) ?? []), rule]);
  }
  return [...alike.values()].flatMap((same) => {
    const [kept, ...others] = [...same].sort((a, b) => mildness[a.severity] - mildness[b.severity]);
    return others.map(({ id }) => ({ kind: 'duplicate', rules: [kept!.id, id] }) as const);
  });
}

function inOneSpelling(parts: readonly string[]): string {
  return JSON.stringify([...new Set(parts)].sort());
}

/** 2a + 2b ≤ 5 is a + b ≤ 2 over whole numbers. */
function spelling({ terms, bound }: Row): string {
  const divisor = [...terms.values()].reduce((a, b) => commonDivisor(Math.abs(a), Math.abs(b)), 0) || 1;
  const shown = [...terms].map(([name, factor]) => `${factor / divisor} ${name}`).sort();
  return `${shown.join(', ')} <= ${Math.floor(bound / divisor)}`;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
