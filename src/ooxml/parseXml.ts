import { SaxesParser } from 'saxes';
import { Unreadable } from './Unreadable';
import type { XmlElement } from './XmlElement';

/** Deeper than any part of Office goes, and far from the end of the stack of those who walk the elements. */
const deepest = 200;

/** XML 1.0, 2.10. */
const spaces = new Set([undefined, 'default', 'preserve']);

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root element of an XML text. Throws Unreadable where it is not well-formed to the letter, is written for another
 * encoding than UTF-8 or XML 1.0, or brings a document type along, which Office's packages may not (ECMA-376 part 2,
 * 9.1.4): so there are no entities to be resolved, from here or elsewhere.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const around: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const refuse = (): never => {
    throw new Unreadable();
  };
  const addText = (text: string): void => {
    around.at(-1)!.text += text;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
    if (version !== '1.0' || encoding.toLowerCase() !== 'utf-8') refuse();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (around.length > deepest || !spaces.has(attributes['xml:space'])) refuse();
    const element: Open = { name: withoutPrefix(name), attributes: named(attributes), children: [], text: '' };
    around[around.length - 1]!.children.push(element);
    around.push(element);
  });
  parser.on('closetag', () => void around.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  return around[0]!.children[0] ?? refuse();
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const none: XmlElement['attributes'] = Object.freeze(Object.create(null));

/** Without a prototype: an attribute may have any name. Most elements have none at all, and share theirs. */
function named(attributes: Readonly<Record<string, string>>): XmlElement['attributes'] {
  let all: Record<string, string> | null = null;
  for (const name in attributes) {
    if (name.startsWith('xmlns')) continue;
    all ??= Object.create(null) as Record<string, string>;
    all[withoutPrefix(name)] ??= attributes[name] as string;
  }
  return all ?? none;
}
