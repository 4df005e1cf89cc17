import { readFileSync } from 'node:fs';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The root element of an XML file, with its children in their order. */
export function readXml(file: string): Element {
  return elementOf(parseXml(readFileSync(file, 'utf8')).root!);
}

function elementOf({ name, attributes, children }: XmlElement): Element {
  const inner = children.flatMap((child) => (child instanceof XmlElement ? [elementOf(child)] : []));
  const text = children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
  return { name, attributes, children: inner, text: text.trim() };
}

/** The element and everything inside it, in document order. */
export function everythingIn(element: Element): Element[] {
  return [element, ...element.children.flatMap(everythingIn)];
}
