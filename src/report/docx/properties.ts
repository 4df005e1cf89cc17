import { element } from '../../ooxml/xml';

/** How a paragraph looks, where that is not said by its style; lengths in twips. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** Counted at this level of the headings. */
  readonly numbered?: number;
  /** A solid line above. */
  readonly ruled?: boolean;
  readonly spacing?: Spacing;
  readonly indent?: { readonly left?: number; readonly right?: number; readonly firstLine?: number };
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly outline?: number;
}

interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** 240 is single; an exact height in twips where `exact` says so. */
  readonly line?: number;
  readonly exact?: boolean;
}

/** How letters look; the size in points. */
export interface RunLook {
  readonly style?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly language?: string;
}

const value = (name: string, given: string | number | undefined) =>
  given === undefined ? '' : element(name, { 'w:val': given });
const flag = (name: string, given: boolean | undefined) => (given ? element(name) : '');

/** The children of w:pPr in the order of CT_PPr (ECMA-376, part 1, 17.3.1.26). */
export function paragraphProperties(look: ParagraphLook, section = ''): string {
  const { style, keepNext, keepLines, numbered, ruled, spacing, indent, align, outline } = look;
  const content = [
    value('w:pStyle', style),
    flag('w:keepNext', keepNext),
    flag('w:keepLines', keepLines),
    numbered === undefined ? '' : element('w:numPr', {}, value('w:ilvl', numbered) + value('w:numId', 1)),
    ruled ? element('w:pBdr', {}, border('w:top', 6)) : '',
    spacing ? spacingElement(spacing) : '',
    indent ? element('w:ind', { 'w:left': indent.left, 'w:right': indent.right, 'w:firstLine': indent.firstLine }) : '',
    value('w:jc', align),
    value('w:outlineLvl', outline),
    section,
  ];
  return wrapped('w:pPr', content);
}

function spacingElement({ before, after, line, exact }: Spacing): string {
  const lineRule = line === undefined ? undefined : exact ? 'exact' : 'auto';
  return element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': lineRule });
}

/** The children of w:rPr in the order of EG_RPrBase (17.3.2.28), each twice where other scripts have their own. */
export function runProperties({ style, font, bold, italics, color, size, language }: RunLook): string {
  const halfPoints = size === undefined ? undefined : size * 2;
  return wrapped('w:rPr', [
    value('w:rStyle', style),
    font ? element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }) : '',
    flag('w:b', bold),
    flag('w:bCs', bold),
    flag('w:i', italics),
    flag('w:iCs', italics),
    value('w:color', color),
    value('w:sz', halfPoints),
    value('w:szCs', halfPoints),
    value('w:lang', language),
  ]);
}

/** A black line; its thickness in eighths of a point. */
export function border(side: string, thickness: number): string {
  return element(side, { 'w:val': 'single', 'w:sz': thickness, 'w:space': 0, 'w:color': '000000' });
}

function wrapped(name: string, content: readonly string[]): string {
  const inside = content.join('');
  return inside === '' ? '' : element(name, {}, inside);
}
