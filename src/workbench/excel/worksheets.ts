import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import type { Sheet } from './book';
import { eventMethods, everySheet } from './events';
import type { ExcelSession } from './session';
import { worksheetMembers } from './worksheet';

export const worksheetsMembers: Members<ExcelSession> = {
  name: 'WorksheetCollection',
  items: (session) => session.book.sheets().map((sheet) => shown(session, sheet)),
  item: (session, key) => find(session, key),
  methods: {
    Add: (session, name) => shown(session, session.book.add(newName(session, name))),
    GetActiveWorksheet: (session) => shown(session, session.book.active()),
    GetItemOrNullObject: (session, key) => find(session, key),
    GetCount: ({ book }) => book.sheets().length,
    GetFirst: (session) => ends(session, 0),
    GetLast: (session) => ends(session, -1),
    ...eventMethods<ExcelSession>(({ events }) => ({ events, target: everySheet })),
  },
};

const shown = (session: ExcelSession, sheet: Sheet): HostObject => hostObject(worksheetMembers, { session, sheet });

/** Names are compared as Excel does, without regard to case. */
function find(session: ExcelSession, key: unknown): HostObject | null {
  const wanted = String(key).toLocaleLowerCase('vi');
  const found = session.book
    .sheets()
    .find((sheet) => sheet.id === key || sheet.name().toLocaleLowerCase('vi') === wanted);
  return found ? shown(session, found) : null;
}

function ends(session: ExcelSession, place: 0 | -1): HostObject {
  const sheet = session.book.sheets().at(place);
  if (!sheet) throw new HostError('ItemNotFound', 'WorksheetCollection');
  return shown(session, sheet);
}

/** Excel allows 31 characters and none of : \ / ? * [ ] in the name of a sheet. */
function newName(session: ExcelSession, name: unknown): string {
  if (typeof name !== 'string' || name === '') return `Sheet${session.book.sheets().length + 1}`;
  if (name.length > 31 || /[:\\/?*[\]]/.test(name)) throw new HostError('InvalidArgument', 'WorksheetCollection.add');
  if (find(session, name)) throw new HostError('ItemAlreadyExists', 'WorksheetCollection.add');
  return name;
}
