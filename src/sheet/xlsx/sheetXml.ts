import { declaration, element, escapeXml, spreadsheetml } from '../../ooxml/xml';
import { addressOf, areaAddress } from '../address';
import type { Area, Mark, PlanCell, PlanRow, PlanValidation, PrintSetup, SheetPlan } from '../types';
import type { StyleTable } from './stylesXml';

const addresses = (areas: readonly Area[]) => areas.map(areaAddress).join(' ');
/** Inches: SpreadsheetML's margins. */
const inches = (millimetres: number) => Number((millimetres / 25.4).toFixed(4));

/** One worksheet part; the order of its children is that of the schema (CT_Worksheet, ECMA-376 18.3.1.99). */
export function sheetXml(plan: SheetPlan, table: StyleTable, selected: boolean): string {
  const children = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element('dimension', { ref: areaAddress(plan.print.area) }),
    element('sheetViews', {}, view(plan, selected)),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    element(
      'cols',
      {},
      plan.columns
        .map(({ width }, index) => element('col', { min: index + 1, max: index + 1, width, customWidth: true }))
        .join(''),
    ),
    element('sheetData', {}, plan.rows.map((row, index) => rowXml(plan, table, row, index)).join('')),
    plan.merges.length > 0
      ? element(
          'mergeCells',
          { count: plan.merges.length },
          plan.merges.map((area) => element('mergeCell', { ref: areaAddress(area) })).join(''),
        )
      : '',
    plan.marks.map(markXml).join(''),
    plan.validations.length > 0
      ? element('dataValidations', { count: plan.validations.length }, plan.validations.map(validationXml).join(''))
      : '',
    printXml(plan.print),
  ];
  return declaration + element('worksheet', { xmlns: spreadsheetml }, children.join(''));
}

function view({ frozenRows }: SheetPlan, selected: boolean): string {
  const frozen =
    frozenRows > 0
      ? element('pane', {
          ySplit: frozenRows,
          topLeftCell: `A${frozenRows + 1}`,
          activePane: 'bottomLeft',
          state: 'frozen',
        })
      : '';
  return element('sheetView', { showGridLines: false, tabSelected: selected || undefined, workbookViewId: 0 }, frozen);
}

function rowXml(plan: SheetPlan, table: StyleTable, { cells, height, fitted }: PlanRow, row: number): string {
  const written = cells.map((cell, column) => cellXml(cell, table.index(plan, cell.style), addressOf({ row, column })));
  return element('row', { r: row + 1, ht: height, customHeight: fitted ? undefined : true }, written.join(''));
}

function cellXml({ value, italics = [] }: PlanCell, s: number, r: string): string {
  if (value === null) return element('c', { r, s });
  if (typeof value === 'number' && Number.isFinite(value))
    return element('c', { r, s }, element('v', {}, String(value)));
  const said = String(value);
  const text = italics.length > 0 ? runs(said, italics) : textXml(said);
  return element('c', { r, s, t: 'inlineStr' }, element('is', {}, text));
}

/** What looks like Excel's own escape in a text is marked as meant (ST_Xstring). */
function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'))}</t>`;
}

/** The text cut into runs, the named parts in italics. */
function runs(text: string, italics: readonly string[]): string {
  const marked = italics.reduce((rest, part) => rest.replace(part, `\u0000${part}\u0000`), text);
  return marked
    .split('\u0000')
    .map((part, index) => ({ part, italic: index % 2 === 1 }))
    .filter(({ part }) => part !== '')
    .map(
      ({ part, italic }) =>
        `<r><rPr>${italic ? '<i/>' : ''}<sz val="12"/><rFont val="Times New Roman"/><family val="1"/></rPr>${textXml(part)}</r>`,
    )
    .join('');
}

function markXml({ areas, formula, severity }: Mark, index: number): string {
  const rule = element(
    'cfRule',
    { type: 'expression', dxfId: severity === 'error' ? 0 : 1, priority: index + 1 },
    element('formula', {}, escapeXml(formula.slice(1))),
  );
  return element('conditionalFormatting', { sqref: addresses(areas) }, rule);
}

function validationXml(validation: PlanValidation): string {
  const { areas, promptTitle, prompt, errorTitle, error, kind } = validation;
  const shared = {
    type: kind,
    errorStyle: 'warning',
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle,
    error,
    promptTitle,
    prompt,
    sqref: addresses(areas),
  };
  const formulas = (...all: readonly (string | number)[]) =>
    all.map((one, index) => element(`formula${index + 1}`, {}, escapeXml(String(one)))).join('');
  if (validation.kind === 'list')
    return element('dataValidation', shared, formulas(`"${validation.values.join(',')}"`));
  if (validation.kind === 'whole')
    return element('dataValidation', { ...shared, operator: 'greaterThanOrEqual' }, formulas(validation.minimum));
  return element(
    'dataValidation',
    { ...shared, operator: 'between' },
    formulas(validation.minimum, validation.maximum),
  );
}

/** A4 upright, one page wide; page numbers stand in the top margin and not on page 1 (Decree 30/2020, annex I). */
function printXml({ margins }: PrintSetup): string {
  const { top, bottom, left, right } = margins;
  return [
    element('printOptions', { horizontalCentered: true }),
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: 0.4,
      footer: 0.3,
    }),
    element('pageSetup', { paperSize: 9, orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 }),
    element(
      'headerFooter',
      { differentFirst: true },
      '<oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>',
    ),
  ].join('');
}
