import { XMLParser } from 'fast-xml-parser';
import { unescapeXml } from '../../ooxml/xml';

/** An element with its children in the order of the file; a text is an element named `#text`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** As deep as tables in text boxes in tables go, and far from the end of the stack. */
const deepest = 250;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  processEntities: false,
  maxNestedTags: deepest,
  tagValueProcessor: (_, text) => unescapeXml(text),
  attributeValueProcessor: (_, text) => unescapeXml(text),
});

/** The elements of a part, names without their prefixes; null if it is not XML. Entities are not resolved. */
export function orderedXml(xml: string): readonly XmlElement[] | null {
  let nodes: unknown;
  try {
    nodes = parser.parse(xml);
  } catch {
    return null;
  }
  return elementsOf(nodes);
}

function elementsOf(nodes: unknown): readonly XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Readonly<Record<string, unknown>>): XmlElement[] => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined) return [];
    const content = node[name];
    const attributes = (node[':@'] ?? {}) as XmlElement['attributes'];
    return [{ name, attributes, children: elementsOf(content), text: typeof content === 'string' ? content : '' }];
  });
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}
