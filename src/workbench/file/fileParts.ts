import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { asList, type XmlNode } from '../../sheet/xlsx/asList';

/** The parts of a workbook file that say how its sheets look; what stands in them the project reads itself. */
export interface FileParts {
  readonly styles: XmlNode;
  /** In the workbook's order. */
  readonly worksheets: readonly XmlNode[];
  readonly definedNames: readonly XmlNode[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
});

export const nodeIn = (node: XmlNode | undefined, name: string): XmlNode | undefined => asList(node?.[name])[0];
export const textIn = (node: XmlNode | undefined, name: string): string => String(nodeIn(node, name)?.['#text'] ?? '');
export const attribute = (node: XmlNode | undefined, name: string): string | undefined => {
  const value = node?.[`@${name}`];
  return typeof value === 'string' ? value : undefined;
};
/** SpreadsheetML writes truth as 1 or true. */
export const isSet = (node: XmlNode | undefined, name: string): boolean =>
  /^(1|true)$/.test(attribute(node, name) ?? '');

export function readFileParts(bytes: Uint8Array): FileParts {
  const files = unzipSync(bytes);
  const part = (name: string): XmlNode => {
    const file = files[name];
    return file ? (parser.parse(strFromU8(file)) as XmlNode) : {};
  };
  const workbook = nodeIn(part('xl/workbook.xml'), 'workbook');
  const relations = asList(nodeIn(part('xl/_rels/workbook.xml.rels'), 'Relationships')?.Relationship);
  const targets = new Map(relations.map((one) => [attribute(one, 'Id'), attribute(one, 'Target') ?? '']));
  return {
    styles: nodeIn(part('xl/styles.xml'), 'styleSheet') ?? {},
    worksheets: asList(nodeIn(workbook, 'sheets')?.sheet).map((sheet) => {
      const target = targets.get(attribute(sheet, 'id')) ?? '';
      return nodeIn(part(target.replace(/^\/?(xl\/)?/, 'xl/')), 'worksheet') ?? {};
    }),
    definedNames: asList(nodeIn(workbook, 'definedNames')?.definedName),
  };
}
