import type { Severity } from '../appendix/types';
import type { Case } from './explain/types';
import { rulesIn } from './rulesIn';
import type { Finding, Review } from './types';

/** What is shown as one thing: a finding, or all that one explanation would settle. */
export interface Card {
  readonly id: string;
  /** That of the worst finding. */
  readonly severity: Severity;
  /** Never empty. */
  readonly findings: readonly Finding[];
  /** Those that a person decides about: a notice beside something worse asks for nothing. */
  readonly asking: readonly Finding[];
  /** What may have gone wrong; null where nothing is known but the finding. */
  readonly told: Case | null;
}

/** One card for each case that has anything to say, where its worst finding stood; the rest as they are. */
export function cardsOf({ findings, cases }: Pick<Review, 'findings' | 'cases'>): readonly Card[] {
  // Who stands by the figures of a case has heard its explanation.
  const isOpen = (rule: string) => findings.some((one) => rulesIn(one).includes(rule));
  const explained = cases.filter(({ explanations, rules }) => explanations.length > 0 && rules.some(isOpen));
  const caseOf = ({ id }: Finding) => explained.find(({ settles }) => settles.has(id)) ?? null;
  const cards: Card[] = [];
  for (const finding of findings) {
    const told = caseOf(finding);
    if (told && cards.some((card) => card.told === told)) continue;
    const gathered = told ? findings.filter((one) => caseOf(one) === told) : [finding];
    // Findings come worst first.
    const { id, severity } = finding;
    const asking = severity === 'notice' ? gathered : gathered.filter((one) => one.severity !== 'notice');
    cards.push({ id, severity, findings: gathered, asking, told });
  }
  return cards;
}

/** How many cards of one severity there are. */
export function countOf(cards: readonly Card[], severity: Severity): number {
  return cards.filter((card) => card.severity === severity).length;
}
