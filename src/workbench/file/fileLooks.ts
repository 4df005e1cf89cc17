import { childNamed, childrenNamed, type XmlElement } from '../../ooxml/XmlElement';
import { readStyles } from '../../sheet/xlsx/readStyles';
import type { SheetMark } from '../excel/book';
import type { Edge, Line, Look } from '../excel/look';
import { attribute, isSet } from './fileParts';

export interface FileLooks {
  /** By the style number of cells. */
  readonly cells: readonly Look[];
  /** By the number that conditional formats give. */
  readonly marks: readonly SheetMark['look'][];
}

/** Colours of a theme would need the theme: such text is drawn black, such a fill left out. */
const colour = (node: XmlElement | undefined): string | undefined => {
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

const fontOf = (font: XmlElement | undefined): Look => {
  const shown = (name: string) => Boolean(childNamed(font, name)) && attribute(childNamed(font, name), 'val') !== '0';
  const color = colour(childNamed(font, 'color'));
  return {
    ...(attribute(childNamed(font, 'name'), 'val') ? { font: String(attribute(childNamed(font, 'name'), 'val')) } : {}),
    ...(attribute(childNamed(font, 'sz'), 'val') ? { size: Number(attribute(childNamed(font, 'sz'), 'val')) } : {}),
    bold: shown('b'),
    italic: shown('i'),
    ...(color ? { color } : {}),
  };
};

const bordersOf = (border: XmlElement | undefined): Partial<Record<Edge, Line>> =>
  Object.fromEntries(
    (['top', 'bottom', 'left', 'right'] as const).flatMap((edge) => {
      const known = lines[attribute(childNamed(border, edge), 'style') ?? ''];
      const color = colour(childNamed(childNamed(border, edge), 'color')) ?? '#000000';
      return known ? [[edge, { style: known[0], weight: known[1], color }]] : [];
    }),
  );

export function readLooks(styles: XmlElement | undefined): FileLooks {
  const formats = readStyles(styles);
  const table = (name: string, one: string) => childrenNamed(childNamed(styles, name), one);
  const [fonts, fills, borders] = [table('fonts', 'font'), table('fills', 'fill'), table('borders', 'border')];
  const cells = table('cellXfs', 'xf').map((xf, index): Look => {
    const place = (name: string) => Number(attribute(xf, name) ?? 0);
    const pattern = childNamed(fills[place('fillId')], 'patternFill');
    const fill = attribute(pattern, 'patternType') === 'solid' ? colour(childNamed(pattern, 'fgColor')) : undefined;
    const alignment = childNamed(xf, 'alignment');
    const locked = attribute(childNamed(xf, 'protection'), 'locked');
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
    const pattern = childNamed(childNamed(dxf, 'fill'), 'patternFill');
    const fill = colour(childNamed(pattern, 'bgColor')) ?? colour(childNamed(pattern, 'fgColor'));
    const { color, bold, italic } = fontOf(childNamed(dxf, 'font'));
    return {
      ...(fill ? { fill } : {}),
      ...(color ? { color } : {}),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    };
  });
  return { cells, marks };
}
