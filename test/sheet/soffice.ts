import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const program = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'soffice'))
  .find((file) => existsSync(file));

/** Whether LibreOffice is here; says so once where it is not. */
export const hasSoffice = program !== undefined;
if (!hasSoffice)
  process.stderr.write('LibreOffice (soffice) is not installed: its part of the file tests is left out.\n');

/** A workbook or a document converted by LibreOffice with a profile folder of its own, so that no other instance is in the way. */
export function converted(file: Uint8Array, target: 'fods' | 'xlsx' | 'fodt' | 'docx'): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-soffice-'));
  try {
    const [given, out] = [
      path.join(folder, target === 'fodt' || target === 'docx' ? 'report.docx' : 'book.xlsx'),
      path.join(folder, 'out'),
    ];
    writeFileSync(given, file);
    const ownProfile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    const words = [ownProfile, '--headless', '--convert-to', target, '--outdir', out, given];
    execFileSync(program!, words, { stdio: 'ignore', timeout: 60_000 });
    return readFileSync(path.join(out, readdirSync(out)[0]!));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
