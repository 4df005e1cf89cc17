import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './sourceFiles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const complete = () =>
  execFileSync(process.execPath, [path.join(root, 'scripts', 'completeLock.mjs'), path.join(folder, 'lock.json')], {
    encoding: 'utf8',
  });

test('package-lock.json names the binaries of every platform, or npm ci would refuse it', () => {
  copyFileSync(path.join(root, 'package-lock.json'), path.join(folder, 'lock.json'));
  expect(complete()).toContain('is complete');
});

test('a missing binary is added for its platform, each version where its user finds it', () => {
  const packages = {
    '': { name: 'x' },
    'node_modules/a': { version: '2.0.0', dev: true, optionalDependencies: { '@a/win32-x64-msvc': '2.0.0' } },
    'node_modules/b/node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/win32-x64-msvc': '1.0.0' } },
    'node_modules/c': { version: '1.0.0', optionalDependencies: { '@c/linux-arm64-musl': '^1.2.0' } },
  };
  writeFileSync(path.join(folder, 'lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  complete();
  const windows = { optional: true, cpu: ['x64'], os: ['win32'] };
  expect(JSON.parse(readFileSync(path.join(folder, 'lock.json'), 'utf8')).packages).toEqual({
    ...packages,
    'node_modules/@a/win32-x64-msvc': { version: '2.0.0', dev: true, ...windows },
    'node_modules/b/node_modules/@a/win32-x64-msvc': { version: '1.0.0', ...windows },
    'node_modules/@c/linux-arm64-musl': {
      version: '1.2.0',
      optional: true,
      cpu: ['arm64'],
      libc: ['musl'],
      os: ['linux'],
    },
  });
});
