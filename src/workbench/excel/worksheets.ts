import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import type { Sheet } from './book';
import { eventMethods, everySheet } from './events';
import type { ExcelSession } from './session';
import { newName, sheetNamed } from './sheetNames';
import { worksheetMembers } from './worksheet';

export const worksheetsMembers: Members<ExcelSession> = {
  name: 'WorksheetCollection',
  items: (session) => session.book.sheets().map((sheet) => shown(session, sheet)),
  item: (session, key) => find(session, key),
  methods: {
    Add: (session, name) => shown(session, session.book.add(newName(session.book, name))),
    GetActiveWorksheet: (session) => shown(session, session.book.active()),
    GetItemOrNullObject: (session, key) => find(session, key),
    GetCount: ({ book }) => book.sheets().length,
    GetFirst: (session) => ends(session, 0),
    GetLast: (session) => ends(session, -1),
    ...eventMethods<ExcelSession>(({ events }) => ({ events, target: everySheet })),
  },
};

const shown = (session: ExcelSession, sheet: Sheet): HostObject => hostObject(worksheetMembers, { session, sheet });

function find(session: ExcelSession, key: unknown): HostObject | null {
  const found = session.book.sheets().find((sheet) => sheet.id === key) ?? sheetNamed(session.book, String(key));
  return found ? shown(session, found) : null;
}

function ends(session: ExcelSession, place: 0 | -1): HostObject {
  const sheet = session.book.sheets().at(place);
  if (!sheet) throw new HostError('ItemNotFound', 'WorksheetCollection');
  return shown(session, sheet);
}
