import { declaration, element, spreadsheetml } from '../../ooxml/xml';
import { markColours } from '../markColours';
import type { SheetPlan, Style } from '../types';

const argb = (colour: string) => colour.replace('#', 'FF');
const firstCustomFormat = 164;
const builtIn: Readonly<Record<string, number>> = { General: 0, '0': 1, '#,##0': 3, '@': 49 };

/** A workbook's style table, and the index of each plan's styles in it. */
export interface StyleTable {
  readonly xml: string;
  index(plan: SheetPlan, style: string): number;
}

export function styleTable(plans: readonly SheetPlan[]): StyleTable {
  const cells = new Map<string, number>();
  const table = new Tables();
  const formats: string[] = [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })];
  for (const plan of plans)
    for (const [name, style] of Object.entries(plan.styles)) {
      cells.set(keyOf(plan, name), formats.length);
      formats.push(table.cellFormat(style, plan.font));
    }
  return { xml: table.xml(formats), index: (plan, style) => cells.get(keyOf(plan, style)) ?? 0 };
}

const keyOf = (plan: SheetPlan, style: string) => `${plan.name}\n${style}`;

class Tables {
  private readonly fonts = ['<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>'];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>', thinBorder()];
  private readonly numberFormats: string[] = [];

  cellFormat(style: Style, font: string): string {
    const alignment = element('alignment', {
      horizontal: style.align,
      vertical: 'center',
      wrapText: style.wrap || undefined,
    });
    const protection = style.unlocked ? element('protection', { locked: false }) : '';
    return element(
      'xf',
      {
        numFmtId: this.numberFormat(style.format ?? 'General'),
        fontId: indexIn(this.fonts, fontXml(style, font)),
        fillId: style.fill ? indexIn(this.fills, fillXml(style.fill)) : 0,
        borderId: style.border ? 1 : 0,
        xfId: 0,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
        applyProtection: true,
      },
      alignment + protection,
    );
  }

  xml(formats: readonly string[]): string {
    const numberFormats = this.numberFormats.map((formatCode, index) =>
      element('numFmt', { numFmtId: firstCustomFormat + index, formatCode }),
    );
    const tables = [
      numberFormats.length > 0 ? list('numFmts', numberFormats) : '',
      list('fonts', this.fonts),
      list('fills', this.fills),
      list('borders', this.borders),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', formats),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list('dxfs', [markXml('error'), markXml('warning')]),
    ];
    return declaration + element('styleSheet', { xmlns: spreadsheetml }, tables.join(''));
  }

  private numberFormat(code: string): number {
    return builtIn[code] ?? firstCustomFormat + indexIn(this.numberFormats, code);
  }
}

function indexIn(items: string[], item: string): number {
  const found = items.indexOf(item);
  return found >= 0 ? found : items.push(item) - 1;
}

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, items.join(''));
}

function fontXml({ bold, italic, size }: Style, name: string): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${element('sz', { val: size })}${element('name', { val: name })}<family val="1"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid">${element('fgColor', { rgb: argb(colour) })}<bgColor indexed="64"/></patternFill></fill>`;
}

function thinBorder(): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => element(side, { style: 'thin' }, '<color auto="1"/>'));
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** In a differential format the ground is the background colour. */
function markXml(severity: keyof typeof markColours): string {
  const { fill, font } = markColours[severity];
  return `<dxf><font><b/>${severity === 'warning' ? '<i/>' : ''}${element('color', { rgb: argb(font) })}</font><fill><patternFill>${element('bgColor', { rgb: argb(fill) })}</patternFill></fill></dxf>`;
}
