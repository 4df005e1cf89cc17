import { childNamed, type XmlElement } from '../../ooxml/XmlElement';
import type { ParagraphStyle } from '../../prose/types';

export interface StyleFacts extends ParagraphStyle {
  readonly outlineLevel: number | null;
}

/** What a paragraph's style id stands for; without an id, the document's default. */
export type Styles = (id: string | undefined) => StyleFacts;

/** Reads word/styles.xml; a level that a style does not state comes from the style it is based on. */
export function readParagraphStyles(styles: XmlElement | undefined): Styles {
  const ofParagraphs = (styles?.children ?? []).filter(
    ({ name, attributes }) => name === 'style' && attributes.type === 'paragraph',
  );
  const byId = new Map(ofParagraphs.map((style) => [style.attributes.styleId ?? '', style]));
  const standard = ofParagraphs.find(({ attributes }) => isOn(attributes.default))?.attributes.styleId ?? 'Normal';
  return (id = standard) => {
    const style = byId.get(id);
    return { id, name: childNamed(style, 'name')?.attributes.val ?? id, outlineLevel: levelFrom(style, byId) };
  };
}

function levelFrom(style: XmlElement | undefined, byId: ReadonlyMap<string, XmlElement>): number | null {
  const seen = new Set<XmlElement>();
  for (let at = style; at && !seen.has(at); at = byId.get(childNamed(at, 'basedOn')?.attributes.val ?? '')) {
    seen.add(at);
    const level = statedLevel(childNamed(at, 'pPr'));
    if (level !== undefined) return level;
  }
  return null;
}

/** w:outlineLvl of paragraph properties: 9 says body text (ECMA-376 17.3.1.20). */
export function statedLevel(properties: XmlElement | undefined): number | null | undefined {
  const stated = childNamed(properties, 'outlineLvl')?.attributes.val;
  if (stated === undefined || !/^\d$/.test(stated)) return undefined;
  return stated === '9' ? null : Number(stated);
}

/** ST_OnOff. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
