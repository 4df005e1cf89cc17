import { type Element, elementsIn, readXmlStrictly } from './readXmlStrictly';
import { readZip } from './readZip';

const unread = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'pPr',
  'rPr',
  'sdtPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
]);

/** The letters of a Word file's body in the order of the file, white space left out; null where nothing is certain. */
export function readWordsStrictly(file: Uint8Array): string | null {
  const parts = readZip(file, /^_rels\/\.rels$|^word\/[^/]+\.xml$/);
  const document = parts && readXmlStrictly(parts.get('word/document.xml'));
  const [body] = document && document.name === 'document' ? elementsIn(document, 'body') : [];
  return body ? lettersIn(body).replace(/\s/g, '') : null;
}

function lettersIn({ name, children }: Element): string {
  if (unread.has(name)) return '';
  return children.map((child) => (typeof child === 'string' ? (name === 't' ? child : '') : lettersIn(child))).join('');
}
