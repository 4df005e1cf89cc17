import { XMLParser } from 'fast-xml-parser';

/** An element as it stands in the file, names with their prefixes. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
});

/** The root element of a part. */
export function parseXml(xml: string): Xml {
  const [root] = elementsOf(parser.parse(xml)).filter(({ name }) => name !== '#text');
  if (!root) throw new Error('no element');
  return root;
}

function elementsOf(nodes: readonly Readonly<Record<string, unknown>>[]): readonly Xml[] {
  return nodes.flatMap((node): Xml[] => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined) return [];
    const content = node[name];
    const attributes = (node[':@'] ?? {}) as Xml['attributes'];
    if (typeof content === 'string') return [{ name, attributes, children: [], text: content }];
    return [{ name, attributes, children: elementsOf(content as []), text: '' }];
  });
}

export const child = (xml: Xml | undefined, name: string) => xml?.children.find((one) => one.name === name);
export const value = (xml: Xml | undefined, name: string) => child(xml, name)?.attributes['w:val'];

/** Elements of one name, at any depth, in the order of the file; none inside another of its name. */
export function all(xml: Xml | undefined, name: string): readonly Xml[] {
  return (xml?.children ?? []).flatMap((one) => (one.name === name ? [one] : all(one, name)));
}

export function wordsIn(xml: Xml): string {
  if (xml.name === '#text') return xml.text;
  if (xml.name === 'w:br') return '\n';
  if (xml.name === 'w:instrText') return '';
  return xml.children.map(wordsIn).join('').replaceAll('\u00A0', ' ');
}
