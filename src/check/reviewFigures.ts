import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { Figures, LostLine } from '../figures/types';
import { explain } from './explain/explain';
import type { Case } from './explain/types';
import { findingsOf } from './findingsOf';
import { judge } from './judge';
import { owes } from './owes';
import { type Comparison, comparisonOf, type Dated, type LastPeriod } from './period/Comparison';
import { datedBy } from './period/datedBy';
import { judgePeriods } from './period/judgePeriods';
import { progressOf } from './progressOf';
import { judgeNotes } from './rates/judgeNotes';
import { unlessRounded } from './rates/unlessRounded';
import { owedBlanks } from './remit/owedBlanks';
import { pinnedBlanks } from './remit/pinnedBlanks';
import type { Finding, Judgement, Review } from './types';

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
  const comparison = last.length === 0 ? null : compared(edition, figures, office, last);
  const judgements = [
    ...unlessRounded(edition, figures, judge(edition, figures, office.references)),
    ...judgeNotes(edition, figures),
    ...(comparison ? judgePeriods(comparison) : []),
  ];
  const missed = lost.filter(({ code }) => owes(office.remit, code));
  const findings = findingsOf(
    edition,
    figures,
    judgements,
    missed,
    blanksOf(edition, figures, office, judgements, missed),
  );
  const progress = progressOf(edition, figures, office.remit);
  const verdicts = { pass: 0, fail: 0, unknown: 0 };
  for (const { verdict } of judgements) verdicts[verdict] += 1;
  return {
    verdicts,
    judgements,
    findings,
    cases: casesOf(edition, figures, office, findings, comparison),
    progress,
  };
}

/** What the office says of days goes for its own report and for the others. */
function compared(edition: Edition, figures: Figures, office: Office, last: readonly LastPeriod[]): Comparison | null {
  const windows = office.comparing?.windows;
  const now: Dated = { period: null, ...office };
  return comparisonOf(
    edition,
    figures,
    datedBy(now, windows),
    last.map((one) => datedBy(one, windows)),
  );
}

/** Contradictions explained; the report of the same span, if there is one, says what was to be expected. */
function casesOf(
  edition: Edition,
  figures: Figures,
  { references }: Office,
  findings: readonly Finding[],
  comparison: Comparison | null,
): readonly Case[] {
  const contradicted = findings.some(({ kind, severity }) => kind === 'rule' && severity !== 'notice');
  if (!contradicted) return [];
  return explain(edition, figures, references, comparison?.earlier.find(({ sameSpan }) => sameSpan)?.figures);
}

/** Blanks to ask about; a lost line is told already. */
function blanksOf(
  edition: Edition,
  figures: Figures,
  { remit, presumed = false }: Office,
  judgements: readonly Judgement[],
  lost: readonly LostLine[],
): readonly Finding[] {
  const lostCodes = lost.map(({ code }) => code);
  const pinned = pinnedBlanks(edition, figures, remit, judgements).filter(
    ({ proposed }) => !lostCodes.includes(proposed.code),
  );
  const told = new Set([...lostCodes, ...pinned.map(({ proposed }) => proposed.code)]);
  return [...pinned, ...owedBlanks(edition, figures, remit, presumed, told)];
}
