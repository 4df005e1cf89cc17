import type { CitationFinding, CitationKind, CitationRuleId } from '../prose/citations/types';
import type { MentionFinding } from '../prose/mentions/checkMentions';

/** What is wrong, and what to do about it. */
export interface Advised {
  readonly what: string;
  readonly advice: string;
}

/** The words one language needs to tell what is found in prose; a kind without its words does not compile. */
export interface CitationWords {
  readonly told: {
    readonly [K in CitationKind]: (finding: Extract<CitationFinding, { kind: K }>) => Advised;
  };
  mention(finding: MentionFinding): Advised;
  /** What each rule asks, in one line. */
  readonly rules: Readonly<Record<CitationRuleId, string>>;
}

/** A finding about a citation in words. */
export function tellCitation(words: CitationWords, finding: CitationFinding): Advised {
  const told = words.told[finding.kind] as (finding: CitationFinding) => Advised;
  return told(finding);
}
