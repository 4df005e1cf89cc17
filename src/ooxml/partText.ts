import { XMLValidator } from 'fast-xml-parser';

/** Deeper than any part of Office goes, and far from the end of the stack. */
const deepest = 200;

/** How a part of Office begins: an XML declaration or none, then the root element, comments or instructions. */
const beginning =
  /^(?:<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>\s*)?<(?!\?xml\s)/i;

/** References to what only a document type could declare. */
const unknownEntity = /&(?!(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);)/;
/** Letters that XML 1.0 does not have, as they are and as references. */
const noLetter =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&#(?:x0*(?:[0-8bcBCefEF]|1[\da-fA-F])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/u;
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
  if (!beginning.test(xml) || /<!DOCTYPE|<!ENTITY/i.test(xml)) return null;
  const parsed = xml.replace(unparsed, '');
  if (noLetter.test(xml) || unknownEntity.test(parsed)) return null;
  return XMLValidator.validate(xml) === true && hasPlainTags(parsed) ? xml : null;
}

/** What the validator lets pass: tags within the values of attributes, and elements without end in one another. */
function hasPlainTags(xml: string): boolean {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^!?](?:[^"'>]|"[^"]*"|'[^']*')*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > deepest || tag.includes('<', 1)) return false;
  }
  return true;
}
