import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coverageMap } from '../../bench/coverageTrials';
import { command, generated } from '../../scripts/doctor/files';
import { rulesDocument } from '../../scripts/writeRules';
import { coverage } from '../../src/appendix/ninh-thuan-2021/coverage';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { root } from './sourceFiles';

/** What to do, where a file no longer is what the rules make it. */
function staleness(file: string, written: string): string | null {
  const kept = readFileSync(path.join(root, file), 'utf8');
  return kept === written ? null : `${file} is not what the rules make it: run ${command}`;
}

test.each(Object.entries(generated))('%s is fresh', (file, write) => {
  expect(
    staleness(
      file,
      write(() => coverageMap()),
    ),
  ).toBeNull();
});

test('a changed rule makes the catalogue stale, and the test says what to run', () => {
  const [first, ...others] = edition.rules;
  const changed = { ...edition, rules: [{ ...first!, confidence: 0.5 }, ...others] };
  expect(staleness('docs/rules.md', rulesDocument(changed))).toContain('npm run doctor -- --write');
});

test('the catalogue tells every rule once, with why and what to do', () => {
  const document = rulesDocument(edition);
  const entries = document.split(/^### /m).slice(1);
  const ids = entries.map((entry) => entry.split(':')[0]);
  expect(ids.sort()).toEqual([...edition.rules, ...edition.furtherRules].map(({ id }) => id).sort());
  for (const entry of entries) expect(entry).toMatch(/^Vì sao: [^\n]{10,}\n+?.*Cần làm: [^\n]{5,}$/ms);
  expect(document).not.toMatch(/undefined|NaN|\[object/);
});

test('the coverage map covers every figure, and a last period never takes away', () => {
  const cells = Object.entries(coverage);
  expect(cells).toHaveLength(94);
  for (const [code, [alone, withLastPeriod]] of cells) {
    expect(alone).toBeGreaterThanOrEqual(0);
    expect([code, withLastPeriod >= alone && withLastPeriod <= 1]).toEqual([code, true]);
  }
});
