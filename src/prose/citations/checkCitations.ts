import type { Period } from '../../appendix/profile';
import { citationRules } from './citationRules';
import { readProse } from './readProse';
import type { Citation, CitationFinding, CitationKind, CitedParagraph } from './types';

export interface CheckedCitations {
  readonly citations: readonly Citation[];
  /** In the order of the text. */
  readonly findings: readonly CitationFinding[];
}

/** Kinds that say nothing new of a citation which is in error anyway. */
const overruled: readonly CitationKind[] = [
  'malformed',
  'nearTwin',
  'numberOrder',
  'firstIncomplete',
  'subjectMissing',
  'repeatedInFull',
  'outsidePeriod',
];

/** Checks how documents are cited; what is told as done is held against the period, where it is known. */
export function checkCitations(paragraphs: readonly CitedParagraph[], period: Period | null = null): CheckedCitations {
  const prose = readProse(paragraphs, period);
  const found = citationRules.flatMap((rule) => rule.find(prose));
  const errors = found.filter(({ severity }) => severity === 'error');
  const findings = found
    .filter((one) => !overruled.includes(one.kind) || !errors.some((error) => error !== one && overlap(one, error)))
    .sort((one, other) => one.place.paragraph - other.place.paragraph || one.place.start - other.place.start);
  return { citations: prose.citations, findings };
}

function overlap({ place: one }: CitationFinding, { place: other }: CitationFinding): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}
