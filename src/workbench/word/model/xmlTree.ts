/** An element with its start tag as it was written, so that what nobody touches is saved byte for byte. */
export interface XmlElement {
  readonly name: string;
  start: string;
  parent: XmlElement | null;
  readonly children: XmlNode[];
}

/** Text, comments and declarations are strings, as written. */
export type XmlNode = XmlElement | string;

const tokens = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** An element without a parent, from its start tag: `<w:t xml:space="preserve">`. */
export function element(start: string, children: readonly XmlNode[] = []): XmlElement {
  const made: XmlElement = { name: /^<([^\s/>]+)/.exec(start)?.[1] ?? '', start, parent: null, children: [] };
  put(made, 0, ...children);
  return made;
}

/** The whole of a well-formed text as the children of a nameless element. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', start: '', parent: null, children: [] };
  let inside = root;
  for (const [token] of xml.matchAll(tokens)) {
    if (token.startsWith('</')) inside = inside.parent ?? root;
    else if (/^<[^!?]/.test(token)) {
      const opened = element(token);
      put(inside, inside.children.length, opened);
      if (!token.endsWith('/>')) inside = opened;
    } else inside.children.push(token);
  }
  return root;
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const content = node.children.map(writeXml).join('');
  if (node.name === '') return content;
  if (node.start.endsWith('/>')) return content ? `${node.start.slice(0, -2)}>${content}</${node.name}>` : node.start;
  return `${node.start}${content}</${node.name}>`;
}

export function put(parent: XmlElement, at: number, ...nodes: readonly XmlNode[]): void {
  for (const node of nodes) if (isElement(node)) node.parent = parent;
  parent.children.splice(at, 0, ...nodes);
}

export function take(node: XmlElement): void {
  const { parent } = node;
  parent?.children.splice(parent.children.indexOf(node), 1);
  node.parent = null;
}

export const elementsOf = (parent: XmlElement): readonly XmlElement[] => parent.children.filter(isElement);

export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((at, name) => at && elementsOf(at).find((child) => child.name === name), parent);
}

/** Every element below, in order; what is below one that is left out is left out as well. */
export function* below(parent: XmlElement, leaveOut: (name: string) => boolean = () => false): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (leaveOut(child.name)) continue;
    yield child;
    yield* below(child, leaveOut);
  }
}

export function isWithin(node: XmlElement, ancestor: XmlElement): boolean {
  for (let at: XmlElement | null = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const readText = (raw: string): string =>
  raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : (entities[name] ?? whole),
  );

export const writeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(of?.start ?? '');
  return found ? readText(found[1] ?? found[2] ?? '') : undefined;
}
