import { markColours } from '../../sheet/markColours';
import type { Area, Mark, PlanValidation, SheetPlan, Style } from '../../sheet/types';
import type { Book, Sheet, SheetMark, SheetValidation } from '../excel/book';
import type { KeptBySheet } from '../excel/kept';
import type { Look } from '../excel/look';

/** The sheets as the project's own file writer takes them. */
export function plansOf(book: Book): readonly SheetPlan[] {
  return book.sheets().map(planOf);
}

function planOf(sheet: Sheet): SheetPlan {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const area: Area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const values = sheet.values(area);
  const styles: Record<string, Style> = {};
  let font = '';
  const rows = values.map((line, row) => ({
    height: sheet.rowHeight(row),
    cells: line.map((value, column) => {
      const look = sheet.look(row, column);
      if (value !== '') font ||= look.font ?? '';
      const style = styleOf(look);
      const name = JSON.stringify(style);
      styles[name] = style;
      return { value: value === '' ? null : typeof value === 'boolean' ? String(value) : value, style: name };
    }),
  }));
  return {
    name: sheet.name(),
    font: font || 'Calibri',
    columns: Array.from({ length: area.columns }, (_, column) => ({ width: characters(sheet.columnWidth(column)) })),
    rows,
    merges: sheet.merges(),
    styles,
    validations: sheet.validations().flatMap(validationOf),
    marks: sheet.marks().map(markOf),
    names: sheet
      .names()
      .flatMap(({ name, area: cell }) => (cell ? [{ name, row: cell.row, column: cell.column }] : [])),
    print: printOf(sheet.kept, area),
    frozenRows: sheet.frozenRows(),
  };
}

/** A character of the default font is 7 pixels wide, its cell has 5 pixels of padding. */
const characters = (points: number): number => Math.max(0, Number(((points / 0.75 - 5) / 7).toFixed(2)));

const alignments: Readonly<Record<string, Style['align']>> = { Center: 'center', Right: 'right' };

function styleOf(look: Look): Style {
  return {
    size: look.size ?? 11,
    align: alignments[look.horizontal ?? ''] ?? 'left',
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.wrap ? { wrap: true } : {}),
    ...(Object.values(look.borders ?? {}).some(({ style }) => style !== 'None') ? { border: true } : {}),
    ...(look.locked === false ? { unlocked: true } : {}),
    ...(look.numberFormat && look.numberFormat !== 'General' ? { format: look.numberFormat } : {}),
    ...(look.fill ? { fill: look.fill } : {}),
  };
}

const markOf = ({ id, areas, formula, look }: SheetMark): Mark => ({
  rule: id,
  areas,
  formula,
  severity: look.fill === markColours.warning.fill ? 'warning' : 'error',
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function validationOf({ areas, rule, prompt, errorAlert }: SheetValidation): PlanValidation[] {
  const words = {
    areas,
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
  };
  const [kind, given] = Object.entries(rule)[0] ?? [];
  const { formula1, formula2, source } = (given ?? {}) as Record<string, unknown>;
  if (kind === 'wholeNumber') return [{ ...words, kind: 'whole', minimum: Number(formula1) }];
  if (kind === 'decimal') return [{ ...words, kind, minimum: Number(formula1), maximum: Number(formula2) }];
  if (kind === 'list') return [{ ...words, kind, values: String(source).split(',').map(Number) }];
  return [];
}

const millimetres = (points: number): number => Number(((points / 72) * 25.4).toFixed(2));

function printOf({ page }: KeptBySheet, used: Area): SheetPlan['print'] {
  const { titleRows } = page;
  return {
    titleRows: titleRows && { first: titleRows.row, last: titleRows.row + titleRows.rows - 1 },
    area: page.printArea ?? used,
    margins: {
      top: millimetres(page.topMargin),
      bottom: millimetres(page.bottomMargin),
      left: millimetres(page.leftMargin),
      right: millimetres(page.rightMargin),
    },
  };
}
