import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The wanted parts of a zip read once more in another way, by Node's own zlib: names to bytes; null where their sizes or
 * checksums do not fit, or a name comes twice.
 */
export function readZip(file: Uint8Array, wanted: RegExp): ReadonlyMap<string, Uint8Array> | null {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) return null;
  try {
    return entriesOf(bytes, bytes.readUInt32LE(end + 16), bytes.readUInt16LE(end + 10), wanted);
  } catch {
    return null;
  }
}

function entriesOf(bytes: Buffer, start: number, count: number, wanted: RegExp): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (let index = 0, at = start; index < count; index += 1) {
    if (bytes.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error('no entry');
    const method = bytes.readUInt16LE(at + 10);
    const [crc = 0, packed = 0, size = 0] = [16, 20, 24].map((field) => bytes.readUInt32LE(at + field));
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    at += 46 + nameLength + extra + comment;
    if (!wanted.test(name)) continue;
    if (bytes.toString('latin1', local, local + 4) !== 'PK\x03\x04' || parts.has(name)) throw new Error('no file');
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + packed);
    const part = method === 8 ? inflateRawSync(data, { maxOutputLength: 20_000_000 }) : data;
    if ((method !== 0 && method !== 8) || part.length !== size || crc32(part) !== crc) throw new Error('other bytes');
    parts.set(name, part);
  }
  return parts;
}
