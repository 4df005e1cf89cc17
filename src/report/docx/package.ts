import { strToU8, zipSync } from 'fflate';
import { declaration, element, escapeXml, relationships } from '../../ooxml/xml';
import { wordprocessingml } from './namespaces';
import { numberingXml } from './numbering';
import { plain } from './plain';
import { emptyHeader, headers, numberedHeader } from './section';
import { stylesXml } from './stylesXml';

const packaging = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

interface Part {
  readonly name: string;
  /** The end of its content type. */
  readonly type: string;
  /** How the document names it; null: it is the document. */
  readonly relation: readonly [id: string, type: string] | null;
  readonly xml: string;
}

/** What the file says of itself. */
export interface Described {
  readonly title: string;
  readonly creator: string;
}

/** The file of a document: its parts zipped (ECMA-376, part 2). Equal documents are equal files, for no part carries a time. */
export function packageOf(described: Described, documentXml: string): Uint8Array {
  const parts: readonly Part[] = [
    { name: 'document', type: 'document.main', relation: null, xml: documentXml },
    { name: 'styles', type: 'styles', relation: ['rIdStyles', 'styles'], xml: stylesXml() },
    { name: 'numbering', type: 'numbering', relation: ['rIdNumbering', 'numbering'], xml: numberingXml() },
    { name: 'settings', type: 'settings', relation: ['rIdSettings', 'settings'], xml: settingsXml() },
    { name: 'header1', type: 'header', relation: [headers.numbered, 'header'], xml: numberedHeader() },
    { name: 'header2', type: 'header', relation: [headers.first, 'header'], xml: emptyHeader() },
  ];
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationsXml([
      ['rId1', `${relationships}/officeDocument`, 'word/document.xml'],
      ['rId2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(described),
    'word/_rels/document.xml.rels': relationsXml(
      parts.flatMap(({ name, relation }) =>
        relation ? [[relation[0], `${relationships}/${relation[1]}`, `${name}.xml`] as const] : [],
      ),
    ),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: '1980-01-01T00:00:00' });
}

function contentTypes(parts: readonly Part[]): string {
  const override = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  const content = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/docProps/core.xml', coreType),
    ...parts.map(({ name, type }) => override(`/word/${name}.xml`, `${wordType}.${type}+xml`)),
  ];
  return element('Types', { xmlns: `${packaging}/content-types` }, content.join(''));
}

function relationsXml(relations: readonly (readonly [Id: string, Type: string, Target: string])[]): string {
  const written = relations.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target }));
  return element('Relationships', { xmlns: `${packaging}/relationships` }, written.join(''));
}

/** The layout of Word 2013 and later; Vietnamese signs in numbers and lists. */
function settingsXml(): string {
  const value = (name: string, given: string | number) => element(name, { 'w:val': given });
  const content = [
    element('w:zoom', { 'w:percent': 100 }),
    value('w:defaultTabStop', 720),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    value('w:themeFontLang', 'vi-VN'),
    value('w:decimalSymbol', ','),
    value('w:listSeparator', ';'),
  ];
  return element('w:settings', { 'xmlns:w': wordprocessingml }, content.join(''));
}

function coreProperties({ title, creator }: Described): string {
  const text = (name: string, words: string) => element(name, {}, escapeXml(plain(words)));
  const namespaces = {
    'xmlns:cp': `${packaging}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const content = [text('dc:title', title), text('dc:creator', creator), text('dc:language', 'vi-VN')];
  return element('cp:coreProperties', namespaces, content.join(''));
}
