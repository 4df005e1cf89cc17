import { HostError } from '../protocol/hostError';
import { hostObject, type Members } from '../protocol/hostObject';
import { wholeSheet } from './address';
import { rangeMembers } from './range';
import { Region } from './region';
import type { SheetOfSession } from './worksheet';

export const freezePanesMembers: Members<SheetOfSession> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: ({ sheet }, count) => {
      if (Number(count) < 1) throw new HostError('InvalidArgument', 'WorksheetFreezePanes.freezeRows');
      sheet.freezeRows(Number(count ?? 1));
    },
    Unfreeze: ({ sheet }) => sheet.freezeRows(0),
    GetLocationOrNullObject: ({ session, sheet }) => {
      const rows = sheet.frozenRows();
      const area = { row: 0, column: 0, rows, columns: wholeSheet.columns };
      return rows > 0 ? hostObject(rangeMembers, new Region(session.book, sheet, [area])) : null;
    },
  },
};
