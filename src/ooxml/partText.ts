import { Unreadable } from './Unreadable';

/** The letters of an XML part; throws Unreadable where they are not UTF-8. */
export function partText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable();
  }
}
