import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A folder's files as one .zip under a folder of this name; the same files give the same bytes. */
export function packed(folder: string, name: string): { readonly zip: Uint8Array; readonly sha256: string } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
  const entries: Zippable = {};
  for (const file of files)
    entries[`${name}/${file.split(path.sep).join('/')}`] = [readFileSync(path.join(folder, file)), { mtime: someDay }];
  const zip = zipSync(entries, { level: 9 });
  return { zip, sha256: createHash('sha256').update(zip).digest('hex') };
}

/** Times of files would change the checksum from build to build. */
const someDay = new Date(2021, 0, 1);
