import { element } from '../../ooxml/xml';
import { border } from './properties';

export interface Cell {
  readonly width: number;
  /** Paragraphs; a cell without any holds an empty one. */
  readonly content: string;
  readonly align?: 'top' | 'center';
  /** Columns it stands over. */
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated on every page. */
  readonly head?: boolean;
}

interface TableLook {
  readonly widths: readonly number[];
  readonly lined: boolean;
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const cellMargin = 70;

/** A table as wide as its columns, whose rows never split over pages (ECMA-376 17.4: CT_Tbl, CT_TblPr). */
export function table({ widths, lined }: TableLook, rows: readonly Row[]): string {
  const margin = lined ? cellMargin : 0;
  const properties = [
    element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
    lined ? element('w:tblBorders', {}, sides.map((side) => border(`w:${side}`, 4)).join('')) : '',
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, ['w:left', 'w:right'].map((side) => length(side, margin)).join('')),
  ].join('');
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width })).join('');
  const content = element('w:tblPr', {}, properties) + element('w:tblGrid', {}, grid);
  return element('w:tbl', {}, content + rows.map(row).join(''));
}

/** Blocks side by side: a table without lines. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const cells = (contents: readonly string[]) =>
    contents.map((content, index) => ({ content, width: widths[index] ?? 0 }));
  return table(
    { widths, lined: false },
    rows.map((contents) => ({ cells: cells(contents) })),
  );
}

function row({ cells, head }: Row): string {
  const properties = element('w:cantSplit') + (head ? element('w:tblHeader') : '');
  return element('w:tr', {}, element('w:trPr', {}, properties) + cells.map(cell).join(''));
}

function cell({ width, content, align = 'top', span, merge }: Cell): string {
  const properties = [
    length('w:tcW', width),
    span ? element('w:gridSpan', { 'w:val': span }) : '',
    merge ? element('w:vMerge', { 'w:val': merge }) : '',
    element('w:vAlign', { 'w:val': align }),
  ].join('');
  return element('w:tc', {}, element('w:tcPr', {}, properties) + (content || element('w:p')));
}

const length = (name: string, twips: number) => element(name, { 'w:w': twips, 'w:type': 'dxa' });
