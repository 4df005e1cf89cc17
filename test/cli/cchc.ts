import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A path in the test file's own folder. */
export const at = (name: string): string => path.join(folder, name);

/** Writes a file for a command to read: text as it is, anything else as JSON. */
export function put(name: string, content: unknown): string {
  const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  writeFileSync(at(name), bytes);
  return at(name);
}

/** Runs a command as a shell would, and tells its code and what it said on each stream. */
export async function cchc(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err: err.join('\n') };
}

export const filesHere = (): readonly string[] => readdirSync(folder).sort();
