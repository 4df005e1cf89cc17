import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
});

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text') return [];
    const inner = node[name] as readonly Node[];
    const text = inner.map((child) => ('#text' in child ? String(child['#text']) : '')).join('');
    return [{ name, attributes: (node[':@'] ?? {}) as Element['attributes'], children: elementsOf(inner), text }];
  });
}

/** The root element of an XML file, with its children in their order. */
export function readXml(file: string): Element {
  return elementsOf(parser.parse(readFileSync(file, 'utf8')))[0]!;
}

/** The element and everything inside it, in document order. */
export function everythingIn(element: Element): Element[] {
  return [element, ...element.children.flatMap(everythingIn)];
}
