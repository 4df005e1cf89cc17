import { openPackage } from '../../ooxml/openPackage';
import { parseXml } from '../../ooxml/parseXml';
import { partText } from '../../ooxml/partText';
import { Unreadable } from '../../ooxml/Unreadable';
import { childNamed, childrenNamed, onlyChild, type XmlElement } from '../../ooxml/XmlElement';
import { placeOf } from '../address';
import type { NamedCell, SheetReading } from '../types';
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
  const part = (name: string, root: string): XmlElement | undefined => {
    const file = files[name];
    const element = file && parseXml(partText(file));
    return element?.name === root ? element : undefined;
  };
  const workbook = part('xl/workbook.xml', 'workbook');
  const relations = part('xl/_rels/workbook.xml.rels', 'Relationships');
  if (!workbook || !relations) return { ok: false, trouble: 'notWorkbook' };
  const strings = childrenNamed(part('xl/sharedStrings.xml', 'sst'), 'si');
  const formats = readStyles(part('xl/styles.xml', 'styleSheet'));
  const sheets = childrenNamed(onlyChild(workbook, 'sheets'), 'sheet').map(({ attributes }, index): SheetReading => {
    const name = attributes.name ?? '';
    const { target, isWorksheet } = sheetTarget(relations, attributes.id);
    const worksheet = part(target, 'worksheet');
    if (isWorksheet && !worksheet) throw new Unreadable();
    const grid = readGrid(worksheet, strings, formats);
    return { sheet: { id: name, name }, grid, names: namesOf(workbook, index) };
  });
  return { ok: true, value: { sheets, customXml: customXmlIn(files) } };
}

/** Sheets that are a chart, a dialog box or a program (ECMA-376 part 1, 12.3). */
const withoutCells = /\/(chart|dialog|xlMacro|xlIntlMacro)sheet$/i;

/** Where a sheet's part lies. */
function sheetTarget(relations: XmlElement, id: string | undefined) {
  const [relation, ...others] = relations.children.filter(({ attributes }) => attributes.Id === id);
  if (!relation || others.length > 0) throw new Unreadable();
  const { Type = '', Target = '' } = relation.attributes;
  return { target: Target.replace(/^\/?(xl\/)?/, 'xl/'), isWorksheet: !withoutCells.test(Type) };
}

/** Other programs keep what they like beside ours, in encodings of theirs: what cannot be read there is not for us. */
function customXmlIn(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.entries(files).flatMap(([name, file]) => {
    if (!name.startsWith('customXml/')) return [];
    try {
      const xml = partText(file);
      parseXml(xml);
      return [xml];
    } catch (reason) {
      if (reason instanceof Unreadable) return [];
      throw reason;
    }
  });
}

function namesOf(workbook: XmlElement, sheet: number): readonly NamedCell[] {
  return childrenNamed(childNamed(workbook, 'definedNames'), 'definedName')
    .filter(({ attributes }) => attributes.localSheetId === String(sheet) && !attributes.name?.startsWith('_xlnm.'))
    .map(({ attributes, text }) => ({ name: attributes.name ?? '', cell: placeOf(text) }));
}
