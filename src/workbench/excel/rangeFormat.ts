import { hostObject, type Members, type Property } from '../protocol/hostObject';
import { bordersMembers } from './borders';
import type { Look } from './look';
import type { Region } from './region';

const colour = (value: unknown): string =>
  /^#[0-9a-f]{6}$/i.test(String(value)) ? String(value).toUpperCase() : String(value);

const look = <K extends keyof Look>(
  member: K,
  read: (value: unknown) => unknown = (value) => value,
): Property<Region> => ({
  get: (region) => region.uniform(member),
  set: (region, value) => region.paint({ [member]: read(value) } as Look),
});

const fontMembers: Members<Region> = {
  name: 'RangeFont',
  properties: {
    Name: look('font'),
    Size: look('size', Number),
    Bold: look('bold'),
    Italic: look('italic'),
    Underline: look('underline'),
    Color: look('color', colour),
  },
};

const fillMembers: Members<Region> = {
  name: 'RangeFill',
  properties: { Color: { ...look('fill', colour), get: (region) => region.uniform('fill') || '#FFFFFF' } },
  methods: { Clear: (region) => region.paint({ fill: '' }) },
};

const cellProtectionMembers: Members<Region> = {
  name: 'FormatProtection',
  properties: { Locked: look('locked') },
};

export const rangeFormatMembers: Members<Region> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: look('horizontal'),
    VerticalAlignment: look('vertical'),
    WrapText: look('wrap'),
    IndentLevel: look('indent', Number),
    ColumnWidth: {
      get: ({ sheet, area }) => sheet.columnWidth(area.column),
      set: ({ sheet, areas }, value) => {
        for (const area of areas) sheet.setColumnWidth(area, Number(value));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => sheet.rowHeight(area.row),
      set: ({ sheet, areas }, value) => {
        for (const area of areas) sheet.setRowHeight(area, Number(value));
      },
    },
  },
  children: {
    Font: (region) => hostObject(fontMembers, region),
    Fill: (region) => hostObject(fillMembers, region),
    Borders: (region) => hostObject(bordersMembers, region),
    Protection: (region) => hostObject(cellProtectionMembers, region),
  },
  methods: {
    AutofitRows: ({ sheet, visited }) => {
      for (const area of visited) sheet.fitRows(area);
    },
    AutofitColumns: ({ sheet, visited }) => {
      for (const area of visited) sheet.fitColumns(area);
    },
  },
};
