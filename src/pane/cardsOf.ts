import type { Severity } from '../appendix/types';
import type { Case } from '../check/explain/types';
import type { Finding, Review } from '../check/types';

/** What is shown as one thing: a finding, or all that one explanation would settle. */
export interface Card {
  readonly id: string;
  /** That of the worst finding. */
  readonly severity: Severity;
  /** Never empty. */
  readonly findings: readonly Finding[];
  /** What may have gone wrong; null where nothing is known but the finding. */
  readonly told: Case | null;
}

/** One card for each case that has anything to say, where its worst finding stood; the rest as they are. */
export function cardsOf({ findings, cases }: Pick<Review, 'findings' | 'cases'>): readonly Card[] {
  const explained = cases.filter(({ explanations }) => explanations.length > 0);
  const caseOf = (finding: Finding) =>
    finding.kind === 'rule' && !finding.against
      ? (explained.find(({ rules }) => rules.includes(finding.rule)) ?? null)
      : null;
  const cards: Card[] = [];
  for (const finding of findings) {
    const told = caseOf(finding);
    if (told && cards.some((card) => card.told === told)) continue;
    const gathered = told ? findings.filter((one) => caseOf(one) === told) : [finding];
    // Findings come worst first.
    cards.push({ id: finding.id, severity: finding.severity, findings: gathered, told });
  }
  return cards;
}

/** How many cards of one severity there are. */
export function countOf(cards: readonly Card[], severity: Severity): number {
  return cards.filter((card) => card.severity === severity).length;
}
