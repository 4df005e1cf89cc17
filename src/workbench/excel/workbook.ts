import { hostObject, type Members } from '../protocol/hostObject';
import { applicationMembers } from './application';
import { customXmlPartsMembers } from './customXml';
import { namesMembers } from './names';
import { rangeMembers } from './range';
import { Region } from './region';
import type { ExcelSession } from './session';
import { worksheetsMembers } from './worksheets';

const runtimeMembers: Members<ExcelSession> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => {
        events.enabled = value === true;
      },
    },
  },
};

export const workbookMembers: Members<ExcelSession> = {
  name: 'Workbook',
  properties: {
    Name: { get: () => 'Bàn thử.xlsx' },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
  },
  children: {
    Application: (session) => hostObject(applicationMembers, session),
    Worksheets: (session) => hostObject(worksheetsMembers, session),
    Names: (session) => hostObject(namesMembers, { session, sheet: null }),
    CustomXmlParts: ({ book }) => hostObject(customXmlPartsMembers, book.kept),
    _Runtime: (session) => hostObject(runtimeMembers, session),
  },
  methods: {
    GetSelectedRange: ({ book }) => hostObject(rangeMembers, new Region(book, book.active(), [book.selection()])),
    GetActiveCell: ({ book }) =>
      hostObject(rangeMembers, new Region(book, book.active(), [{ ...book.selection(), rows: 1, columns: 1 }])),
  },
};
