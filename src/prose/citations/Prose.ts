import type { Period } from '../../appendix/profile';
import type { PlainProse } from '../plainProse';
import type { Part } from './partsOf';
import type { Citation, CitationFault, CitationFinding, CitationRuleId, Correction, Span } from './types';

/** A report read once, as every rule looks at it. */
export interface Prose {
  readonly paragraphs: readonly ReadParagraph[];
  /** All citations in the order of the text. */
  readonly citations: readonly Citation[];
  /** Null where nobody said which period is reported. */
  readonly period: Period | null;
}

export interface ReadParagraph {
  readonly plain: PlainProse;
  readonly part: Part;
  readonly citations: readonly Citation[];
}

/** One rule: everything in the prose that breaks it. */
export interface CitationRule {
  readonly id: CitationRuleId;
  find(prose: Prose): readonly CitationFinding[];
}

type Fault = CitationFault & Pick<CitationFinding, 'severity'>;

/** What is wrong with a citation; a correction replaces the given span of its paragraph. */
export function about(
  rule: CitationRuleId,
  { paragraph, start, end, name }: Citation,
  fault: Fault,
  correction?: Omit<Correction, 'paragraph'>,
): CitationFinding {
  const place = { paragraph, start, end };
  return { rule, place, cited: name, ...fault, ...(correction ? { correction: { paragraph, ...correction } } : {}) };
}

/** What is wrong with a stretch of plain text that is no citation. */
export function aboutText(
  rule: CitationRuleId,
  { plain }: ReadParagraph,
  paragraph: number,
  { start, end }: Span,
  fault: Fault,
  meant?: string,
): CitationFinding {
  const place = { paragraph, start: plain.start(start), end: plain.end(end) };
  const cited = plain.text.slice(start, end).replace(/\s+/g, ' ');
  return { rule, place, cited, ...fault, ...(meant === undefined ? {} : { correction: { ...place, text: meant } }) };
}
