import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../ooxml/parseXml';
import { childNamed, childrenNamed, type XmlElement } from '../../ooxml/XmlElement';

/** The parts of a workbook file that say how its sheets look; what stands in them the project reads itself. */
export interface FileParts {
  readonly styles: XmlElement | undefined;
  /** In the workbook's order. */
  readonly worksheets: readonly (XmlElement | undefined)[];
  readonly definedNames: readonly XmlElement[];
}

export const textIn = (element: XmlElement | undefined, name: string): string => childNamed(element, name)?.text ?? '';
export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name];
/** SpreadsheetML writes truth as 1 or true. */
export const isSet = (element: XmlElement | undefined, name: string): boolean =>
  /^(1|true)$/.test(attribute(element, name) ?? '');

export function readFileParts(bytes: Uint8Array): FileParts {
  const files = unzipSync(bytes);
  const part = (name: string): XmlElement | undefined => {
    const file = files[name];
    return file && parseXml(strFromU8(file));
  };
  const workbook = part('xl/workbook.xml');
  const relations = childrenNamed(part('xl/_rels/workbook.xml.rels'), 'Relationship');
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target ?? '']));
  return {
    styles: part('xl/styles.xml'),
    worksheets: childrenNamed(childNamed(workbook, 'sheets'), 'sheet').map(({ attributes }) =>
      part((targets.get(attributes.id) ?? '').replace(/^\/?(xl\/)?/, 'xl/')),
    ),
    definedNames: childrenNamed(childNamed(workbook, 'definedNames'), 'definedName'),
  };
}
