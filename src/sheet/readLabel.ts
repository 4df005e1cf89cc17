/** A label as compared: case, spacing, end marks and Unicode composition do not matter. */
export function readLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?i>/g, '')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .replace(/[.:;,]+$/, '')
    .toLowerCase();
}
