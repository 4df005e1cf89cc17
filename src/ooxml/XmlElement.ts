import { Unreadable } from './Unreadable';

/** An element of a part; names are without their prefixes. */
export interface XmlElement {
  readonly name: string;
  /** Of two that differ only in their prefix, the first; declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** In the order of the file. */
  readonly children: readonly XmlElement[];
  /** What stands in the element itself, references and CDATA resolved. */
  readonly text: string;
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === name);
}

/** A child that no reader could choose among several. */
export function onlyChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const [only, ...others] = childrenNamed(element, name);
  if (others.length > 0) throw new Unreadable();
  return only;
}

/** The text of an element that holds nothing but text: with elements in its midst nobody knows what it says. */
export function bareText(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.children.length > 0) throw new Unreadable();
  return element.text;
}
