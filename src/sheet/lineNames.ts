import type { Edition, FormLine } from '../appendix/types';
import { isUnitOf } from '../figures/units';
import { foldLabel } from './foldLabel';

const known = new WeakMap<Edition, ReadonlyMap<string, readonly FormLine[]>>();

/** The form's lines that a text may be the label of: one, or several that share their words. */
export function linesLabelled(edition: Edition, text: string): readonly FormLine[] {
  const lines = linesByLabel(edition);
  const meant = lines.get(foldLabel(text));
  if (meant) return meant;
  const [, bare, unit] = /^(.*\S)\s*\((?:đvt|đơn vị|đơn vị tính)?:? *([^()]+)\)\s*[.:;]*$/isu.exec(text) ?? [];
  if (!bare || !unit) return [];
  return (lines.get(foldLabel(bare)) ?? []).filter((line) => line.kind !== 'group' && isUnitOf(line, unit));
}

function linesByLabel(edition: Edition): ReadonlyMap<string, readonly FormLine[]> {
  let lines = known.get(edition);
  if (!lines) {
    const found = new Map<string, FormLine[]>();
    for (const line of edition.lines) {
      const label = foldLabel(line.label);
      found.set(label, [...(found.get(label) ?? []), line]);
    }
    lines = found;
    known.set(edition, lines);
  }
  return lines;
}
