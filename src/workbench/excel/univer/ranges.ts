import type { IRange } from '@univerjs/presets';
import type { Area } from '../../../sheet/types';

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** Pixels at 96 to the inch, from points. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);
export const points = (pixelCount: number): number => (pixelCount * 72) / 96;
