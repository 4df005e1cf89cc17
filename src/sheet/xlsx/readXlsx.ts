import { XMLParser } from 'fast-xml-parser';
import { openPackage } from '../../ooxml/openPackage';
import { partText } from '../../ooxml/partText';
import { Unreadable } from '../../ooxml/Unreadable';
import { unescapeXml } from '../../ooxml/xml';
import { placeOf } from '../address';
import type { NamedCell, SheetReading } from '../types';
import { asList, type XmlNode } from './asList';
import { readGrid } from './readGrid';
import { readStyles } from './readStyles';

/** A workbook file as far as the checks need it. */
export interface WorkbookFile {
  readonly sheets: readonly SheetReading[];
  readonly customXml: readonly string[];
}

/** Not an .xlsx at all · opened only with a password · an .xlsx that cannot be unpacked · too large to be one. */
export type FileTrouble = 'notWorkbook' | 'lockedFile' | 'damagedFile' | 'hugeFile';
export type FileOutcome =
  | { readonly ok: true; readonly value: WorkbookFile }
  | { readonly ok: false; readonly trouble: FileTrouble };

const wanted =
  /^(xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|customXml\/item\d+\.xml)$/;

/** Excel writes characters that XML cannot hold, and the carriage returns of old files, as _x000D_ (ST_Xstring). */
const cellText = (text: string) =>
  text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  processEntities: false,
  maxNestedTags: 250,
  tagValueProcessor: (tag, text) => (tag === 't' ? cellText(unescapeXml(text)) : unescapeXml(text)),
  attributeValueProcessor: (_, text) => unescapeXml(text),
});

/** Reads an .xlsx file: sheets, worksheet-scoped names, custom XML. Never throws for what the file holds. */
export function readXlsx(bytes: Uint8Array): FileOutcome {
  const opened = openPackage(bytes, wanted);
  if (!opened.ok) return { ok: false, trouble: opened.trouble === 'notPackage' ? 'notWorkbook' : opened.trouble };
  try {
    return workbookIn(opened.parts);
  } catch (reason) {
    if (reason instanceof Unreadable) return { ok: false, trouble: 'damagedFile' };
    throw reason;
  }
}

function workbookIn(files: Readonly<Record<string, Uint8Array>>): FileOutcome {
  const part = (name: string): XmlNode | null => {
    const file = files[name];
    return file ? parse(file) : null;
  };
  const workbook = part('xl/workbook.xml')?.workbook as XmlNode | undefined;
  const relations = part('xl/_rels/workbook.xml.rels')?.Relationships as XmlNode | undefined;
  if (!workbook || !relations) return { ok: false, trouble: 'notWorkbook' };
  const targets = new Map(asList(relations.Relationship).map((one) => [one['@Id'], String(one['@Target'])]));
  const strings = asList((part('xl/sharedStrings.xml')?.sst as XmlNode | undefined)?.si);
  const formats = readStyles(part('xl/styles.xml')?.styleSheet as XmlNode | undefined);
  const sheets = asList((workbook.sheets as XmlNode | undefined)?.sheet).map((sheet, index): SheetReading => {
    const target = targets.get(sheet['@id'])?.replace(/^\/?(xl\/)?/, 'xl/') ?? '';
    const worksheet = part(target)?.worksheet as XmlNode | undefined;
    const name = String(sheet['@name']);
    return { sheet: { id: name, name }, grid: readGrid(worksheet, strings, formats), names: namesOf(workbook, index) };
  });
  const customXml = Object.entries(files).flatMap(([name, file]) => {
    const xml = name.startsWith('customXml/') ? partText(file) : null;
    return xml === null ? [] : [xml];
  });
  return { ok: true, value: { sheets, customXml } };
}

function parse(file: Uint8Array): XmlNode {
  const xml = partText(file);
  if (xml === null) throw new Unreadable();
  try {
    return parser.parse(xml) as XmlNode;
  } catch {
    throw new Unreadable();
  }
}

function namesOf(workbook: XmlNode, sheet: number): readonly NamedCell[] {
  return asList((workbook.definedNames as XmlNode | undefined)?.definedName)
    .filter((name) => name['@localSheetId'] === String(sheet) && !String(name['@name']).startsWith('_xlnm.'))
    .map((name) => ({ name: String(name['@name']), cell: placeOf(String(name['#text'] ?? '')) }));
}
