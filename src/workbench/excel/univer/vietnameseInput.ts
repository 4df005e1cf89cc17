import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { CellValueType } from '@univerjs/presets';
import type { Univer } from './openUniver';

const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const plain = /^-?\d+,\d+$/;
const withPoint = /^-?\d+\.\d+$/;

/**
 * Univer reads typed numbers as an American would. In a Vietnamese Excel "1.821" is 1821 and "99,9" is a number; what
 * has a point in the wrong place stays text.
 */
export function readVietnameseNumbers({ univer }: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _place, next) => {
      const typed = typeof cell?.v === 'string' && cell.t !== CellValueType.FORCE_STRING ? cell.v.trim() : '';
      if (grouped.test(typed) || plain.test(typed))
        return next({ ...cell, v: Number(typed.replaceAll('.', '').replace(',', '.')), t: CellValueType.NUMBER });
      if (withPoint.test(typed)) return next({ ...cell, v: typed, t: CellValueType.FORCE_STRING });
      return next(cell);
    },
  });
}
