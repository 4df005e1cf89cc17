import type { Edition, FormLine } from '../../appendix/types';
import { fingerprint } from './fingerprint';

/** How many rules were at work, and a mark that is the same wherever the very same rules are. */
export function ruleSetOf({ rules, furtherRules, lines }: Edition): { readonly count: number; readonly hash: string } {
  const all = [...rules, ...furtherRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { count: all.length, hash: fingerprint([all, lines.flatMap(factsOf)]) };
}

/** What rules depend on in the form; its wording is free to change. */
function factsOf(line: FormLine): object | [] {
  if (line.kind === 'group') return [];
  const { id, kind, nature } = line;
  return { id, kind, nature, options: kind === 'choice' ? Object.keys(line.options) : null };
}
