import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { cli } from '../text/vi/cli';
import { Stop } from './Stop';

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Stop((error as NodeJS.ErrnoException).code === 'ENOENT' ? cli.noFile(path) : cli.cannotRead(path));
  }
}

/** Writes what a command made, never over a file that it was made from. */
export function writeBytes(path: string, bytes: Uint8Array, sources: readonly (string | undefined)[]): void {
  if (sources.some((source) => source !== undefined && isSameFile(source, path))) throw new Stop(cli.cannotWrite(path));
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new Stop(cli.cannotWrite(path));
  }
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync.native(one) === realpathSync.native(other);
  } catch {
    return false;
  }
}

/** JSON in UTF-8, with or without a byte order mark. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Stop(cli.notJson(path));
  }
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
