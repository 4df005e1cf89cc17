import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './sourceFiles';

/** File, its code, and the rule that must object; null: none may. */
const cases: readonly (readonly [file: string, code: string, rule: string | null])[] = [
  ['src/appendix/a.ts', "export * from '../figures/types';", 'noRestrictedImports'],
  ['src/figures/a.ts', "export * from '../check/types';", 'noRestrictedImports'],
  ['src/figures/b.ts', "export * from '../appendix/types';", null],
  ['src/check/a.ts', "export * from '../sheet/types';", 'noRestrictedImports'],
  ['src/check/rules/a.ts', "export * from '../../text/vi';", 'noRestrictedImports'],
  ['src/check/b.ts', "export { useState } from 'react';", 'noRestrictedImports'],
  ['src/check/c.ts', "export { jsx } from 'react/jsx-runtime';", 'noRestrictedImports'],
  ['src/check/d.ts', "export { Button } from '@fluentui/react-components';", 'noRestrictedImports'],
  ['src/check/e.ts', "export { readFileSync } from 'node:fs';", 'noRestrictedImports'],
  ['src/check/f.ts', "import { readFileSync } from 'fs';\nreadFileSync('x');", 'useNodejsImportProtocol'],
  ['src/check/g.ts', "export const later = () => import('../report/x');", 'noRestrictedImports'],
  ['src/check/h.ts', "export * from '../figures/types';", null],
  ['src/prose/a.ts', "export * from '../text/vi';", 'noRestrictedImports'],
  ['src/prose/b.ts', "export * from '../ooxml/openPackage';", 'noRestrictedImports'],
  ['src/prose/c.ts', "export * from '../figures/types';", null],
  ['src/ooxml/a.ts', "export * from '../figures/types';", 'noRestrictedImports'],
  ['src/check/i.ts', "export * from '../prose/types';", 'noRestrictedImports'],
  ['src/sheet/d.ts', "export * from '../ooxml/xml';", null],
  ['src/text/c.ts', "export * from '../prose/types';", null],
  ['src/report/b.ts', "export * from '../prose/types';", null],
  ['src/sheet/a.ts', "export * from '../check/types';", 'noRestrictedImports'],
  ['src/sheet/b.ts', "export * from '../text/vi';", null],
  ['src/sheet/c.ts', 'export const title = () => document.title;', 'noRestrictedGlobals'],
  ['src/report/a.ts', "export * from '../sheet/types';", 'noRestrictedImports'],
  ['src/text/a.ts', "export * from '../report/x';", 'noRestrictedImports'],
  ['src/text/b.ts', "export * from '../check/types';", null],
  ['src/office/a.ts', "export * from '../check/types';", 'noRestrictedImports'],
  ['src/office/b.ts', "export * from '../sheet/types';", null],
  ['src/office/batch.ts', 'export interface Batch {\n  sync<T>(value?: T): Promise<T>;\n}', null],
  ['src/office/c.ts', sync('batch.sync();'), 'noFloatingPromises'],
  ['src/office/d.ts', sync('await batch.sync();'), null],
  ['src/pane/a.ts', 'export const run = () => Excel.run(async () => {});', 'noRestrictedGlobals'],
  ['src/pane/b.ts', 'export type Reach = Excel.Range;', 'noRestrictedGlobals'],
  ['src/pane/views/a.ts', "export * from '../../office/insert';", 'noRestrictedImports'],
  ['src/pane/c.ts', "export * from '../office/hosts';", null],
  ['src/pane/d.ts', "export * from '../office/failure';", null],
  ['src/pane/e.ts', "export * from '../workbench/x';", 'noRestrictedImports'],
  ['src/cli/a.ts', "export * from '../office/hosts';", 'noRestrictedImports'],
  ['src/cli/b.ts', "export * from 'node:fs';", null],
  ['src/pane.tsx', "export * from './workbench/x';", 'noRestrictedImports'],
  ['src/commands.ts', "export * from './workbench';", 'noRestrictedImports'],
];

function sync(statement: string): string {
  return `import type { Batch } from './batch';\nexport async function act(batch: Batch) {\n  ${statement}\n}`;
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: { readonly path: string };
  }[];
}

let errors: readonly (readonly [file: string, rule: string])[];

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-rules-'));
  try {
    for (const file of ['biome.json', '.gitignore']) copyFileSync(path.join(root, file), path.join(folder, file));
    for (const [file, code] of cases) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${code}\n`);
    }
    const biome = path.join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const wanted = ['lint', '--reporter=json', '--max-diagnostics=none'];
    const { stdout } = spawnSync(process.execPath, [biome, ...wanted], { cwd: folder, encoding: 'utf8' });
    errors = (JSON.parse(stdout) as Report).diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ location, category }) => [location.path.replaceAll('\\', '/'), category.split('/').at(-1)!]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(cases)('%s: %s → %s', (file, _code, rule) => {
  expect(errors.filter(([at]) => at === file).map(([, broken]) => broken)).toEqual(rule === null ? [] : [rule]);
});
