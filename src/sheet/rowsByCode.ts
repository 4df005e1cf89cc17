import type { Edition, FormLine } from '../appendix/types';
import { readLabel } from './readLabel';
import type { Grid } from './types';

/**
 * The sheet rows that carry each indicator's label. Where two lines of the form share a label, the
 * group above decides which is meant; a printed number alone never does: 1.1.1 stands under 1.1 and 1.2.
 */
export function rowsByCode(edition: Edition, grid: Grid, labelColumn?: number): ReadonlyMap<string, readonly number[]> {
  const lines = linesByLabel(edition);
  const column = labelColumn ?? fullestColumn(grid, (text) => lines.has(readLabel(text)));
  const found = new Map<string, number[]>();
  let group = '';
  grid.values.forEach((cells, index) => {
    const label = cells[column];
    const meant = typeof label === 'string' ? (lines.get(readLabel(label)) ?? []) : [];
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

/** Without a header: the column with most of the form's labels; a note may say another line's label. */
function fullestColumn(grid: Grid, isLabel: (text: string) => boolean): number {
  const counts: number[] = [];
  for (const cells of grid.values)
    for (const [column, cell] of cells.entries())
      if (typeof cell === 'string' && isLabel(cell)) counts[column] = (counts[column] ?? 0) + 1;
  return counts.reduce((best, count, column) => (count > (counts[best] ?? 0) ? column : best), 0);
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
