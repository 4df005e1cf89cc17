import { unpackEntry } from './unpackEntry';
import { zipEntries } from './zipEntries';

/** No zip at all · opened only with a password · cannot be unpacked · too large to be what people write. */
export type PackageTrouble = 'notPackage' | 'lockedFile' | 'damagedFile' | 'hugeFile';
export type PackageOutcome =
  | { readonly ok: true; readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly trouble: PackageTrouble };

/** What people write here is some tens of kB, pictures aside; what is a hundred times that takes seconds to read. */
const mostBytes = 20_000_000;
const mostUnpacked = 15_000_000;
const mostParts = 5_000;

/** Unpacks the parts of an Office file whose names match; the bytes come from anywhere and are never trusted. */
export function openPackage(bytes: Uint8Array, wanted: RegExp): PackageOutcome {
  if (bytes.length > mostBytes) return { ok: false, trouble: 'hugeFile' };
  if (!startsWith(bytes, zipMark)) return { ok: false, trouble: isLocked(bytes) ? 'lockedFile' : 'notPackage' };
  const entries = zipEntries(bytes);
  if (!entries) return { ok: false, trouble: 'damagedFile' };
  const chosen = entries.filter(({ name }) => wanted.test(name));
  const unpacked = chosen.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked || entries.length > mostParts) return { ok: false, trouble: 'hugeFile' };
  const parts: Record<string, Uint8Array> = Object.create(null);
  for (const entry of chosen) {
    const part = unpackEntry(entry);
    if (!part) return { ok: false, trouble: 'damagedFile' };
    parts[entry.name] = part;
  }
  return { ok: true, parts };
}

const zipMark = [0x50, 0x4b];
/** The compound file of old .xls and .doc files, and of new ones behind a password. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isLocked(bytes: Uint8Array): boolean {
  return startsWith(bytes, compoundMark) && new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}
