import { Unreadable } from '../../ooxml/Unreadable';

/** An element as fast-xml-parser gives it: attributes as `@name`, text as `#text`, one child or a list of them. */
export interface XmlNode {
  readonly [key: string]: XmlValue | undefined;
}
export type XmlValue = string | XmlNode | readonly (string | XmlNode)[];

/** Children of one name, whether there are none, one or many; a child that is only text becomes a node. */
export function asList(value: XmlValue | undefined): readonly XmlNode[] {
  if (value === undefined) return [];
  const many: readonly (string | XmlNode)[] = Array.isArray(value) ? value : [value as string | XmlNode];
  return many.map((one) => (typeof one === 'string' ? { '#text': one } : one));
}

/** The text of an element that holds nothing but text: with elements in its midst nobody knows what it says. */
export function bareText(node: XmlNode | undefined): string {
  if (!node) return '';
  if (Object.keys(node).some((key) => key !== '#text' && !key.startsWith('@'))) throw new Unreadable();
  return String(node['#text'] ?? '');
}

/** The text of a string, its rich-text runs joined: one text, or any number of runs with one text each. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return '';
  const [own, ...others] = asList(node.t);
  const runs = asList(node.r);
  if (others.length > 0 || (own && runs.length > 0)) throw new Unreadable();
  return bareText(own) + runs.map(textOf).join('');
}
