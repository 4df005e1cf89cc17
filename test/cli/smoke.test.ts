import { spawnSync } from 'node:child_process';
import { put } from './cchc';

test('the command as README says it', () => {
  const file = put('code.json', { edition: 'ninh-thuan-2021', figures: { '9.9': 1 } });
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'cchc', '--', 'check', file], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('“9.9”');
}, 30_000);
