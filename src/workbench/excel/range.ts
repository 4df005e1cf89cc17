import type { Area } from '../../sheet/types';
import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { between, intersection, wholeSheet } from './address';
import type { CellValue } from './book';
import { conditionalFormatsMembers } from './conditionalFormats';
import { dataValidationMembers } from './dataValidation';
import { rangeFormatMembers } from './rangeFormat';
import { Region } from './region';

const shown = (region: Region): HostObject => hostObject(rangeMembers, region);
const at = (region: Region, area: Area): HostObject => shown(region.of(area));

/** One value for all cells, or a table of the range's own size. */
function table(region: Region, given: unknown): (CellValue | null)[][] {
  const { rows, columns } = region.area;
  if (!Array.isArray(given))
    return Array.from({ length: rows }, () => new Array<CellValue | null>(columns).fill(given as CellValue));
  const fits = given.length === rows && given.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw new HostError('InvalidArgument', 'Range.values');
  return given as (CellValue | null)[][];
}

function write(region: Region, given: unknown): void {
  region.refuseIfProtected(true);
  const { row, column } = region.area;
  const format = (down: number, across: number) => region.sheet.look(row + down, column + across).numberFormat;
  const read = table(region, given).map((line, down) =>
    line.map((value, across) => (typeof value === 'string' ? asTyped(value, () => format(down, across)) : value)),
  );
  region.sheet.write(region.area, read);
}

/** Excel reads a text that is given as a value as if it had been typed: "3.1" becomes a number, but not in a text cell. */
function asTyped(value: string, format: () => string | undefined): CellValue {
  if (/^\s*-?\d+\.?\d*\s*$/.test(value) && format() !== '@') return Number(value);
  return value.startsWith("'") ? value.slice(1) : value;
}

function formats(region: Region, given: unknown): void {
  const { row, column } = region.area;
  for (const [down, line] of table(region, given).entries())
    for (const [across, numberFormat] of line.entries())
      if (numberFormat !== null)
        region
          .of({ row: row + down, column: column + across, rows: 1, columns: 1 })
          .paint({ numberFormat: String(numberFormat) });
}

/** The part of a region that holds something, drawn as tight as it goes. */
export function usedWithin(region: Region, valuesOnly: boolean): Region | null {
  const used = region.sheet.usedArea(valuesOnly);
  const within = used && intersection(used, region.area);
  if (!within || !valuesOnly) return within && region.of(within);
  const values = region.sheet.values(within);
  const rows = values.flatMap((line, place) => (line.some((value) => value !== '') ? [place] : []));
  const columns = values.flatMap((line) => line.flatMap((value, place) => (value !== '' ? [place] : [])));
  if (rows.length === 0) return null;
  return region.of(
    between(
      within.row + Math.min(...rows),
      within.column + Math.min(...columns),
      within.row + Math.max(...rows),
      within.column + Math.max(...columns),
    ),
  );
}

const hiddenIs = (what: 'rows' | 'columns') => ({
  get: ({ sheet, area }: Region) => sheet.isHidden(what === 'rows' ? area.row : area.column, what),
  set: ({ sheet, area }: Region, value: unknown) => sheet.hide(area, what, value === true),
});

const numberFormats = ({ sheet, area }: Region) =>
  sheet
    .values(area)
    .map((line, row) =>
      line.map((_, column) => sheet.look(area.row + row, area.column + column).numberFormat ?? 'General'),
    );

const valueType = (value: CellValue): string =>
  value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'string' ? 'String' : 'Boolean';

export const rangeMembers: Members<Region> = {
  name: 'Range',
  kept: true,
  properties: {
    Address: { get: (region) => region.address },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => area.rows * area.columns },
    Values: { get: ({ sheet, area }) => sheet.values(area), set: write },
    Formulas: { get: ({ sheet, area }) => sheet.formulas(area), set: write },
    Text: { get: ({ sheet, area }) => sheet.texts(area) },
    ValueTypes: { get: ({ sheet, area }) => sheet.values(area).map((line) => line.map(valueType)) },
    NumberFormat: { get: numberFormats, set: formats },
    RowHidden: hiddenIs('rows'),
    ColumnHidden: hiddenIs('columns'),
  },
  children: {
    Format: (region) => hostObject(rangeFormatMembers, region),
    ConditionalFormats: (region) => hostObject(conditionalFormatsMembers, region),
    DataValidation: (region) => hostObject(dataValidationMembers, region),
  },
  methods: {
    GetCell: (region, row, column) =>
      at(region, {
        row: region.area.row + Number(row),
        column: region.area.column + Number(column),
        rows: 1,
        columns: 1,
      }),
    GetRow: (region, row) => at(region, { ...region.area, row: region.area.row + Number(row), rows: 1 }),
    GetColumn: (region, column) =>
      at(region, { ...region.area, column: region.area.column + Number(column), columns: 1 }),
    GetEntireRow: (region) => at(region, { ...region.area, column: 0, columns: wholeSheet.columns }),
    GetEntireColumn: (region) => at(region, { ...region.area, row: 0, rows: wholeSheet.rows }),
    GetOffsetRange: (region, down, across) =>
      at(region, { ...region.area, row: region.area.row + Number(down), column: region.area.column + Number(across) }),
    GetResizedRange: (region, down, across) =>
      at(region, {
        ...region.area,
        rows: region.area.rows + Number(down),
        columns: region.area.columns + Number(across),
      }),
    GetBoundingRect: (region, other) => {
      const [left, right] = [region.area, other instanceof Region ? other.area : region.area];
      const row = Math.min(left.row, right.row);
      const column = Math.min(left.column, right.column);
      const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
      const columns = Math.max(left.column + left.columns, right.column + right.columns) - column;
      return at(region, { row, column, rows, columns });
    },
    GetIntersectionOrNullObject: (region, other) => {
      const common = other instanceof Region ? intersection(region.area, other.area) : null;
      return common && at(region, common);
    },
    GetUsedRange: (region, valuesOnly) =>
      shown(usedWithin(region, valuesOnly === true) ?? region.of({ ...region.area, rows: 1, columns: 1 })),
    GetUsedRangeOrNullObject: (region, valuesOnly) => {
      const used = usedWithin(region, valuesOnly === true);
      return used && shown(used);
    },
    Merge: ({ sheet, area }, across) => {
      if (across !== true) return sheet.merge(area);
      for (let row = area.row; row < area.row + area.rows; row++) sheet.merge({ ...area, row, rows: 1 });
    },
    Unmerge: ({ sheet, area }) => sheet.unmerge(area),
    Select: ({ book, sheet, area }) => book.select(sheet, area),
    Clear: (region, applyTo) => {
      if (applyTo !== undefined && applyTo !== 'Contents') throw new HostError('ApiNotFound', 'Range.clear');
      write(region, '');
    },
    Insert: (region, shift) => {
      wholeRowsOnly(region, shift, 'Down');
      region.sheet.insertRows(region.area.row, region.area.rows);
      return shown(region);
    },
    Delete: (region, shift) => {
      wholeRowsOnly(region, shift, 'Up');
      region.sheet.deleteRows(region.area.row, region.area.rows);
    },
    _ValidateArraySize: (region, rows, columns) => {
      if (region.area.rows !== rows || region.area.columns !== columns)
        throw new HostError('InvalidArgument', 'Range.values');
    },
  },
};

function wholeRowsOnly({ area }: Region, shift: unknown, wanted: string): void {
  if (shift !== wanted || area.columns < wholeSheet.columns) throw new HostError('ApiNotFound', 'Range.insert');
}
