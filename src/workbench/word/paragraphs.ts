import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { controls } from './contentControls';
import type { WordDocument } from './model/wordDocument';
import { attribute, childOf, elementsOf, type XmlElement } from './model/xmlTree';
import { range } from './range';
import { list, listMembers, type TextPlace, textMethods, textProperties } from './textPlace';

interface Paragraph extends TextPlace {
  readonly element: XmlElement;
}

const members: Members<Paragraph> = {
  name: 'Paragraph',
  kept: true,
  properties: {
    ...textProperties,
    Style: { get: styleName },
    OutlineLevel: { get: outlineLevel },
    TableNestingLevel: { get: ({ element }) => nesting(element) },
  },
  children: {
    ContentControls: ({ document, span }) => controls(document, document.controlsIn(span())),
  },
  methods: textMethods(range),
};

/** The style's name as the file gives it; Word gives that of built-in styles in its own language. */
function styleName({ document, element }: Paragraph): string {
  return attribute(childOf(styleOf(document, styleId(element)), 'w:name'), 'w:val') ?? styleId(element) ?? 'Normal';
}

/** Its own level, else that of its style or of the styles behind that; body text is 10. */
function outlineLevel({ document, element }: Paragraph): number {
  const own = childOf(element, 'w:pPr', 'w:outlineLvl');
  if (own) return levelOf(own);
  const seen = new Set<XmlElement>();
  for (let style = styleOf(document, styleId(element)); style && !seen.has(style); ) {
    seen.add(style);
    const level = childOf(style, 'w:pPr', 'w:outlineLvl');
    if (level) return levelOf(level);
    const parent = attribute(childOf(style, 'w:basedOn'), 'w:val');
    style = parent === undefined ? undefined : styleOf(document, parent);
  }
  return 10;
}

const levelOf = (level: XmlElement): number => Math.min(Number(attribute(level, 'w:val') ?? 9), 9) + 1;

const styleId = (paragraph: XmlElement) => attribute(childOf(paragraph, 'w:pPr', 'w:pStyle'), 'w:val');

/** Without an id the style that paragraphs have by default. */
function styleOf(document: WordDocument, id: string | undefined): XmlElement | undefined {
  const styles = childOf(document.file.tree('word/styles.xml') ?? undefined, 'w:styles');
  return (styles ? elementsOf(styles) : []).find((style) =>
    id === undefined
      ? attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1'
      : attribute(style, 'w:styleId') === id,
  );
}

function nesting(element: XmlElement): number {
  let tables = 0;
  for (let at = element.parent; at; at = at.parent) if (at.name === 'w:tbl') tables += 1;
  return tables;
}

const collection = listMembers('ParagraphCollection');

export function paragraphs(document: WordDocument, elements: readonly XmlElement[]): HostObject {
  return list(
    collection,
    elements.map((element) => hostObject(members, { document, element, span: () => document.spanOf(element) })),
  );
}
