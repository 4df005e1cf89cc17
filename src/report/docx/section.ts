import { element, relationships } from '../../ooxml/xml';
import { page } from '../measures';
import { wordprocessingml } from './namespaces';
import { paragraph } from './paragraph';

/** The parts that stand at the top of pages, by their relationship. */
export const headers = { numbered: 'rIdNumbered', first: 'rIdFirst' } as const;

/** All sections count their pages from 1 and hide the number on their first page (ECMA-376 17.6.17: CT_SectPr). */
export function sectionXml(): string {
  const { width, height, margin } = page;
  const head = (type: string, id: string) => element('w:headerReference', { 'w:type': type, 'r:id': id });
  return element(
    'w:sectPr',
    {},
    [
      head('default', headers.numbered),
      head('first', headers.first),
      element('w:type', { 'w:val': 'nextPage' }),
      element('w:pgSz', { 'w:w': width, 'w:h': height }),
      element('w:pgMar', {
        'w:top': margin.top,
        'w:right': margin.right,
        'w:bottom': margin.bottom,
        'w:left': margin.left,
        'w:header': margin.header,
        'w:footer': margin.footer,
        'w:gutter': 0,
      }),
      element('w:pgNumType', { 'w:start': 1 }),
      element('w:titlePg'),
    ].join(''),
  );
}

/** The number of the page: the only field in the file. */
export function numberedHeader(): string {
  const mark = (type: string) => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));
  const field =
    mark('begin') +
    '<w:r><w:instrText>PAGE</w:instrText></w:r>' +
    mark('separate') +
    '<w:r><w:t>2</w:t></w:r>' +
    mark('end');
  return header(paragraph('PageNumber', field));
}

export function emptyHeader(): string {
  return header(paragraph('PageNumber'));
}

function header(content: string): string {
  return element('w:hdr', { 'xmlns:w': wordprocessingml, 'xmlns:r': relationships }, content);
}
