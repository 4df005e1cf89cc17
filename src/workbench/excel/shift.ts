import type { Area } from '../../sheet/types';

/** Where an area stands after `count` rows came in above `row`. */
export function afterInsertion(area: Area, row: number, count: number): Area {
  if (row <= area.row) return { ...area, row: area.row + count };
  if (row < area.row + area.rows) return { ...area, rows: area.rows + count };
  return area;
}

/** What is left of an area after `count` rows from `row` went; null: nothing. */
export function afterDeletion(area: Area, row: number, count: number): Area | null {
  const gone = (line: number) => Math.min(Math.max(line - row, 0), count);
  const first = area.row - gone(area.row);
  const rows = area.row + area.rows - gone(area.row + area.rows) - first;
  return rows > 0 ? { ...area, row: first, rows } : null;
}
