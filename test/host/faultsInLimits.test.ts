import { readFileSync } from 'node:fs';
import { changes } from './excelDeeds';
import { refusals, silences } from './faults';
import { changes as changesInWord } from './wordDeeds';

test('docs/limits.md lists the faults that the matrix simulates, and no others', () => {
  const [, section = ''] = readFileSync('docs/limits.md', 'utf8').split('## Faults of Office');
  const rows = [...(section.split('## ')[0] ?? '').matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, name, how]) => [
    name,
    how,
  ]);
  expect(rows.slice(1, -6)).toEqual([
    ...[...refusals, ...silences].map(({ name, how }) => [name, how]),
    ...Object.keys({ ...changes, ...changesInWord }).map((name) => [
      `meanwhile, ${name}`,
      'another does it between two round trips',
    ]),
  ]);
});
