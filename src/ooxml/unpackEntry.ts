import { Inflate } from 'fflate';
import type { ZipEntry } from './zipEntries';

/** Packed bytes taken in at a time: at a thousandfold at most, so that what swells is noticed before it fills the memory. */
const step = 16_384;

/** The bytes of a file in a zip; null where they are not those that were packed: fewer, more, or others. */
export function unpackEntry({ packed, size, crc, deflated }: ZipEntry): Uint8Array | null {
  const bytes = deflated ? inflated(packed, size) : packed;
  return bytes && bytes.length === size && crc32(bytes) === crc ? bytes : null;
}

/** As many bytes as were announced and no more, whatever the packed ones would swell to. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return null;
  }
  return length === size ? bytes : null;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The checksum of zip files (APPNOTE.TXT 4.4.7). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
