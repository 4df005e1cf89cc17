import { DocxFile } from './model/docxFile';

/** The file that an add-in handed over; null for what is no .docx. */
export function fromBase64(base64: unknown): DocxFile | null {
  if (typeof base64 !== 'string') return null;
  try {
    return DocxFile.read(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}
