import { strToU8, zipSync } from 'fflate';
import { declaration, element, escapeXml, relationships, spreadsheetml } from '../../ooxml/xml';
import { addressOf, areaAddress } from '../address';
import type { SheetPlan } from '../types';
import { sheetXml } from './sheetXml';
import { styleTable } from './stylesXml';

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Custom XML parts, such as the profile's. */
  readonly customXml: readonly string[];
}

const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes an .xlsx file. The same plan gives the same bytes: the files in it carry no time. */
export function writeXlsx({ sheets, customXml }: WorkbookPlan): Uint8Array {
  const table = styleTable(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': types(sheets.length, customXml.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ...customXml.map((_, index) => ['customXml', `../customXml/item${index + 1}.xml`] as const),
    ]),
    'xl/styles.xml': table.xml,
  };
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, table, index === 0);
  for (const [index, xml] of customXml.entries())
    parts[`customXml/item${index + 1}.xml`] = xml.startsWith('<?xml') ? xml : declaration + xml;
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: '1980-01-01T00:00:00' });
}

function types(sheets: number, parts: number): string {
  const override = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  const content = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheetType}.worksheet+xml`),
    ),
    override('/xl/styles.xml', `${spreadsheetType}.styles+xml`),
    ...Array.from({ length: parts }, (_, index) => override(`/customXml/item${index + 1}.xml`, 'application/xml')),
  ];
  return declaration + element('Types', { xmlns: contentTypes }, content.join(''));
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(([type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: `${relationships}/${type}`, Target }),
  );
  return declaration + element('Relationships', { xmlns: packageRelations }, written.join(''));
}

/** `activeTab` must be there: Excel crashes on inserting a workbook without it (office-js #3346). */
function workbook(sheets: readonly SheetPlan[]): string {
  const content = [
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    element(
      'sheets',
      {},
      sheets
        .map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }))
        .join(''),
    ),
    element('definedNames', {}, sheets.flatMap(namesOf).join('')),
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  ];
  return declaration + element('workbook', { xmlns: spreadsheetml, 'xmlns:r': relationships }, content.join(''));
}

/** Names belong to their sheet, so that a second appendix in the same workbook keeps its own. */
function namesOf(plan: SheetPlan, localSheetId: number): string[] {
  const quoted = `'${plan.name.replaceAll("'", "''")}'`;
  const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const { area, titleRows } = plan.print;
  const name = (called: string, reference: string) =>
    element('definedName', { name: called, localSheetId }, escapeXml(`${quoted}!${reference}`));
  return [
    name('_xlnm.Print_Area', absolute(areaAddress(area))),
    ...(titleRows ? [name('_xlnm.Print_Titles', `$${titleRows.first + 1}:$${titleRows.last + 1}`)] : []),
    ...plan.names.map((one) => name(one.name, absolute(addressOf(one)))),
  ];
}
