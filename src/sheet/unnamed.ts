import { cellName } from './cellName';
import type { NamedCell, Place, SheetPlan } from './types';

/** The cells of lines whose name is not there, or stands for another cell. */
export function unnamed(places: ReadonlyMap<string, Place>, names: readonly NamedCell[]): SheetPlan['names'] {
  const cells = new Map(names.map(({ name, cell }) => [name, cell]));
  return [...places].flatMap(([code, { row, column }]) => {
    const [name, cell] = [cellName(code), cells.get(cellName(code))];
    return cell?.row === row && cell.column === column ? [] : [{ name, row, column }];
  });
}
