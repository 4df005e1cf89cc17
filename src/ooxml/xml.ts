/** Nothing here that is to be dropped or escaped: true of most texts, and soon told. */
const fit = /^[\t\n\u0020-!#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Text made fit for XML 1.0: what cannot stand there is dropped, marks are escaped. */
export function escapeXml(text: string): string {
  if (fit.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

/** Named and numeric references become their characters: some programs write every letter with marks as one. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|apos|lt|gt|amp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element; an attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      written += ` ${key}="${attributeText(typeof value === 'boolean' ? Number(value) : value)}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Readers turn line breaks and tabs of attributes into spaces, unless they are references. */
function attributeText(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : escapeXml(value).replace(/[\n\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const spreadsheetml = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
