import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The root element as a strict parser sees it, names without prefixes; null where the text is not well-formed. */
export function readXmlStrictly(bytes: Uint8Array | undefined): Element | null {
  if (!bytes) return null;
  const document: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), String(value)]));
    const element: Element = { name: local(name), attributes: named, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text));
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return null;
  }
  return elementsIn(document)[0] ?? null;
}

export const elementsIn = ({ children }: Element, name?: string): readonly Element[] =>
  children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );

export const textIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
