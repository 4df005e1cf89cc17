import { unzipSync } from 'fflate';

/** No zip at all · opened only with a password · cannot be unpacked · too large to be what people write. */
export type PackageTrouble = 'notPackage' | 'lockedFile' | 'damagedFile' | 'hugeFile';
export type PackageOutcome =
  | { readonly ok: true; readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly trouble: PackageTrouble };

/** What people write here is some tens of kB; a thousand times that is another kind of file, or a trap. */
const mostBytes = 20_000_000;
const mostUnpacked = 100_000_000;
const mostParts = 5_000;

/** Unpacks the parts of an Office file whose names match; the bytes come from anywhere and are never trusted. */
export function openPackage(bytes: Uint8Array, wanted: RegExp): PackageOutcome {
  if (bytes.length > mostBytes) return { ok: false, trouble: 'hugeFile' };
  if (!startsWith(bytes, zipMark)) return { ok: false, trouble: isLocked(bytes) ? 'lockedFile' : 'notPackage' };
  let total = 0;
  let count = 0;
  const isTooMuch = () => total > mostUnpacked || count > mostParts;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!wanted.test(name)) return false;
        total += originalSize;
        return !isTooMuch();
      },
    });
    return isTooMuch() ? { ok: false, trouble: 'hugeFile' } : { ok: true, parts };
  } catch {
    return { ok: false, trouble: 'damagedFile' };
  }
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
