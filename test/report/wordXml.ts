import { parseXml as parse, XmlElement, XmlText } from '@rgrove/parse-xml';

/** An element as it stands in the file, names with their prefixes. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

/** The root element of a part. */
export function parseXml(xml: string): Xml {
  const { root } = parse(xml);
  if (!root) throw new Error('no element');
  return elementOf(root);
}

function elementOf({ name, attributes, children }: XmlElement): Xml {
  return {
    name,
    attributes,
    text: '',
    children: children.map((child): Xml => {
      if (child instanceof XmlElement) return elementOf(child);
      return { name: '#text', attributes: {}, children: [], text: child instanceof XmlText ? child.text : '' };
    }),
  };
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
