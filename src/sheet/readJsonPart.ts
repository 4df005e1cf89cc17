import { unescapeXml } from '../ooxml/xml';

/**
 * The data of a part; undefined if it is another's or holds none. Other programs may have written it in their way;
 * the lengths are bounded so that a hostile part cannot keep the search busy.
 */
export function readJsonPart(xml: string, element: string, namespace: string): unknown {
  const [, text] = new RegExp(`<(?:\\w+:)?${element}\\s[^<>]{0,500}${namespace}[^<>]{0,500}>([^<]*)<`).exec(xml) ?? [];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(unescapeXml(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
