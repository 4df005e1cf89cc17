import type { Edition, Indicator } from '../appendix/types';

const known = new WeakMap<Edition, ReadonlyMap<string, Indicator>>();

/** The lines that take a figure, by id, in the form's order. */
export function indicatorsOf(edition: Edition): ReadonlyMap<string, Indicator> {
  let found = known.get(edition);
  if (!found) {
    found = new Map(edition.lines.flatMap((line) => (line.kind === 'group' ? [] : [[line.id, line] as const])));
    known.set(edition, found);
  }
  return found;
}
