import { documentPath, numberingPath, type Parts, part, stylesPath } from '../docxParts';

/** A change to the file that breaks one rule. */
export type Mutation = (parts: Parts) => Parts;

type Put = string | ((found: string, ...groups: string[]) => string);

/** Changes one part; a change that finds nothing to change is an error of the test. */
export function inPart(path: string, find: string | RegExp, put: Put): Mutation {
  return (parts) => {
    const xml = part(parts, path);
    const changed = typeof put === 'string' ? xml.replace(find, put) : xml.replace(find, put);
    if (changed === xml) throw new Error(`nothing to change in ${path}: ${find}`);
    return { ...parts, [path]: changed };
  };
}

export const inDocument = (find: string | RegExp, put: Put) => inPart(documentPath, find, put);
export const inNumbering = (find: string | RegExp, put: Put) => inPart(numberingPath, find, put);

function inside(path: string, outer: RegExp, find: string | RegExp, put: string): Mutation {
  return inPart(path, outer, (found) => found.replace(find, put));
}

export const inStyle = (id: string, find: string | RegExp, put: string) =>
  inside(stylesPath, new RegExp(`<w:style [^>]*w:styleId="${id}"(?:(?!</w:style>).)*</w:style>`, 's'), find, put);

const paragraph = (id: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/>(?:(?!</w:p>).)*</w:p>`;

/** In the nth paragraph of a style, from 0, of those that have these words. */
export function inParagraph(id: string, find: string | RegExp, put: Put, nth = 0, having = ''): Mutation {
  return (parts) => {
    let seen = 0;
    const change = (found: string) => (typeof put === 'string' ? found.replace(find, put) : found.replace(find, put));
    const whole = new RegExp(paragraph(id), 'gs');
    return inDocument(whole, (found) => (found.includes(having) && seen++ === nth ? change(found) : found))(parts);
  };
}

export const before = (id: string, xml: string) => inDocument(new RegExp(paragraph(id), 's'), (found) => xml + found);
export const without = (id: string) => inDocument(new RegExp(paragraph(id), 's'), '');
/** The first paragraph of a style moves behind the first content control. */
export const behindPrompt = (id: string) =>
  inDocument(new RegExp(`(${paragraph(id)})(<w:sdt>.*?</w:sdt>)`, 's'), '$2$1');

export const resized = (id: string, points: number) => inStyle(id, /(<w:sz w:val=")\d+/, `$1${points * 2}`);
export const aligned = (id: string, side: string) => inStyle(id, /(<w:jc w:val=")\w+/, `$1${side}`);
export const unbold = (id: string) => inStyle(id, '<w:b/>', '');
export const bold = (id: string) => inStyle(id, '<w:rPr>', '<w:rPr><w:b/>');
export const upright = (id: string) => inStyle(id, '<w:i/>', '');
/** The first word of two letters and more in capitals. */
export const capitalised = (id: string) =>
  inParagraph(id, /(<w:t [^>]*>[^<]*?)(\p{L}{2,})/u, (_, start = '', word = '') => start + word.toUpperCase());
/** The last letters of the first line in lower case. */
export const lowered = (id: string) =>
  inParagraph(id, /(\p{L}{2})([^\p{L}<]*<\/w:t>)/u, (_, letters = '', end = '') => letters.toLowerCase() + end);
