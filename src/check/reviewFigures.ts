import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { Figures, LostLine } from '../figures/types';
import { findingsOf } from './findingsOf';
import { judge } from './judge';
import { owes } from './owes';
import { progressOf } from './progressOf';
import type { Review } from './types';

/** What the checks need to know of the office. */
export type Office = Pick<Profile, 'remit' | 'references'>;

/** Checks one set of figures. A lost line matters only where the office owes its figure: many cut the rest away. */
export function reviewFigures(
  edition: Edition,
  figures: Figures,
  office: Office,
  lost: readonly LostLine[] = [],
): Review {
  const judgements = judge(edition, figures, office.references);
  const findings = findingsOf(
    edition,
    figures,
    judgements,
    lost.filter(({ code }) => owes(office.remit, code)),
  );
  const progress = progressOf(edition, figures, office.remit);
  const verdicts = { pass: 0, fail: 0, unknown: 0 };
  for (const { verdict } of judgements) verdicts[verdict] += 1;
  const complete = progress.length > 0 && progress.every(({ filled, owed }) => filled === owed);
  return {
    verdicts,
    judgements,
    findings,
    progress,
    ready: complete && findings.every(({ severity }) => severity !== 'error'),
  };
}
