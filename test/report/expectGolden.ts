import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../golden');

/** Compares with the agreed output; a difference is left beside it as `name-changed.ext`, to look at and to accept. */
export function expectGolden(name: string, output: string): void {
  const agreed = path.join(folder, name);
  const changed = path.join(folder, name.replace('.', '-changed.'));
  const same = existsSync(agreed) && readFileSync(agreed, 'utf8') === output;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, output);
  expect(same ? 'as agreed' : `changed: see ${changed}`).toBe('as agreed');
}
