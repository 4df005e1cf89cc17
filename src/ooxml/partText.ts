import { XMLValidator } from 'fast-xml-parser';

/** Deeper than any part of Office goes, and far from the end of the stack. */
const deepest = 200;

/** References to what only a document type could declare. */
const unknownEntity = /&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i;
const unparsed = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g;

/**
 * The text of an XML part; null where it is not well-formed, is not UTF-8, or brings a document type along, which
 * Office's packages may not (ECMA-376 part 2, 9.1.4): so there are no entities to be resolved, from here or elsewhere.
 */
export function partText(bytes: Uint8Array): string | null {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  const [, encoding = 'utf-8'] = /^<\?xml[^>]*?encoding=["']([^"']*)["']/.exec(xml) ?? [];
  if (encoding.toLowerCase() !== 'utf-8' || /<!DOCTYPE|<!ENTITY/i.test(xml)) return null;
  if (!isShallow(xml) || unknownEntity.test(xml.replace(unparsed, ''))) return null;
  return XMLValidator.validate(xml, { allowBooleanAttributes: false }) === true ? xml : null;
}

/** Counts tags and looks at nothing else: what is no XML is found out afterwards. */
function isShallow(xml: string): boolean {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > deepest) return false;
  }
  return true;
}
