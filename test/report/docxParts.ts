import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a .docx by path. */
export type Parts = Readonly<Record<string, string>>;

export const documentPath = 'word/document.xml';
export const stylesPath = 'word/styles.xml';
export const numberingPath = 'word/numbering.xml';

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What makes a part no XML: first the letters that XML forbids, then the grammar. */
export function faultsOf(parts: Parts): readonly string[] {
  return Object.entries(parts).flatMap(([path, xml]) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml)) return [`${path}: letter`];
    try {
      parseXml(xml);
      return [];
    } catch (reason) {
      return [`${path}: ${reason}`];
    }
  });
}

export const part = (parts: Parts, path: string) => parts[path] ?? '';

/** All elements of one name, whole; elements of that name inside them are not told apart. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, 'gs'))].map(([whole]) => whole);
}

/** An attribute of the first element of that name. */
export function attribute(xml: string, element: string, name = 'w:val'): string | undefined {
  return new RegExp(`<${element}\\s(?:[^>]*\\s)?${name}="([^"]*)"`).exec(xml)?.[1];
}

export const has = (xml: string, element: string) => new RegExp(`<${element}[\\s/>]`).test(xml);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** No-break spaces read as spaces. */
export function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n');
  return texts
    .join('')
    .replace(/&(\w+);/g, (_, name) => entities[name] ?? '')
    .replaceAll('\u00A0', ' ');
}

export function styleOf(parts: Parts, id: string): string {
  const found = elements(part(parts, stylesPath), 'w:style').find((xml) => xml.includes(`w:styleId="${id}"`));
  return found ?? '';
}

/** The paragraphs of one style, in order. */
export function paragraphs(parts: Parts, style: string): readonly string[] {
  const all = elements(part(parts, documentPath), 'w:p');
  return all.filter((xml) => attribute(xml, 'w:pStyle') === style);
}

/** The rows of the appendix, without its header. */
export function appendixRows(parts: Parts): readonly string[] {
  const table = elements(part(parts, documentPath), 'w:tbl').at(-1) ?? '';
  return elements(table, 'w:tr').filter((row) => !has(row, 'w:tblHeader'));
}
