import {
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import { type Edge, type Line, type Look, plainLook } from '../look';

const horizontals: readonly [string, HorizontalAlign][] = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
];

const verticals: readonly [string, VerticalAlign][] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

const lines: readonly [style: string, weight: string, BorderStyleTypes][] = [
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

const edges: readonly [Edge, 't' | 'b' | 'l' | 'r'][] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

/** A change of look as Univer's style; Univer merges it into the cell's own, and null takes a part away. */
export function styleOf(look: Look): IStyleData {
  const style: IStyleData = {};
  if (look.font !== undefined) style.ff = look.font;
  if (look.size !== undefined) style.fs = look.size;
  if (look.bold !== undefined) style.bl = flag(look.bold);
  if (look.italic !== undefined) style.it = flag(look.italic);
  if (look.underline !== undefined) style.ul = { s: flag(look.underline !== 'None') };
  if (look.color !== undefined) style.cl = { rgb: look.color };
  if (look.fill !== undefined) style.bg = look.fill ? { rgb: look.fill } : null;
  if (look.numberFormat !== undefined) style.n = { pattern: look.numberFormat };
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  // Univer fits rows so tightly that marks below Vietnamese letters are cut off.
  if (look.wrap) style.pd = { t: 2, b: 4, l: 2, r: 2 };
  if (look.horizontal !== undefined) style.ht = found(horizontals, look.horizontal) ?? HorizontalAlign.UNSPECIFIED;
  if (look.vertical !== undefined) style.vt = found(verticals, look.vertical) ?? VerticalAlign.BOTTOM;
  if (look.borders) style.bd = Object.fromEntries(edges.flatMap(([edge, key]) => border(key, look.borders?.[edge])));
  return style;
}

function border(key: string, line: Line | undefined) {
  if (!line) return [];
  const known = lines.find(([style, weight]) => style === line.style && weight === line.weight);
  const kind = known?.[2] ?? lines.find(([style]) => style === line.style)?.[2];
  return [[key, kind ? { s: kind, cl: { rgb: line.color } } : null] as const];
}

const found = <T>(table: readonly (readonly [string, T])[], name: string): T | undefined =>
  table.find(([known]) => known === name)?.[1];

const named = <T>(table: readonly (readonly [string, T])[], value: T | null | undefined, otherwise: string): string =>
  table.find(([, known]) => known === value)?.[0] ?? otherwise;

export function lookOf(style: Nullable<IStyleData>): Look {
  if (!style) return plainLook;
  const borders = edges.flatMap(([edge, key]) => {
    const line = style.bd?.[key];
    const known = line && lines.find(([, , kind]) => kind === line.s);
    return known ? [[edge, { style: known[0], weight: known[1], color: line.cl?.rgb ?? '#000000' }] as const] : [];
  });
  return {
    font: style.ff ?? plainLook.font,
    size: style.fs ?? plainLook.size,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1 ? 'Single' : 'None',
    color: style.cl?.rgb ?? plainLook.color,
    fill: style.bg?.rgb ?? '',
    horizontal: named(horizontals, style.ht, plainLook.horizontal),
    vertical: named(verticals, style.vt, plainLook.vertical),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: 0,
    numberFormat: style.n?.pattern ?? 'General',
    locked: true,
    borders: Object.fromEntries(borders),
  };
}
