import type { Edition, FormLine } from '../appendix/types';
import { readLabel } from './readLabel';
import type { Grid } from './types';

/**
 * The sheet rows that carry each indicator's label. Where two lines of the form share a label, the
 * group above decides which is meant; a printed number alone never does: 1.1.1 stands under 1.1 and 1.2.
 */
export function rowsByCode(edition: Edition, grid: Grid, labelColumn?: number): ReadonlyMap<string, readonly number[]> {
  const lines = linesByLabel(edition);
  const found = new Map<string, number[]>();
  let group = '';
  grid.values.forEach((cells, index) => {
    const labels = labelColumn === undefined ? cells : [cells[labelColumn]];
    const meant = labels.flatMap((cell) => (typeof cell === 'string' ? (lines.get(readLabel(cell)) ?? []) : []));
    const heading = meant.find(({ kind }) => kind === 'group');
    if (heading) group = readLabel(heading.label);
    const figured = meant.filter(({ kind }) => kind !== 'group');
    const fitting =
      figured.length > 1 ? figured.filter((line) => readLabel(groupAbove(edition, line)) === group) : figured;
    const line = fitting[0];
    if (line) found.set(line.id, [...(found.get(line.id) ?? []), grid.row + index]);
  });
  return found;
}

function linesByLabel(edition: Edition): ReadonlyMap<string, readonly FormLine[]> {
  const lines = new Map<string, FormLine[]>();
  for (const line of edition.lines) {
    const label = readLabel(line.label);
    lines.set(label, [...(lines.get(label) ?? []), line]);
  }
  return lines;
}

function groupAbove(edition: Edition, line: FormLine): string {
  const above = edition.lines.filter(({ id, kind }) => kind === 'group' && line.id.startsWith(`${id}.`));
  return above.at(-1)?.label ?? '';
}
