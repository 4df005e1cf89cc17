import type { IRange } from '@univerjs/presets';
import type { Area } from '../../../sheet/types';
import { between } from '../address';
import type { ChangeKind } from '../book';
import type { UniverApi } from './openUniver';
import { areaOf } from './ranges';

/** Something that happened in Univer, in our words. */
export type News =
  | { readonly kind: 'changed'; readonly sheet: string; readonly area: Area; readonly change: ChangeKind }
  | { readonly kind: 'calculated' | 'activated' | 'selected'; readonly sheet: string; readonly area?: Area };

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<string, Record<string, object | null>>;
  readonly unitData?: Record<string, Record<string, object>>;
  readonly selections?: readonly { readonly range: IRange }[];
}

/** Univer tells of every mutation; those by which it stores its own results are left out. */
export function listenToUniver(api: UniverApi, tell: (news: News) => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const given = (params ?? {}) as Params;
    const sheet = given.subUnitId ?? '';
    const { fromFormula, onlyLocal } = (options ?? {}) as { fromFormula?: boolean; onlyLocal?: boolean };
    switch (id) {
      case 'sheet.mutation.set-range-values': {
        const area = fromFormula || onlyLocal ? null : writtenArea(given.cellValue ?? {});
        if (area) tell({ kind: 'changed', sheet, area, change: 'RangeEdited' });
        break;
      }
      case 'sheet.mutation.insert-row':
        if (given.range) tell({ kind: 'changed', sheet, area: areaOf(given.range), change: 'RowInserted' });
        break;
      case 'sheet.mutation.remove-rows':
        if (given.range) tell({ kind: 'changed', sheet, area: areaOf(given.range), change: 'RowDeleted' });
        break;
      case 'formula.mutation.set-formula-calculation-result':
        for (const sheets of Object.values(given.unitData ?? {}))
          for (const changed of Object.keys(sheets)) tell({ kind: 'calculated', sheet: changed });
        break;
      case 'sheet.operation.set-worksheet-active':
        tell({ kind: 'activated', sheet });
        break;
      case 'sheet.operation.set-selections': {
        const [first] = given.selections ?? [];
        if (first) tell({ kind: 'selected', sheet, area: areaOf(first.range) });
      }
    }
  });
}

/** The area of cells whose content changed; null where only their look did. */
function writtenArea(cells: Record<string, Record<string, object | null>>): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) continue;
      const [down, across] = [Number(row), Number(column)];
      area = area
        ? between(
            Math.min(area.row, down),
            Math.min(area.column, across),
            Math.max(area.row + area.rows - 1, down),
            Math.max(area.column + area.columns - 1, across),
          )
        : { row: down, column: across, rows: 1, columns: 1 };
    }
  return area;
}
