import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { Figures, LostLine } from '../figures/types';
import { corrected } from './corrected';
import { explain } from './explain/explain';
import type { Case, Explanation } from './explain/types';
import { found } from './found';
import type { Comparison, Dated, LastPeriod } from './period/Comparison';
import { progressOf } from './progressOf';
import { settledBy } from './settledBy';
import type { Finding, Review } from './types';

/** What the checks need to know of the office. */
export type Office = Pick<Profile, 'remit' | 'references' | 'comparing'> &
  Partial<Dated> & {
    /** The remit is only guessed from what is filled. */
    readonly presumed?: boolean;
  };

/**
 * Checks one set of figures, also against those of earlier periods where they are given. A lost line matters only
 * where the office owes its figure: many cut the rest away.
 */
export function reviewFigures(
  edition: Edition,
  figures: Figures,
  office: Office,
  lost: readonly LostLine[] = [],
  last: readonly LastPeriod[] = [],
): Review {
  const { judgements, findings, comparison } = found(edition, figures, office, lost, last);
  const progress = progressOf(edition, figures, office.remit);
  const verdicts = { pass: 0, fail: 0, unknown: 0 };
  for (const { verdict } of judgements) verdicts[verdict] += 1;
  const left = ({ proposed }: Explanation) => found(edition, corrected(figures, proposed), office, lost, last).findings;
  const cases = casesOf(edition, figures, office, findings, comparison).map((one) => settledBy(one, findings, left));
  return { verdicts, judgements, findings, cases, progress };
}

/** Contradictions explained; the report of the same span, if there is one, says what was to be expected. */
function casesOf(
  edition: Edition,
  figures: Figures,
  { references }: Office,
  findings: readonly Finding[],
  comparison: Comparison | null,
): readonly Case[] {
  const contradicted = findings.some(
    ({ kind, severity }) => kind === 'impossible' || (kind === 'rule' && severity !== 'notice'),
  );
  if (!contradicted) return [];
  return explain(edition, figures, references, comparison?.earlier.find(({ sameSpan }) => sameSpan)?.figures);
}
