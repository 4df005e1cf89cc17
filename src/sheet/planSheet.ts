import type { Profile } from '../appendix/profile';
import type { Edition, FormLine } from '../appendix/types';
import { sheetText } from '../text/vi/sheet';
import { cellName, noteName } from './cellName';
import { marksOf } from './marksOf';
import { rowHeight } from './rowHeight';
import { styles } from './styles';
import type { AppendixStyle, Place, PlanCell, PlanRow, SheetPlan } from './types';
import { validationsOf } from './validationsOf';

type Row = PlanRow<AppendixStyle>;

/** The figures and notes to stand in the sheet; an absent one leaves its cell empty. */
export type Filling = Readonly<Record<string, { readonly value: string | number | null; readonly note?: string }>>;

const titleRows = 4;
const headerRows = 2;
export const firstLine = titleRows + headerRows;

/** Describes the appendix as a sheet: title block, two-row header, and one row for each of the form's lines. */
export function planSheet(edition: Edition, profile: Profile, filling: Filling = {}): SheetPlan<AppendixStyle> {
  const { columns } = edition.layout;
  const places = placesOf(edition);
  const rows = [
    ...titleBlock(edition, profile),
    ...header(edition),
    ...edition.lines.map((line) => lineRow(line, filling, columns)),
  ];
  return {
    name: sheetText.sheetName(profile.period),
    font: edition.layout.font,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    merges: [
      ...[0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: columns.length })),
      ...headerMerges(edition),
    ],
    styles,
    validations: validationsOf(edition, places),
    marks: marksOf(edition, profile.references, places),
    names: namesOf(edition, places),
    print: {
      titleRows: { first: titleRows, last: titleRows + headerRows - 1 },
      area: { row: 0, column: 0, rows: rows.length, columns: columns.length },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    },
    frozenRows: firstLine,
  };
}

/** A name for each figure cell, and for the notes that painted rules look at. */
function namesOf({ layout, rules }: Edition, places: ReadonlyMap<string, Place>): SheetPlan['names'] {
  const column = layout.columns.findIndex(({ key }) => key === 'note');
  const noted = rules.flatMap((rule) => (rule.kind === 'follows' ? rule.when : []));
  return [
    ...[...places].map(([code, place]) => ({ name: cellName(code), ...place })),
    ...noted.map((code) => ({ name: noteName(code), row: places.get(code)!.row, column })),
  ];
}

/** Where each indicator's figure stands. */
export function placesOf(edition: Edition): ReadonlyMap<string, Place> {
  const column = edition.layout.columns.findIndex(({ key }) => key === 'figure');
  return new Map(
    edition.lines.flatMap((line, index) =>
      line.kind === 'group' ? [] : [[line.id, { row: firstLine + index, column }] as const],
    ),
  );
}

function titleBlock(edition: Edition, profile: Profile): readonly Row[] {
  const period = sheetText.period(profile.period);
  return [
    { cells: [{ value: sheetText.caption, style: 'caption' }], height: 20 },
    { cells: [{ value: edition.layout.title.replace('{period}', period).toUpperCase(), style: 'title' }], height: 20 },
    { cells: [{ value: sheetText.attached(profile), style: 'attached' }], height: 36 },
    { cells: [], height: 9 },
  ];
}

/** "Kết quả thống kê" stands over the unit and figure columns; the other headings span both rows. */
function header({ layout }: Edition): readonly Row[] {
  const under = (key: string) => key === 'unit' || key === 'figure';
  const cells = (value: (column: (typeof layout.columns)[number]) => string | null): PlanCell<AppendixStyle>[] =>
    layout.columns.map((column) => ({ value: value(column), style: 'header' }));
  return [
    {
      cells: cells(({ key, heading }) => (under(key) ? (key === 'unit' ? layout.spanned : null) : heading)),
      height: 18,
    },
    { cells: cells(({ key, heading }) => (under(key) ? heading : null)), height: 18 },
  ];
}

function headerMerges({ layout }: Edition) {
  return layout.columns.flatMap(({ key }, column) => {
    if (key === 'unit') return [{ row: titleRows, column, rows: 1, columns: 2 }];
    return key === 'figure' ? [] : [{ row: titleRows, column, rows: headerRows, columns: 1 }];
  });
}

function lineRow(line: FormLine, filling: Filling, columns: Edition['layout']['columns']): Row {
  const cells = lineCells(line, filling);
  const texts = cells.map(({ value, style }, column) => ({
    text: String(value ?? ''),
    width: columns[column]?.width ?? 0,
    bold: styles[style].bold ?? false,
  }));
  return { cells, height: rowHeight(texts), fitted: true };
}

function lineCells(line: FormLine, filling: Filling): readonly PlanCell<AppendixStyle>[] {
  if (line.kind === 'group')
    return [
      { value: line.printed, style: 'groupNumber' },
      { value: line.label, style: 'groupLabel' },
      { value: null, style: 'groupCell' },
      { value: null, style: 'groupCell' },
      { value: null, style: 'groupCell' },
    ];
  const filled = filling[line.id];
  const italics = Array.isArray(line.italic) ? { italics: line.italic as readonly string[] } : {};
  return [
    { value: line.printed || null, style: 'number' },
    { value: line.label, style: line.italic === 'all' ? 'labelItalic' : 'label', ...italics },
    { value: line.unitPrinted || null, style: 'unit' },
    { value: filled?.value ?? null, style: line.kind },
    { value: filled?.note ?? null, style: 'note' },
  ];
}
