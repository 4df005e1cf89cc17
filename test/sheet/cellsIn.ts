import type { Area } from '../../src/sheet/types';

/** The cells of areas as "row,column". */
export function cellsIn(areas: readonly Area[]): string[] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => {
      const [down, across] = [Math.floor(index / columns), index % columns];
      return `${row + down},${column + across}`;
    }),
  );
}
