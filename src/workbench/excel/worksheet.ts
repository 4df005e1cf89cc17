import type { Area } from '../../sheet/types';
import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { wholeSheet } from './address';
import type { Sheet } from './book';
import { eventMethods } from './events';
import { freezePanesMembers } from './freezePanes';
import { namesMembers } from './names';
import { pageLayoutMembers } from './pageLayout';
import { rangeMembers, usedWithin } from './range';
import { rangeAreasMembers } from './rangeAreas';
import { Region, regionAt } from './region';
import type { ExcelSession } from './session';
import { allowedName } from './sheetNames';
import { sheetProtectionMembers } from './sheetProtection';

export interface SheetOfSession {
  readonly session: ExcelSession;
  readonly sheet: Sheet;
}

const allCells: Area = { row: 0, column: 0, ...wholeSheet };

const range = ({ session, sheet }: SheetOfSession, address: unknown): Region =>
  address ? regionAt(session.book, sheet, address) : new Region(session.book, sheet, [allCells]);

const used = (self: SheetOfSession, valuesOnly: unknown): HostObject | null => {
  const found = usedWithin(range(self, ''), valuesOnly === true);
  return found && hostObject(rangeMembers, found);
};

export const worksheetMembers: Members<SheetOfSession> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name(),
      set: ({ session, sheet }, value) =>
        sheet.rename(allowedName(session.book, String(value), 'Worksheet.name', sheet)),
    },
    Position: { get: ({ session, sheet }) => session.book.sheets().indexOf(sheet) },
    Visibility: kept('visibility'),
    TabColor: kept('tabColor'),
    ShowGridlines: kept('showGridlines'),
    // office.js 1.1.110 reads ShowGridlines and sets Gridlines.
    Gridlines: { set: kept('showGridlines').set },
  },
  children: {
    Names: ({ session, sheet }) => hostObject(namesMembers, { session, sheet }),
    PageLayout: (self) => hostObject(pageLayoutMembers, self),
    FreezePanes: (self) => hostObject(freezePanesMembers, self),
    Protection: ({ sheet }) => hostObject(sheetProtectionMembers, sheet.kept),
  },
  methods: {
    Activate: ({ session, sheet }) => session.book.activate(sheet),
    Delete: ({ session, sheet }) => {
      if (session.book.sheets().length === 1) throw new HostError('InvalidOperation', 'Worksheet.delete');
      session.book.remove(sheet);
    },
    GetRange: (self, address) => hostObject(rangeMembers, range(self, address)),
    GetRanges: (self, address) => hostObject(rangeAreasMembers, range(self, address)),
    GetRangeByIndexes: ({ session, sheet }, row, column, rows, columns) => {
      const area = { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) };
      return hostObject(rangeMembers, new Region(session.book, sheet, [area]));
    },
    GetCell: ({ session, sheet }, row, column) => {
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      return hostObject(rangeMembers, new Region(session.book, sheet, [area]));
    },
    GetUsedRange: (self, valuesOnly) => used(self, valuesOnly) ?? hostObject(rangeMembers, range(self, 'A1')),
    GetUsedRangeOrNullObject: used,
    ...eventMethods<SheetOfSession>(({ session, sheet }) => ({ events: session.events, target: sheet.id })),
  },
};

function kept<K extends 'visibility' | 'tabColor' | 'showGridlines'>(member: K) {
  return {
    get: ({ sheet }: SheetOfSession) => sheet.kept[member],
    set: ({ sheet }: SheetOfSession, value: unknown) => {
      sheet.kept[member] = value as Sheet['kept'][K];
    },
  };
}
