import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members, type Property } from '../protocol/hostObject';
import { intersection } from './address';
import type { Sheet, SheetMark } from './book';
import { rangeMembers } from './range';
import { rangeAreasMembers } from './rangeAreas';
import { Region } from './region';

interface Mark {
  readonly region: Region;
  readonly id: string;
}

const current = ({ region, id }: Mark): SheetMark => {
  const found = region.sheet.marks().find((mark) => mark.id === id);
  if (!found) throw new HostError('ItemNotFound', 'ConditionalFormat');
  return found;
};

const here = (region: Region): readonly SheetMark[] =>
  region.sheet
    .marks()
    .filter((mark) => mark.areas.some((area) => region.areas.some((other) => intersection(area, other))));

const look = (member: keyof SheetMark['look']): Property<Mark> => ({
  get: (mark) => current(mark).look[member] ?? null,
  set: (mark, value) =>
    mark.region.sheet.changeMark(current(mark), { look: { ...current(mark).look, [member]: value } }),
});

const fontMembers: Members<Mark> = {
  name: 'ConditionalRangeFont',
  properties: { Color: look('color'), Bold: look('bold'), Italic: look('italic') },
};

const fillMembers: Members<Mark> = { name: 'ConditionalRangeFill', properties: { Color: look('fill') } };

const formatMembers: Members<Mark> = {
  name: 'ConditionalRangeFormat',
  children: { Font: (mark) => hostObject(fontMembers, mark), Fill: (mark) => hostObject(fillMembers, mark) },
};

const ruleMembers: Members<Mark> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (mark) => current(mark).formula,
      set: (mark, value) => mark.region.sheet.changeMark(current(mark), { formula: String(value) }),
    },
  },
};

const customMembers: Members<Mark> = {
  name: 'CustomConditionalFormat',
  children: { Rule: (mark) => hostObject(ruleMembers, mark), Format: (mark) => hostObject(formatMembers, mark) },
};

const areas = (mark: Mark): Region => new Region(mark.region.book, mark.region.sheet, current(mark).areas);

const markMembers: Members<Mark> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: () => 'Custom' },
    Priority: { get: (mark) => place(mark.region.sheet, mark.id) },
    StopIfTrue: { get: () => false },
  },
  children: {
    Custom: (mark) => hostObject(customMembers, mark),
    CustomOrNullObject: (mark) => hostObject(customMembers, mark),
  },
  methods: {
    GetRange: (mark) => hostObject(rangeMembers, areas(mark)),
    GetRangeOrNullObject: (mark) => hostObject(rangeMembers, areas(mark)),
    GetRanges: (mark) => hostObject(rangeAreasMembers, areas(mark)),
    Delete: (mark) => mark.region.sheet.removeMark(current(mark)),
  },
};

const place = (sheet: Sheet, id: string): number => sheet.marks().findIndex((mark) => mark.id === id);

const find = (region: Region, id: unknown): HostObject | null =>
  here(region).some((mark) => mark.id === id) ? hostObject(markMembers, { region, id: String(id) }) : null;

/** Only formats by formula: the add-in ships no others. */
export const conditionalFormatsMembers: Members<Region> = {
  name: 'ConditionalFormatCollection',
  items: (region) => here(region).map(({ id }) => hostObject(markMembers, { region, id })),
  item: find,
  methods: {
    Add: (region, type) => {
      if (type !== 'Custom') throw new HostError('ApiNotFound', `ConditionalFormatCollection.add(${type})`);
      return hostObject(markMembers, { region, id: region.sheet.addMark(region.areas).id });
    },
    GetItemOrNullObject: find,
    GetCount: (region) => here(region).length,
    ClearAll: (region) => {
      for (const mark of here(region)) region.sheet.removeMark(mark);
    },
  },
};
