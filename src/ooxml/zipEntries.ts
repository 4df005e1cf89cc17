import { elsewhere, placesOf } from './placesOf';

/** One file of a zip as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  /** Its bytes as they are packed. */
  readonly packed: Uint8Array;
  readonly deflated: boolean;
}

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const [wideEndMark, wideLocatorMark] = [0x06064b50, 0x07064b50];
const endLength = 22;
const longestComment = 0xffff;

/**
 * The files of a zip, as APPNOTE.TXT 6.3 has them (4.3.7, 4.3.12, 4.3.16); null where it is none, was cut or altered, or
 * says of one name two things. Encryption is none of Office's ways of packing. Sizes of 64 bits are not either, but those of
 * programs that write a workbook while it comes (Apache POI's SXSSFWorkbook), small as it is.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return null;
  const directory = directoryAt(view, end);
  if (!directory) return null;
  const { count } = directory;
  let { at } = directory;
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null;
    const entry = entryAt(bytes, view, at);
    // Readers of Office files do not part names by case.
    if (!entry || names.has(entry.name.toLowerCase())) return null;
    names.add(entry.name.toLowerCase());
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at <= end ? entries : null;
}

/** How many entries, and where the first is; null where both should stand in the wider record and do not. */
function directoryAt(view: DataView, end: number): { readonly count: number; readonly at: number } | null {
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 0xffff && at !== elsewhere) return { count, at };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorMark) return null;
  const wide = Number(view.getBigUint64(locator + 8, true));
  if (wide + 56 > locator || view.getUint32(wide, true) !== wideEndMark) return null;
  return { count: Number(view.getBigUint64(wide + 32, true)), at: Number(view.getBigUint64(wide + 48, true)) };
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const places = placesOf(view, at);
  if (!places) return null;
  const { size, packedSize, local } = places;
  const encrypted = (flags & 1) !== 0;
  if (encrypted || (method !== 0 && method !== 8) || local + 30 > bytes.length) return null;
  if (view.getUint32(local, true) !== localMark) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length || (method === 0 && packedSize !== size)) return null;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const packed = bytes.subarray(start, start + packedSize);
  return { name, crc: view.getUint32(at + 16, true), size, packed, deflated: method === 8 };
}
