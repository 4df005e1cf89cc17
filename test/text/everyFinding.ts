import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import type { Finding } from '../../src/check/types';
import { understandEntries } from '../../src/figures/understandEntries';
import { choiceEntries, countEntries, percentEntries } from '../cases/entries';
import { figuresTyped } from '../cases/figuresTyped';
import { furtherCases } from '../cases/furtherRules';
import { ruleCases } from '../cases/rules';
import { seed2021 } from '../cases/seed2021';
import { reviewOf } from '../check/furtherCases';

const remit = ['1', '2', '3', '4', '5', '6', '7'];

const ofRules = ruleCases.flatMap(({ figures, references = {} }) =>
  reviewFigures(edition, figuresTyped(figures), { remit, references }).findings.filter(({ kind }) => kind === 'rule'),
);

const ofEntries = [...countEntries, ...percentEntries, ...choiceEntries].flatMap(
  ({ code, value, text = '', format = 'General' }) =>
    reviewFigures(edition, understandEntries(edition, { [code]: { value, text, format } }), { remit, references: {} })
      .findings,
);

const ofLines = reviewFigures(edition, {}, { remit, references: {} }, [
  { code: '1.2.1', rows: [] },
  { code: '3.1.3.a', rows: [28, 41] },
  ...(['tables', 'column', 'apart', 'strayed', 'unit'] as const).map((why, row) => ({
    code: ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.4.1'][row] ?? '',
    rows: [row],
    why,
  })),
]).findings;

const ofFurtherRules = furtherCases.flatMap((one) => reviewOf(one).findings);

const ofBlanks = [
  { '3.1.3.c': null },
  { '3.3.2': null, '3.4.5': null },
  { '3.5.2': null, '7.8.1': 1, '7.8.2': 2 },
  { '3.1.3': null, '3.5.1': 1900 },
  { '3.5.1': null, '3.5.2': 1821 },
].flatMap(
  (typed) => reviewFigures(edition, figuresTyped({ ...seed2021, ...typed }), { remit: ['3'], references: {} }).findings,
);

/** Every finding that the cases of rules, entries and blanks give rise to, and those of lost lines. */
export const everyFinding: readonly Finding[] = [...ofRules, ...ofEntries, ...ofLines, ...ofFurtherRules, ...ofBlanks];
