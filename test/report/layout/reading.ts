import { textWidth, type Weight } from '../../../src/report/textWidth';
import { attribute, documentPath, elements, has, type Parts, paragraphs, part, styleOf, textOf } from '../docxParts';

/** A line of the layout table of Decree 30/2020, annex I, and a way to break it. */
export interface LayoutRule {
  readonly name: string;
  readonly holds: (parts: Parts) => boolean;
  readonly broken: readonly [path: string, find: string | RegExp, put: string];
}

export const mm = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;
export const within = (value: number, least: number, most: number) => value >= least - 0.05 && value <= most + 0.05;
export const sections = (parts: Parts) => elements(part(parts, documentPath), 'w:sectPr');
export const every = <T>(items: readonly T[], holds: (item: T) => boolean) => items.length > 0 && items.every(holds);
export const text = (parts: Parts, style: string) => paragraphs(parts, style).map(textOf).join('\n');
export const upper = (words: string) => words.length > 0 && words === words.toUpperCase();
export const lower = (words: string) => words.length > 0 && words !== words.toUpperCase();

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: string;
}

/** A style's size lies in the range, and it is bold, italic and aligned just as said; no run says otherwise. */
export function looks(parts: Parts, id: string, [least, most]: readonly [number, number], look: Look): boolean {
  const style = styleOf(parts, id);
  const size = Number(attribute(style, 'w:sz')) / 2;
  const runs = paragraphs(parts, id)
    .flatMap((xml) => elements(xml, 'w:r'))
    .filter((run) => !has(run, 'w:rStyle'));
  return (
    within(size, least, most) &&
    has(style, 'w:b') === (look.bold ?? false) &&
    has(style, 'w:i') === (look.italic ?? false) &&
    attribute(style, 'w:jc') === (look.align ?? 'center') &&
    paragraphs(parts, id).length > 0 &&
    runs.every(
      (run) =>
        !/<w:(b|i|caps|color|rFonts)[ /]/.test(run) &&
        within(Number(attribute(run, 'w:sz') ?? size * 2) / 2, least, most),
    )
  );
}

/** The nth rule's length as a share of the longest line of a text, if it is solid and centred. */
export function ruleShare(
  parts: Parts,
  index: number,
  style: string,
  size: number,
  weight: Weight,
  room: number,
): number {
  const drawn = paragraphs(parts, 'Rule')[index] ?? '';
  const [left, right] = [attribute(drawn, 'w:ind', 'w:left'), attribute(drawn, 'w:ind', 'w:right')];
  if (left !== right || attribute(drawn, 'w:top') !== 'single') return 0;
  const lines = text(parts, style).split('\n');
  return (room - 2 * Number(left)) / 20 / Math.max(...lines.map((line) => textWidth(line, size, weight)));
}

export const cellOf = (parts: Parts, style: string) =>
  elements(part(parts, documentPath), 'w:tc').find((cell) => cell.includes(`"${style}"`)) ?? '';
export const cellWidth = (parts: Parts, style: string) => Number(attribute(cellOf(parts, style), 'w:tcW', 'w:w'));
export const rowOf = (parts: Parts, style: string) =>
  elements(part(parts, documentPath), 'w:tr').find((row) => row.includes(`"${style}"`)) ?? '';
export const textBlock = (parts: Parts) => {
  const section = sections(parts)[0] ?? '';
  const width = (element: string, name: string) => Number(attribute(section, element, name));
  return width('w:pgSz', 'w:w') - width('w:pgMar', 'w:left') - width('w:pgMar', 'w:right');
};
export const headers = (parts: Parts) => Object.entries(parts).filter(([path]) => /word\/header\d\.xml/.test(path));
