import { childNamed, childrenNamed, type XmlElement } from '../../ooxml/XmlElement';
import type { Area } from '../../sheet/types';
import { parseArea } from '../excel/address';
import type { Sheet } from '../excel/book';
import type { FileLooks } from './fileLooks';
import { attribute, isSet, textIn } from './fileParts';

/** Office.js gives the width of columns in points: a character is 7 pixels, the padding of a cell 5. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const areasOf = (list: string | undefined): readonly Area[] =>
  (list ?? '').split(' ').flatMap((address) => parseArea(address) ?? []);

/** Gives an empty sheet the look and the rules of a worksheet in a file. */
export function fillSheet(sheet: Sheet, worksheet: XmlElement, looks: FileLooks): void {
  for (const column of childrenNamed(childNamed(worksheet, 'cols'), 'col')) fillColumn(sheet, column);
  for (const row of childrenNamed(childNamed(worksheet, 'sheetData'), 'row')) fillRow(sheet, row, looks);
  for (const merge of childrenNamed(childNamed(worksheet, 'mergeCells'), 'mergeCell'))
    for (const area of areasOf(attribute(merge, 'ref'))) sheet.merge(area);
  // Each one added goes before those already there.
  for (const format of childrenNamed(worksheet, 'conditionalFormatting').toReversed()) fillMarks(sheet, format, looks);
  for (const rule of childrenNamed(childNamed(worksheet, 'dataValidations'), 'dataValidation'))
    fillValidation(sheet, rule);
  const [view] = childrenNamed(childNamed(worksheet, 'sheetViews'), 'sheetView');
  const frozen = Number(attribute(childNamed(view, 'pane'), 'ySplit') ?? 0);
  if (frozen > 0) sheet.freezeRows(frozen);
  sheet.kept.showGridlines = attribute(view, 'showGridLines') === undefined || isSet(view, 'showGridLines');
  fillPage(sheet, worksheet);
}

function fillColumn(sheet: Sheet, column: XmlElement): void {
  const [first, last] = [Number(attribute(column, 'min')) - 1, Number(attribute(column, 'max')) - 1];
  // Styled columns run to the sheet's far end.
  const area = { row: 0, column: first, rows: 1, columns: Math.min(last, 25) - first + 1 };
  if (area.columns < 1) return;
  const width = attribute(column, 'width');
  if (width) sheet.setColumnWidth(area, pointsOf(Number(width)));
  if (isSet(column, 'hidden')) sheet.hide(area, 'columns', true);
}

function fillRow(sheet: Sheet, row: XmlElement, looks: FileLooks): void {
  const place = Number(attribute(row, 'r')) - 1;
  const area = { row: place, column: 0, rows: 1, columns: 1 };
  const height = attribute(row, 'ht');
  if (height) sheet.setRowHeight(area, Number(height));
  if (isSet(row, 'hidden')) sheet.hide(area, 'rows', true);
  for (const cell of childrenNamed(row, 'c')) {
    const [at] = areasOf(attribute(cell, 'r'));
    const look = looks.cells[Number(attribute(cell, 's') ?? 0)];
    if (at && look) sheet.paint(at, look);
  }
}

/** After the values, which hold what the formulas came to when the file was saved. */
export function fillFormulas(sheet: Sheet, worksheet: XmlElement): void {
  for (const row of childrenNamed(childNamed(worksheet, 'sheetData'), 'row'))
    for (const cell of childrenNamed(row, 'c')) {
      const [at] = areasOf(attribute(cell, 'r'));
      const formula = textIn(cell, 'f');
      if (at && formula) sheet.write(at, [[`=${formula}`]]);
    }
}

function fillMarks(sheet: Sheet, format: XmlElement, looks: FileLooks): void {
  for (const rule of childrenNamed(format, 'cfRule')) {
    if (attribute(rule, 'type') !== 'expression') continue;
    const mark = sheet.addMark(areasOf(attribute(format, 'sqref')));
    const look = looks.marks[Number(attribute(rule, 'dxfId') ?? 0)] ?? {};
    sheet.changeMark(mark, { formula: `=${textIn(rule, 'formula')}`, look });
  }
}

function fillValidation(sheet: Sheet, rule: XmlElement): void {
  const bounds = {
    formula1: textIn(rule, 'formula1'),
    ...(textIn(rule, 'formula2') ? { formula2: textIn(rule, 'formula2') } : {}),
    operator: operatorOf(attribute(rule, 'operator') ?? 'between'),
  };
  const list = { inCellDropDown: true, source: bounds.formula1.replace(/^"|"$/g, '') };
  const kinds: Readonly<Record<string, Record<string, unknown>>> = {
    whole: { wholeNumber: bounds },
    decimal: { decimal: bounds },
    list: { list },
  };
  const native = kinds[attribute(rule, 'type') ?? ''];
  if (!native) return;
  const words = (title: string, message: string) => ({
    title: attribute(rule, title) ?? '',
    message: attribute(rule, message) ?? '',
  });
  sheet.validate(areasOf(attribute(rule, 'sqref')), {
    rule: native,
    prompt: { showPrompt: true, ...words('promptTitle', 'prompt') },
    errorAlert: {
      showAlert: true,
      style: attribute(rule, 'errorStyle') === 'warning' ? 'Warning' : 'Stop',
      ...words('errorTitle', 'error'),
    },
    ignoreBlanks: isSet(rule, 'allowBlank'),
  });
}

const operatorOf = (name: string): string =>
  ({
    equal: 'EqualTo',
    notEqual: 'NotEqualTo',
    greaterThanOrEqual: 'GreaterThanOrEqualTo',
    lessThanOrEqual: 'LessThanOrEqualTo',
  })[name] ?? name.charAt(0).toUpperCase() + name.slice(1);

function fillPage({ kept }: Sheet, worksheet: XmlElement): void {
  const margins = childNamed(worksheet, 'pageMargins');
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const inches = attribute(margins, side);
    if (inches) kept.page[`${side}Margin`] = Number(inches) * 72;
  }
  const orientation = attribute(childNamed(worksheet, 'pageSetup'), 'orientation');
  if (orientation) kept.page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  kept.page.centerHorizontally = isSet(childNamed(worksheet, 'printOptions'), 'horizontalCentered');
}
