import { parseXml, XmlElement } from '@rgrove/parse-xml';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The root element as a strict parser of other making sees it, names without prefixes; null where it refuses the text. */
export function readXmlStrictly(bytes: Uint8Array | undefined): Element | null {
  if (!bytes) return null;
  try {
    const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return root && elementOf(root);
  } catch {
    return null;
  }
}

function elementOf({ name, attributes, children }: XmlElement): Element {
  const named = Object.entries(attributes).filter(([key]) => !/^xmlns(:|$)/.test(key));
  return {
    name: local(name),
    attributes: Object.fromEntries(named.toReversed().map(([key, value]) => [local(key), value])),
    children: children.flatMap((child) =>
      child instanceof XmlElement ? elementOf(child) : 'text' in child ? String(child.text) : [],
    ),
  };
}

export const elementsIn = ({ children }: Element, name?: string): readonly Element[] =>
  children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );

export const textIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
