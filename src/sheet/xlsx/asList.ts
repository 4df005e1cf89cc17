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

/** The text of an element, its rich-text runs joined. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return '';
  const own = asList(node.t).map((text) => String(text['#text'] ?? ''));
  return [...own, ...asList(node.r).map(textOf)].join('');
}
