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
const endLength = 22;
const longestComment = 0xffff;

/**
 * The files of a zip, as APPNOTE.TXT 6.3 has them (4.3.7, 4.3.12, 4.3.16); null where it is none, was cut or altered, or
 * says of one name two things. Neither encryption nor files of more than 4 GB are Office's ways of packing.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
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

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packedSize, size, local] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [
    number,
    number,
    number,
  ];
  const encrypted = (flags & 1) !== 0;
  if (encrypted || (method !== 0 && method !== 8) || local + 30 > bytes.length) return null;
  if (view.getUint32(local, true) !== localMark) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length || (method === 0 && packedSize !== size)) return null;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const packed = bytes.subarray(start, start + packedSize);
  return { name, crc: view.getUint32(at + 16, true), size, packed, deflated: method === 8 };
}
