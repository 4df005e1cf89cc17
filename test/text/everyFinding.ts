import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import type { Finding } from '../../src/check/types';
import { understandEntries } from '../../src/figures/understandEntries';
import { choiceEntries, countEntries, percentEntries } from '../cases/entries';
import { figuresTyped } from '../cases/figuresTyped';
import { ruleCases } from '../cases/rules';

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
]).findings;

/** Every finding that the cases of rules and entries give rise to, and those of lost lines. */
export const everyFinding: readonly Finding[] = [...ofRules, ...ofEntries, ...ofLines];
