import { asList, type XmlNode } from '../../sheet/xlsx/asList';
import { readStyles } from '../../sheet/xlsx/readStyles';
import type { SheetMark } from '../excel/book';
import type { Edge, Line, Look } from '../excel/look';
import { attribute, isSet, nodeIn } from './fileParts';

export interface FileLooks {
  /** By the style number of cells. */
  readonly cells: readonly Look[];
  /** By the number that conditional formats give. */
  readonly marks: readonly SheetMark['look'][];
}

/** Colours of a theme would need the theme: such text is drawn black, such a fill left out. */
const colour = (node: XmlNode | undefined): string | undefined => {
  const argb = attribute(node, 'rgb');
  return argb && `#${argb.slice(-6).toUpperCase()}`;
};

const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const fontOf = (font: XmlNode | undefined): Look => {
  const shown = (name: string) => Boolean(nodeIn(font, name)) && attribute(nodeIn(font, name), 'val') !== '0';
  const color = colour(nodeIn(font, 'color'));
  return {
    ...(attribute(nodeIn(font, 'name'), 'val') ? { font: String(attribute(nodeIn(font, 'name'), 'val')) } : {}),
    ...(attribute(nodeIn(font, 'sz'), 'val') ? { size: Number(attribute(nodeIn(font, 'sz'), 'val')) } : {}),
    bold: shown('b'),
    italic: shown('i'),
    ...(color ? { color } : {}),
  };
};

const bordersOf = (border: XmlNode | undefined): Partial<Record<Edge, Line>> =>
  Object.fromEntries(
    (['top', 'bottom', 'left', 'right'] as const).flatMap((edge) => {
      const known = lines[attribute(nodeIn(border, edge), 'style') ?? ''];
      const color = colour(nodeIn(nodeIn(border, edge), 'color')) ?? '#000000';
      return known ? [[edge, { style: known[0], weight: known[1], color }]] : [];
    }),
  );

export function readLooks(styles: XmlNode): FileLooks {
  const formats = readStyles(styles);
  const table = (name: string, one: string) => asList(nodeIn(styles, name)?.[one]);
  const [fonts, fills, borders] = [table('fonts', 'font'), table('fills', 'fill'), table('borders', 'border')];
  const cells = table('cellXfs', 'xf').map((xf, index): Look => {
    const place = (name: string) => Number(attribute(xf, name) ?? 0);
    const pattern = nodeIn(fills[place('fillId')], 'patternFill');
    const fill = attribute(pattern, 'patternType') === 'solid' ? colour(nodeIn(pattern, 'fgColor')) : undefined;
    const alignment = nodeIn(xf, 'alignment');
    const locked = attribute(nodeIn(xf, 'protection'), 'locked');
    return {
      ...fontOf(fonts[place('fontId')]),
      ...(fill ? { fill } : {}),
      borders: bordersOf(borders[place('borderId')]),
      horizontal: capital(attribute(alignment, 'horizontal') ?? 'general'),
      vertical: capital(attribute(alignment, 'vertical') ?? 'bottom'),
      wrap: isSet(alignment, 'wrapText'),
      numberFormat: formats[index] ?? 'General',
      ...(locked === '0' || locked === 'false' ? { locked: false } : {}),
    };
  });
  const marks = table('dxfs', 'dxf').map((dxf): SheetMark['look'] => {
    const pattern = nodeIn(nodeIn(dxf, 'fill'), 'patternFill');
    const fill = colour(nodeIn(pattern, 'bgColor')) ?? colour(nodeIn(pattern, 'fgColor'));
    const { color, bold, italic } = fontOf(nodeIn(dxf, 'font'));
    return {
      ...(fill ? { fill } : {}),
      ...(color ? { color } : {}),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    };
  });
  return { cells, marks };
}
