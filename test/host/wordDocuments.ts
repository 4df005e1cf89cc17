import { strToU8, zipSync } from 'fflate';
import type { Desk } from '../../src/workbench/word/desk';
import { textOf } from '../../src/workbench/word/model/paragraphText';
import { writeXml } from '../../src/workbench/word/model/xmlTree';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx of nothing but the given body, and settings where there are any. */
export function docxOf(body: string, settings = ''): Uint8Array {
  const root = (name: string, content: string) => strToU8(`<w:${name} xmlns:w="${namespace}">${content}</w:${name}>`);
  return zipSync({
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...(settings ? { 'word/settings.xml': root('settings', settings) } : {}),
  });
}

export const paragraph = (...content: readonly string[]) => `<w:p>${content.join('')}</w:p>`;
export const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const bold = '<w:rPr><w:b/></w:rPr>';

export const control = (settings: string, content: string) =>
  `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
export const tagged = (tag: string, content: string) => control(`<w:tag w:val="${tag}"/>`, content);

export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** What a reader of the document sees: its paragraphs. */
export const textsOf = ({ front }: Desk): readonly string[] => front.paragraphs.map(textOf);

/** The body as XML. */
export const xmlOf = ({ front }: Desk): string => writeXml(front.body).slice('<w:body>'.length, -'</w:body>'.length);

/** A person at work: some letters of the document give way to others. */
export function type({ front }: Desk, before: string, after: string): void {
  const found = front.paragraphs.find((one) => textOf(one).includes(before));
  if (!found) throw new Error(`Not in the document: ${before}`);
  const at = textOf(found).indexOf(before);
  front.replace(found, at, at + before.length, after);
}
