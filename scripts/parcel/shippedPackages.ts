import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that may end up in what users get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the lock file says it, e.g. "MIT" or "(MIT OR Apache-2.0)"; empty where it says nothing. */
  readonly licence: string;
  /** Its licence and notice files, in words. */
  readonly texts: readonly string[];
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { version: string; license?: string; dev?: boolean; optional?: boolean; os?: readonly string[] }>
  >;
}

/** Everything the lock file installs for more than development: a little more than the bundler takes of it. */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([place, { dev, os }]) => place !== '' && !dev && !os)
    .map(([place, { version, license }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? '',
      texts: textsIn(path.join(root, place)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
}
