import type { CoverageMap } from '../../bench/coverageTrials';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { rulesDocument } from '../writeRules';
import { coverageFile } from './coverageFile';

/** What is generated from the rules, by path from the project's top. */
export const generated: Readonly<Record<string, (map: () => CoverageMap) => string>> = {
  'docs/rules.md': () => rulesDocument(edition),
  'src/appendix/ninh-thuan-2021/coverage.ts': (map) => coverageFile(map()),
};

export const command = 'npm run doctor -- --write';
