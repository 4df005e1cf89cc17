import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { controls } from './contentControls';
import type { WordDocument } from './model/wordDocument';
import { attribute, below, childOf, type XmlElement } from './model/xmlTree';
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
    TableNestingLevel: { get: ({ element }) => nesting(element) },
  },
  children: {
    ContentControls: ({ document, span }) => controls(document, document.controlsIn(span())),
  },
  methods: textMethods(range),
};

/** The style's name as the file gives it; Word gives that of built-in styles in its own language. */
function styleName({ document, element }: Paragraph): string {
  const id = attribute(childOf(element, 'w:pPr', 'w:pStyle'), 'w:val');
  const styles = childOf(document.file.tree('word/styles.xml') ?? undefined, 'w:styles');
  const all = styles ? [...below(styles)].filter(({ name }) => name === 'w:style') : [];
  const own = all.find((style) =>
    id === undefined
      ? attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1'
      : attribute(style, 'w:styleId') === id,
  );
  return attribute(childOf(own, 'w:name'), 'w:val') ?? id ?? 'Normal';
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
