/** A label as compared: case, spacing, end marks and Unicode composition do not matter. */
export function readLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?i>|[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.:;,…]+$/, '')
    .trimStart()
    .toLowerCase();
}
