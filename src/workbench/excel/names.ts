import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { formatArea, parseArea, quoted } from './address';
import type { Sheet, SheetName } from './book';
import { rangeMembers } from './range';
import { Region } from './region';
import type { ExcelSession } from './session';

/** The names of one sheet, or of the workbook. */
interface Scope {
  readonly session: ExcelSession;
  readonly sheet: Sheet | null;
}

interface Name extends Scope {
  readonly name: string;
}

const list = ({ session, sheet }: Scope): readonly SheetName[] => (sheet ? sheet.names() : session.book.kept.names);

const find = (scope: Scope, name: unknown): HostObject | null => {
  const wanted = String(name).toLowerCase();
  const found = list(scope).find((known) => known.name.toLowerCase() === wanted);
  return found ? hostObject(nameMembers, { ...scope, name: found.name }) : null;
};

const current = (self: Name): SheetName => {
  const found = list(self).find(({ name }) => name === self.name);
  if (!found) throw new HostError('ItemNotFound', 'NamedItem');
  return found;
};

const cells = (self: Name): HostObject | null => {
  const { area } = current(self);
  const sheet = self.sheet ?? self.session.book.active();
  return area && hostObject(rangeMembers, new Region(self.session.book, sheet, [area]));
};

const formula = (self: Name): string => {
  const { area } = current(self);
  const sheet = quoted((self.sheet ?? self.session.book.active()).name());
  return area ? `=${sheet}!${formatArea(area, '$')}` : `=${sheet}!#REF!`;
};

const nameMembers: Members<Name> = {
  name: 'NamedItem',
  properties: {
    Name: { get: ({ name }) => name },
    Formula: { get: formula },
    Type: { get: (self) => (current(self).area ? 'Range' : 'Error') },
    Value: { get: (self) => (current(self).area ? formula(self).slice(1) : '#REF!') },
    Visible: { get: () => true },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Comment: { get: (self) => current(self).comment },
  },
  methods: {
    GetRange: (self) => {
      const found = cells(self);
      if (!found) throw new HostError('InvalidReference', 'NamedItem.getRange');
      return found;
    },
    GetRangeOrNullObject: cells,
    Delete: ({ session, sheet, name }) => {
      if (sheet) sheet.removeName(name);
      else session.book.kept.names = session.book.kept.names.filter((known) => known.name !== name);
    },
  },
};

export const namesMembers: Members<Scope> = {
  name: 'NamedItemCollection',
  items: (scope) => list(scope).map(({ name }) => hostObject(nameMembers, { ...scope, name })),
  item: find,
  methods: {
    Add: (scope, name, reference, comment) => {
      const area = reference instanceof Region ? reference.area : parseArea(String(reference));
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(String(name)) || !area)
        throw new HostError('InvalidArgument', 'NamedItemCollection.add');
      if (find(scope, name)) throw new HostError('ItemAlreadyExists', 'NamedItemCollection.add');
      const added = { name: String(name), area, comment: String(comment ?? '') };
      if (scope.sheet) scope.sheet.addName(added);
      else scope.session.book.kept.names = [...scope.session.book.kept.names, added];
      return find(scope, name);
    },
    GetCount: (scope) => list(scope).length,
    GetItemOrNullObject: find,
  },
};
