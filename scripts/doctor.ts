import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { coverageMap, coverageRecords, coverageSeed } from '../bench/coverageTrials';
import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { examineRules } from '../src/check/doctor/examineRules';
import { accepted, isFatal, nameOf } from './doctor/accepted';
import { coverageTable, meanOf, percent } from './doctor/coverageFile';
import { generated } from './doctor/files';
import { tellFinding } from './doctor/tellFinding';

const started = performance.now();
const { rules, components, findings } = examineRules(edition);
const took = performance.now() - started;

console.log(`${edition.id}: ${rules} rules, ${components} components examined in ${took.toFixed(1)} ms\n`);
const fresh = findings.filter((finding) => isFatal(finding) || !(nameOf(finding) in accepted));
console.log(fresh.length === 0 ? 'Nothing new.' : 'New:');
for (const finding of fresh) console.log(`  ${isFatal(finding) ? 'FATAL ' : ''}${tellFinding(finding)}`);
console.log('\nKnown and accepted:');
for (const reason of new Set(Object.values(accepted))) {
  const known = findings.filter((one) => !fresh.includes(one) && accepted[nameOf(one)] === reason);
  if (known.length > 0) console.log(`  ${known.map(nameOf).join(', ')}\n    ${reason}`);
}

const map = coverageMap();
console.log(`\nSlips noticed: by this report alone, and beside last year's
(${coverageRecords} made-up reports, one slip in each figure of each, seed ${coverageSeed})\n`);
console.log(coverageTable(edition, map));
const [alone, both] = [map.alone, map.withLastPeriod].map((cells) =>
  percent(meanOf(cells.map((cell) => cell.noticed))),
);
console.log(`\nAll figures alike: ${alone} alone, ${both} beside last year's.`);

if (process.argv.includes('--write'))
  for (const [path, write] of Object.entries(generated)) {
    writeFileSync(
      new URL(`../${path}`, import.meta.url),
      write(() => map),
    );
    console.log(`written: ${path}`);
  }

process.exitCode = findings.some(isFatal) ? 1 : 0;
