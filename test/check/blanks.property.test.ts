import { coverageRecords, figuresOf } from '../../bench/coverageTrials';
import { seeded } from '../../bench/seeded';
import { trueRecord } from '../../bench/trueRecord';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import type { Figure } from '../../src/figures/types';
import { office } from './slippedReports';

test(`in ${coverageRecords} true reports with blanks no blank is impossible, and a certain value is the true one`, () => {
  let pinned = 0;
  for (let seed = 0; seed < coverageRecords; seed += 1) {
    const random = seeded(seed);
    const record = trueRecord(random);
    const figures = Object.fromEntries(
      Object.entries(figuresOf(record)).map(([code, figure]): [string, Figure] => [
        code,
        random() < 0.25 ? { kind: 'blank' } : figure,
      ]),
    );
    for (const finding of reviewFigures(edition, figures, office).findings) {
      expect(finding.kind).not.toBe('impossible');
      if (finding.kind !== 'pinned' || !finding.proposed.certain) continue;
      expect([finding.rules, finding.proposed.value]).toEqual([finding.rules, record[finding.proposed.code]?.value]);
      pinned += 1;
    }
  }
  expect(pinned).toBeGreaterThan(50);
});
